export class Takings {
  length = 0
  numbers = new Int32Array(0)
  starts = new Int32Array(0)
  /** Of which record of the batch each is. */
  records = new Int32Array(0)
  /** The place of each among all that the table is given. */
  places = new Int32Array(0)
  /** The cells of what is added next stand among these numbers. */
  begin(numbers) {
    this.length = 0
    this.numbers = numbers
  }
  add(start, record, place) {
    if (this.length === this.starts.length) {
      this.starts = withRoom(this.starts, this.length)
      this.records = withRoom(this.records, this.length)
      this.places = withRoom(this.places, this.length)
    }
    this.starts[this.length] = start
    this.records[this.length] = record
    this.places[this.length] = place
    this.length += 1
  }
  /** Cells that stand nowhere yet. */
  addCells(cells, record, place) {
    const start = this.length * cells.length
    this.numbers = withRoom(this.numbers, start + cells.length - 1)
    this.numbers.set(cells, start)
    this.add(start, record, place)
  }
}
/** The same numbers where there is room at this place, else with more behind them. */
export function withRoom(numbers, place) {
  if (place < numbers.length) return numbers
  const longer = new Int32Array(Math.max(64, place * 2))
  longer.set(numbers)
  return longer
}
//# sourceMappingURL=takings.js.map
