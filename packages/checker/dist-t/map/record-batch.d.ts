/** Some records of one file, one behind the other, as the numbers of their cells: they fill a table field by field. */
/** Few enough that their cells stay in the processor’s cache. */
export declare const MOST_RECORDS = 1024
/** Lists of numbers, each of which begins somewhere among all of them. */
export interface NumberedCells {
  readonly length: number
  readonly numbers: Int32Array
  readonly starts: Int32Array
  /** Where what follows from each list is put. */
  readonly places: Int32Array
}
export declare class RecordBatch implements NumberedCells {
  #private
  /** How many columns are looked at. */
  readonly width: number
  readonly numbers: Int32Array
  readonly starts: Int32Array
  readonly places: Int32Array<ArrayBuffer>
  /** By record, the number of where it stands. */
  readonly stands: Int32Array<ArrayBuffer>
  constructor(width: number)
  get length(): number
  get full(): boolean
  /** A record whose numbers begin at `from`, so many as there are of them; what it has not is 0. */
  add(numbers: Int32Array, from: number, columns: number, stands: number): void
  clear(): void
}
