export interface Combined {
  /** By row, the number of its combination. */
  readonly numbers: Int32Array
  /** Every number lies below. */
  readonly size: number
}
/** Of no column, all rows are alike. No number is below zero. */
export declare function combined(columns: readonly Combined[], rows: number): Combined
