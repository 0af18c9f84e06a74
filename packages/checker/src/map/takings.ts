/** The takings of one contribution from a batch: the records that it takes, or parts of them, each once. */
import { withRoom } from '../numbers/with-room.ts'
import type { NumberedCells } from './record-batch.ts'

export class Takings implements NumberedCells {
  length = 0
  numbers: Int32Array = new Int32Array(0)
  step = 1
  starts: Int32Array = new Int32Array(0)
  /** Of which record of the batch each is. */
  records: Int32Array = new Int32Array(0)
  /** The place of each among all that the table is given. */
  places: Int32Array = new Int32Array(0)

  /** The cells of what is added next stand among these numbers. */
  begin({ numbers, step }: Pick<NumberedCells, 'numbers' | 'step'>): void {
    this.length = 0
    this.numbers = numbers
    this.step = step
  }

  add(start: number, record: number, place: number): void {
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

  /** Cells that stand nowhere yet, after a beginning with `NOWHERE_YET`. */
  addCells(cells: Int32Array, record: number, place: number): void {
    const start = this.length * cells.length
    this.numbers = withRoom(this.numbers, start + cells.length - 1)
    this.numbers.set(cells, start)
    this.add(start, record, place)
  }
}

/** Where cells begin that are added one by one. */
export const NOWHERE_YET = { numbers: new Int32Array(0), step: 1 } as const
