/** How much of a file may be held or followed before it is called broken: every limit has a default and can be set. */

export interface Limits {
  /** Bytes of one record. A quote still open that far from its record's start is unterminated. */
  readonly recordBytes: number
  /** Bytes of one cell. */
  readonly fieldBytes: number
  readonly columns: number
  /** Bytes a gzip file may inflate to. */
  readonly inflatedBytes: number
  /** Inflated bytes for each compressed byte, tested once `UNSUSPICIOUS_BYTES` have come out. */
  readonly inflatedRatio: number
}

export const DEFAULT_LIMITS: Limits = {
  recordBytes: 1024 * 1024,
  fieldBytes: 256 * 1024,
  columns: 4096,
  inflatedBytes: 64 * 1024 ** 3,
  inflatedRatio: 200,
}

/** The defaults, but for those that are set. */
export const limitsOf = (max: Partial<Limits> | undefined): Limits => ({ ...DEFAULT_LIMITS, ...max })

/** A small file of one repeated line compresses beyond any ratio and harms nobody. */
export const UNSUSPICIOUS_BYTES = 64 * 1024 * 1024

/** `1 MiB`, or the bytes where they are no whole number of anything larger. */
export function sizeWords(bytes: number): string {
  const [unit, size] = UNITS.find(([, one]) => bytes >= one && bytes % one === 0) ?? ['bytes', 1]
  return `${bytes / size} ${unit}`
}

const UNITS = [
  ['GiB', 1024 ** 3],
  ['MiB', 1024 ** 2],
  ['KiB', 1024],
] as const
