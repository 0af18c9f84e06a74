export {}
//# sourceMappingURL=counts.js.map
