/** Some records of one file as the numbers of their cells, column by column: they fill a table field by field. */

/** Few enough that their cells stay in the processor’s cache. */
export const MOST_RECORDS = 1024

/** Lists of numbers, one for each column: the first stands where the list starts, and each other a step behind the last. */
export interface NumberedCells {
  readonly length: number
  readonly numbers: Int32Array
  readonly starts: Int32Array
  readonly step: number
  /** Where what follows from each list is put. */
  readonly places: Int32Array
}

export class RecordBatch implements NumberedCells {
  /** How many columns are looked at. */
  readonly width: number
  numbers: Int32Array
  readonly starts = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at)
  readonly step = MOST_RECORDS
  readonly places = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at)
  /** By record, the number of where it stands. */
  readonly stands = new Int32Array(MOST_RECORDS)
  readonly #own: Int32Array
  #length = 0

  constructor(width: number) {
    this.width = width
    this.#own = new Int32Array(MOST_RECORDS * width)
    this.numbers = this.#own
  }

  get length(): number {
    return this.#length
  }

  get full(): boolean {
    return this.#length === MOST_RECORDS
  }

  /** What a record has not is 0. */
  add(numbers: Int32Array, stands: number): void {
    for (let column = 0; column < this.width; column += 1)
      this.numbers[column * MOST_RECORDS + this.#length] = numbers[column] ?? 0
    this.stands[this.#length] = stands
    this.#length += 1
  }

  /** The numbers of one record, side by side. */
  record(at: number): Int32Array {
    return Int32Array.from(
      { length: this.width },
      (_, column) => this.numbers[column * MOST_RECORDS + at] ?? 0,
    )
  }

  /** Holds these records, and no others, until it is cleared. */
  hold(numbers: Int32Array, length: number): void {
    this.numbers = numbers
    this.#length = length
  }

  clear(): void {
    this.numbers = this.#own
    this.#length = 0
  }
}
