export const NOTHING = new Uint8Array(0)
//# sourceMappingURL=table-format.js.map
