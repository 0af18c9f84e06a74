/** The cells of one field, each once for each file, in the order in which they are met, with the rows that hold them. */
import type { FieldColumn } from '../map/field-column.ts'
import type { Held } from '../map/held.ts'
import type { Run, StandardTable } from '../map/standard-table.ts'
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
  if (column.size === 1)
    return rows.runs.map(({ source, from, to }) => ({ held: undefined, source, count: to - from, rows: [] }))
  return rows.runs.flatMap((run) => rowsOfRun(column, run))
}

function rowsOfRun(column: FieldColumn, { source, from, to }: Run): readonly RowsOfCell[] {
  const counts = new Int32Array(column.size)
  const order: number[] = []
  const samples = new Map<number, number[]>()
  for (let row = from; row < to; row += 1) {
    const number = column.numbers.at(row)
    if (counts[number] === 0) {
      order.push(number)
      if ((column.held(number)?.broken.length ?? 0) > 0) samples.set(number, [])
    }
    counts[number] = (counts[number] ?? 0) + 1
    if (samples.size === 0) continue
    const first = samples.get(number)
    if (first !== undefined && first.length < SAMPLES_PER_VALUE) first.push(row)
  }
  return order.map((number) => ({
    held: column.held(number),
    source,
    count: counts[number] ?? 0,
    rows: samples.get(number) ?? [],
  }))
}
