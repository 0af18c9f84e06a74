export {}
//# sourceMappingURL=filling.js.map
