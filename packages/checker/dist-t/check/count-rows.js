/** Counts the rows of a dataset that is held in memory. */
import { writtenFields } from '@police-data/model'
import { plannedFields } from '../map/plan.js'
import { cellCounter } from './count-cells.js'
import { rowsByCell } from './rows-by-cell.js'
export function countRows(plan, { tables, records }, standard) {
  const planned = new Map(plan.tables.map((one) => [one.table.id, one]))
  return {
    records,
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, rows]) => [id, countTable(planned.get(id), rows, standard)]),
    ),
  }
}
function countTable(plan, rows, { codeLists }) {
  const coded = new Set(plan === undefined ? [] : plannedFields(plan).map(({ id }) => id))
  const counters = new Map()
  for (const { id, list } of plan === undefined ? [] : writtenFields(plan.table)) {
    const counter = cellCounter(coded.has(id) ? codeLists[list ?? ''] : undefined)
    rowsByCell(rows, id, counter.add)
    counters.set(id, counter)
  }
  return tableCounts(rows.length, counters, (fields) => someRowAnswers(rows, fields))
}
function someRowAnswers(rows, fields) {
  const readings = fields.map((name) => rows.reading(name))
  for (let row = 0; row < rows.length; row += 1) {
    const answers = readings.every(
      (one) => one !== undefined && one.cell(one.column.numbers.at(row)).value !== null,
    )
    if (answers) return true
  }
  return false
}
export const tableCounts = (rows, counters, names) => ({
  rows,
  filled: new Map([...counters].map(([name, { filled }]) => [name, filled])),
  coded: new Map([...counters].flatMap(([name, { coded }]) => (coded === null ? [] : [[name, coded]]))),
  names,
})
//# sourceMappingURL=count-rows.js.map
