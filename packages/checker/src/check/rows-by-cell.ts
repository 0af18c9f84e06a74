/** The cells of one field, each once for each file, in the order in which they are met, with the rows that hold them. */
import type { FieldColumn } from '../map/field-column.ts'
import type { Held } from '../map/held.ts'
import type { Run, StandardTable } from '../map/standard-table.ts'
import { SAMPLES_PER_VALUE } from './tally.ts'

/** `held` is undefined where nothing fills the field; `rows` are the first ones of a cell that breaks a rule. */
type TakeRows = (held: Held | undefined, source: number, count: number, rows: readonly number[]) => void

export function rowsByCell(rows: StandardTable, field: string, take: TakeRows): void {
  const column = rows.column(field)
  if (column === undefined) return
  if (column.size === 1) {
    for (const { source, from, to } of rows.runs) take(undefined, source, to - from, [])
    return
  }
  const numbers = rows.numbersIn(column)
  for (const run of rows.runs) rowsOfRun(column, numbers, run, take)
}

function rowsOfRun(
  column: FieldColumn,
  numbers: Int32Array,
  { source, from, to }: Run,
  take: TakeRows,
): void {
  const counts = new Int32Array(column.size)
  const order = new Int32Array(column.size)
  let cells = 0
  for (let row = from; row < to; row += 1) {
    const number = numbers[row] as number
    const count = counts[number] as number
    if (count === 0) order[cells++] = number
    counts[number] = count + 1
  }
  const met = order.subarray(0, cells)
  const samples = column.broken ? firstRows(column, numbers.subarray(from, to), met) : undefined
  for (const number of met) {
    const first = samples?.get(number)?.map((row) => from + row) ?? []
    take(column.held(number), source, counts[number] as number, first)
  }
}

/** Of cells that break a rule. */
function firstRows(
  column: FieldColumn,
  numbers: Int32Array,
  cells: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  /** By cell, how many of its rows are still to be found. */
  const wanted = new Int8Array(column.size)
  for (const cell of cells) {
    if ((column.held(cell)?.broken.length ?? 0) === 0) continue
    found.set(cell, [])
    wanted[cell] = SAMPLES_PER_VALUE
  }
  if (found.size === 0) return found
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] as number
    const left = wanted[number] as number
    if (left === 0) continue
    wanted[number] = left - 1
    found.get(number)?.push(row)
  }
  return found
}
