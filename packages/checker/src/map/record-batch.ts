/** Some records of one file, one behind the other, as the numbers of their cells: they fill a table field by field. */

/** Few enough that their cells stay in the processor’s cache. */
export const MOST_RECORDS = 1024

/** Lists of numbers, each of which begins somewhere among all of them. */
export interface NumberedCells {
  readonly length: number
  readonly numbers: Int32Array
  readonly starts: Int32Array
  /** Where what follows from each list is put. */
  readonly places: Int32Array
}

export class RecordBatch implements NumberedCells {
  /** How many columns are looked at. */
  readonly width: number
  numbers: Int32Array
  readonly starts: Int32Array
  readonly places = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at)
  /** By record, the number of where it stands. */
  readonly stands = new Int32Array(MOST_RECORDS)
  readonly #own: Int32Array
  #length = 0

  constructor(width: number) {
    this.width = width
    this.#own = new Int32Array(MOST_RECORDS * width)
    this.numbers = this.#own
    this.starts = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at * width)
  }

  get length(): number {
    return this.#length
  }

  get full(): boolean {
    return this.#length === MOST_RECORDS
  }

  /** What a record has not is 0. */
  add(numbers: Int32Array, stands: number): void {
    const start = this.#length * this.width
    this.numbers.fill(0, start, start + this.width)
    this.numbers.set(numbers.length > this.width ? numbers.subarray(0, this.width) : numbers, start)
    this.stands[this.#length] = stands
    this.#length += 1
  }

  /** Holds these records, and no others, until it is cleared: what follows each has as many numbers as it looks at. */
  hold(numbers: Int32Array, length: number): void {
    this.numbers = numbers
    this.#length = length
  }

  clear(): void {
    this.numbers = this.#own
    this.#length = 0
  }
}
