/** Counts the rows of each cell of a column, however often other rows come, and tells a counter of them at the end. */
import { type FieldColumn, UNFILLED } from '../map/field-column.ts'
import type { StandardTable } from '../map/standard-table.ts'
import { withRoom } from '../numbers/with-room.ts'
import type { CellCounter } from './count-cells.ts'

export class ColumnCounter {
  readonly #rows: StandardTable
  readonly #column: FieldColumn | undefined
  readonly #counter: CellCounter
  readonly #isCoded: boolean
  /** By the number of a cell. */
  #counts: Int32Array = new Int32Array(0)
  /** Of which file they are. */
  #source = 0
  #numbers: Int32Array = new Int32Array(0)

  constructor(rows: StandardTable, field: string, counter: CellCounter) {
    this.#rows = rows
    this.#column = rows.column(field)
    this.#counter = counter
    this.#isCoded = counter.coded !== null
  }

  add(): void {
    const column = this.#column
    if (column === undefined) return
    if (column.forgets && column.allAsWritten && !this.#isCoded) {
      // What names records is filled in every row.
      this.#counter.filled.answered += this.#rows.length
      return
    }
    for (const { source, from, to } of this.#rows.runs) {
      if (source !== this.#source) this.settle()
      this.#source = source
      this.#counts = withRoom(this.#counts, column.size)
      const counts = this.#counts
      if (column.size === 1) counts[UNFILLED] = (counts[UNFILLED] as number) + to - from
      else {
        const numbers = this.#numbersIn(column)
        for (let row = from; row < to; row += 1) {
          const number = numbers[row] as number
          counts[number] = (counts[number] as number) + 1
        }
      }
    }
    if (column.forgets) this.settle()
  }

  settle(): void {
    const counts = this.#counts
    const column = this.#column
    if (column === undefined) return
    let plain = 0
    const most = Math.min(column.size, counts.length)
    for (let number = 0; number < most; number += 1) {
      const rows = counts[number] as number
      if (rows === 0) continue
      counts[number] = 0
      if (!this.#isCoded && column.isAsWritten(number)) plain += rows
      else this.#counter.add(column.held(number), this.#source, rows)
    }
    this.#counter.filled.answered += plain
  }

  #numbersIn({ numbers }: FieldColumn): Int32Array {
    const { length } = this.#rows
    if (this.#numbers.length < length) this.#numbers = new Int32Array(length)
    return numbers.first(length, this.#numbers)
  }
}
