/** The cells of one field, each once for each file, in the order in which they are met, with the rows that hold them. */
import type { Held } from '../map/held.ts'
import type { StandardTable } from '../map/standard-table.ts'
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'
import { SAMPLES_PER_VALUE } from './tally.ts'

export interface RowsOfCell {
  /** Undefined where nothing fills the field. */
  readonly held: Held | undefined
  readonly source: number
  readonly count: number
  /** The first ones of a cell that breaks a rule; of any other there are none here. */
  readonly rows: readonly number[]
}

export function rowsByCell(rows: StandardTable, field: string): readonly RowsOfCell[] {
  const column = rows.column(field)
  if (column === undefined) return []
  const cells = new Pairs()
  const counts = new NumberList()
  const all: { -readonly [K in keyof RowsOfCell]: RowsOfCell[K] }[] = []
  const samples = new Map<number, number[]>()
  for (let row = 0; row < rows.length; row += 1) {
    const number = column.numbers.at(row)
    const source = rows.sourceOf(row)
    const cell = cells.numberOf(source, number)
    if (cell === all.length) {
      const held = column.held(number)
      const first: number[] = []
      if (held !== undefined && held.broken.length > 0) samples.set(cell, first)
      all.push({ held, source, count: 0, rows: first })
    }
    counts.put(cell, counts.at(cell) + 1)
    if (samples.size === 0) continue
    const first = samples.get(cell)
    if (first !== undefined && first.length < SAMPLES_PER_VALUE) first.push(row)
  }
  for (const [cell, one] of all.entries()) one.count = counts.at(cell)
  return all
}
