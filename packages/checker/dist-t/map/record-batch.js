/** Some records of one file, one behind the other, as the numbers of their cells: they fill a table field by field. */
/** Few enough that their cells stay in the processor’s cache. */
export const MOST_RECORDS = 1024
export class RecordBatch {
  /** How many columns are looked at. */
  width
  numbers
  starts
  places = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at)
  /** By record, the number of where it stands. */
  stands = new Int32Array(MOST_RECORDS)
  #length = 0
  constructor(width) {
    this.width = width
    this.numbers = new Int32Array(MOST_RECORDS * width)
    this.starts = Int32Array.from({ length: MOST_RECORDS }, (_, at) => at * width)
  }
  get length() {
    return this.#length
  }
  get full() {
    return this.#length === MOST_RECORDS
  }
  /** A record whose numbers begin at `from`, so many as there are of them; what it has not is 0. */
  add(numbers, from, columns, stands) {
    const start = this.#length * this.width
    const most = Math.min(this.width, columns)
    for (let column = 0; column < most; column += 1) this.numbers[start + column] = numbers[from + column]
    this.numbers.fill(0, start + most, start + this.width)
    this.stands[this.#length] = stands
    this.#length += 1
  }
  clear() {
    this.#length = 0
  }
}
//# sourceMappingURL=record-batch.js.map
