export {}
//# sourceMappingURL=held.js.map
