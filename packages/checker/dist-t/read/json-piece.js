/** Records of a JSON file before they are read: where each stands, and its text. */
export {}
//# sourceMappingURL=json-piece.js.map
