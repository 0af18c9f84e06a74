/** How much of a file may be held or followed before it is called broken: every limit has a default and can be set. */
export const DEFAULT_LIMITS = {
  recordBytes: 1024 * 1024,
  fieldBytes: 256 * 1024,
  columns: 4096,
  inflatedBytes: 64 * 1024 ** 3,
  inflatedRatio: 200,
}
/** The defaults, but for those that are set. */
export const limitsOf = (max) => ({ ...DEFAULT_LIMITS, ...max })
/** A small file of one repeated line compresses beyond any ratio and harms nobody. */
export const UNSUSPICIOUS_BYTES = 64 * 1024 * 1024
/** `1 MiB`, or the bytes where they are no whole number of anything larger. */
export function sizeWords(bytes) {
  const [unit, size] = UNITS.find(([, one]) => bytes >= one && bytes % one === 0) ?? ['bytes', 1]
  return `${bytes / size} ${unit}`
}
const UNITS = [
  ['GiB', 1024 ** 3],
  ['MiB', 1024 ** 2],
  ['KiB', 1024],
]
//# sourceMappingURL=limits.js.map
