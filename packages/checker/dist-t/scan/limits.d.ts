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
export declare const DEFAULT_LIMITS: Limits
/** The defaults, but for those that are set. */
export declare const limitsOf: (max: Partial<Limits> | undefined) => Limits
/** A small file of one repeated line compresses beyond any ratio and harms nobody. */
export declare const UNSUSPICIOUS_BYTES: number
/** `1 MiB`, or the bytes where they are no whole number of anything larger. */
export declare function sizeWords(bytes: number): string
