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
  for (const cell of cells) if ((column.held(cell)?.broken.length ?? 0) > 0) found.set(cell, [])
  if (found.size === 0) return found
  for (const [row, number] of numbers.entries()) {
    const first = found.get(number)
    if (first !== undefined && first.length < SAMPLES_PER_VALUE) first.push(row)
  }
  return found
}
//# sourceMappingURL=rows-by-cell.js.map
