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
  readonly numbers: Int32Array
  readonly starts: Int32Array
  readonly places = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at)
  /** By record, the number of where it stands. */
  readonly stands = new Int32Array(MOST_RECORDS)
  #length = 0

  constructor(width: number) {
    this.width = width
    this.numbers = new Int32Array(MOST_RECORDS * width)
    this.starts = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at * width)
  }

  get length(): number {
    return this.#length
  }

  get full(): boolean {
    return this.#length === MOST_RECORDS
  }

  /** A record whose numbers begin at `from`, so many as there are of them; what it has not is 0. */
  add(numbers: Int32Array, from: number, columns: number, stands: number): void {
    const start = this.#length * this.width
    const most = Math.min(this.width, columns)
    for (let column = 0; column < most; column += 1)
      this.numbers[start + column] = numbers[from + column] as number
    this.numbers.fill(0, start + most, start + this.width)
    this.stands[this.#length] = stands
    this.#length += 1
  }

  clear(): void {
    this.#length = 0
  }
}
