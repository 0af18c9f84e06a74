export {}
//# sourceMappingURL=source-test.js.map
