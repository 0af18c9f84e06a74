export const NAMING = 2
export const recordKey = ({ key }) => key.slice(0, NAMING)
//# sourceMappingURL=record-key.js.map
