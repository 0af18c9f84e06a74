/** Counts the rows of a dataset that is held in memory. */
import { type Standard, writtenFields } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { plannedFields, type TablePlan } from '../map/plan.ts'
import type { StandardRow } from '../map/standard-row.ts'
import { type CellCounter, cellCounter } from './count-cells.ts'
import type { Counts, TableCounts } from './counts.ts'

export function countRows(plan: MergedPlan, { tables, records }: Dataset, standard: Standard): Counts {
  const planned = new Map(plan.tables.map((one) => [one.table.id, one]))
  return {
    records,
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, rows]) => [id, countTable(planned.get(id), rows, standard)]),
    ),
  }
}

function countTable(
  plan: TablePlan | undefined,
  rows: readonly StandardRow[],
  { codeLists }: Standard,
): TableCounts {
  const coded = new Set(plan === undefined ? [] : plannedFields(plan).map(({ id }) => id))
  const counters = new Map<string, CellCounter>()
  for (const { id, list } of plan === undefined ? [] : writtenFields(plan.table))
    counters.set(id, cellCounter(coded.has(id) ? codeLists[list ?? ''] : undefined))
  for (const row of rows) {
    for (const [name, counter] of counters) counter.add(row.held(name), row.place.source)
  }
  return tableCounts(rows.length, counters, (fields) =>
    rows.some((row) => fields.every((name) => row.cell(name).value !== null)),
  )
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
