/** A later copy, by its row, and the row of the first. */
export interface Copy {
  readonly row: number
  readonly first: number
}
export interface Copies {
  readonly count: number
  /** The first few, in the order of the file. */
  readonly samples: readonly Copy[]
}
export interface Duplicates extends Copies {
  /** The first `length` numbers are those of its cells. */
  add(numbers: Int32Array, length: number, row: number): void
}
export declare function duplicates(): Duplicates
