/** Counts the rows of a dataset that is held in memory. */
import { type Standard, writtenFields } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { plannedFields, type TablePlan } from '../map/plan.ts'
import type { StandardTable } from '../map/standard-table.ts'
import { type CellCounter, cellCounter } from './count-cells.ts'
import type { Counts, TableCounts } from './counts.ts'
import { rowsByCell } from './rows-by-cell.ts'

export function countRows(plan: MergedPlan, { tables, records }: Dataset, standard: Standard): Counts {
  const planned = new Map(plan.tables.map((one) => [one.table.id, one]))
  return {
    records,
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, rows]) => [id, countTable(planned.get(id), rows, standard)]),
    ),
  }
}

function countTable(plan: TablePlan | undefined, rows: StandardTable, { codeLists }: Standard): TableCounts {
  const coded = new Set(plan === undefined ? [] : plannedFields(plan).map(({ id }) => id))
  const counters = new Map<string, CellCounter>()
  for (const { id, list } of plan === undefined ? [] : writtenFields(plan.table)) {
    const counter = cellCounter(coded.has(id) ? codeLists[list ?? ''] : undefined)
    rowsByCell(rows, id, counter.add)
    counters.set(id, counter)
  }
  return tableCounts(rows.length, counters, (fields) => someRowAnswers(rows, fields))
}

function someRowAnswers(rows: StandardTable, fields: readonly string[]): boolean {
  const readings = fields.map((name) => rows.reading(name))
  for (let row = 0; row < rows.length; row += 1) {
    const answers = readings.every(
      (one) => one !== undefined && one.cell(one.column.numbers.at(row)).value !== null,
    )
    if (answers) return true
  }
  return false
}

export const tableCounts = (
  rows: number,
  counters: ReadonlyMap<string, CellCounter>,
  names: TableCounts['names'],
): TableCounts => ({
  rows,
  filled: new Map([...counters].map(([name, { filled }]) => [name, filled])),
  coded: new Map([...counters].flatMap(([name, { coded }]) => (coded === null ? [] : [[name, coded]]))),
  names,
})
