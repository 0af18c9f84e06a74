import { SAMPLES_PER_VALUE } from './tally.js'
export function rowsByCell(rows, field, take) {
  const column = rows.column(field)
  if (column === undefined) return
  if (column.size === 1) {
    for (const { source, from, to } of rows.runs) take(undefined, source, to - from, [])
    return
  }
  const numbers = column.numbers.first(rows.length)
  for (const run of rows.runs) rowsOfRun(column, numbers, run, take)
}
function rowsOfRun(column, numbers, { source, from, to }, take) {
  const counts = new Int32Array(column.size)
  const order = new Int32Array(column.size)
  let cells = 0
  for (let row = from; row < to; row += 1) {
    const number = numbers[row]
    const count = counts[number]
    if (count === 0) order[cells++] = number
    counts[number] = count + 1
  }
  const met = order.subarray(0, cells)
  const samples = column.broken ? firstRows(column, numbers.subarray(from, to), met) : undefined
  for (const number of met) {
    const first = samples?.get(number)?.map((row) => from + row) ?? []
    take(column.held(number), source, counts[number], first)
  }
}
/** Of cells that break a rule. */
function firstRows(column, numbers, cells) {
  const found = new Map()
  /** By cell, how many of its rows are still to be found. */
  const wanted = new Int8Array(column.size)
  for (const cell of cells) {
    if ((column.held(cell)?.broken.length ?? 0) === 0) continue
    found.set(cell, [])
    wanted[cell] = SAMPLES_PER_VALUE
  }
  if (found.size === 0) return found
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row]
    const left = wanted[number]
    if (left === 0) continue
    wanted[number] = left - 1
    found.get(number)?.push(row)
  }
  return found
}
//# sourceMappingURL=rows-by-cell.js.map
