/** Finds the rows of a column whose cells break a rule of their field, however often other rows come. */
import type { FieldColumn } from '../map/field-column.ts'
import type { StandardTable } from '../map/standard-table.ts'
import { withRoom } from '../numbers/with-room.ts'
import type { BrokenCells } from './broken-cells.ts'
import { SAMPLES_PER_VALUE } from './tally.ts'

interface Found {
  count: number
  /** The first rows. */
  readonly rows: number[]
}

export class FaultyCells {
  readonly #rows: StandardTable
  readonly #column: FieldColumn
  /** By the number of a cell, whether it breaks a rule. */
  #faulty: number[] = []
  #numbers: Int32Array = new Int32Array(0)

  constructor(rows: StandardTable, column: FieldColumn) {
    this.#rows = rows
    this.#column = column
  }

  /** Adds each of them once for each file. */
  find(broken: Pick<BrokenCells, 'add'>): void {
    const column = this.#column
    if (!column.broken) return
    if (column.forgets) this.#faulty = []
    for (let number = this.#faulty.length; number < column.size; number += 1)
      this.#faulty.push((column.held(number)?.broken.length ?? 0) > 0 ? 1 : 0)
    this.#numbers = withRoom(this.#numbers, this.#rows.length)
    column.numbers.first(this.#rows.length, this.#numbers)
    for (const { from, to } of this.#rows.runs) this.#findIn(from, to, broken)
  }

  #findIn(from: number, to: number, broken: Pick<BrokenCells, 'add'>): void {
    const numbers = this.#numbers
    const faulty = this.#faulty
    const found = new Map<number, Found>()
    for (let row = from; row < to; row += 1) {
      const number = numbers[row] as number
      if (faulty[number] === 0) continue
      const one = found.get(number) ?? { count: 0, rows: [] }
      found.set(number, one)
      one.count += 1
      if (one.rows.length < SAMPLES_PER_VALUE) one.rows.push(row)
    }
    for (const [number, { count, rows }] of found) {
      const held = this.#column.held(number)
      if (held === undefined) continue
      const places = rows.map((row) => this.#rows.placeOf(row))
      broken.add(this.#rows.id, held, places, count)
    }
  }
}

/** Of all fields of a table that are filled. */
export const faultyCells = (rows: StandardTable, fields: readonly string[]): readonly FaultyCells[] =>
  fields.flatMap((field) => {
    const column = rows.column(field)
    return column === undefined ? [] : [new FaultyCells(rows, column)]
  })
