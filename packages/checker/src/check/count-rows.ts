/** Counts the rows of a dataset that is held in memory, all at once or in portions. */
import { type RecordAccount, rulesOf, type Standard, writtenFields } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { plannedFields, type TablePlan } from '../map/plan.ts'
import { bothAccounts, NO_RECORDS } from '../map/record-account.ts'
import type { StandardTable } from '../map/standard-table.ts'
import { ColumnCounter } from './column-counter.ts'
import { type CellCounter, type CellCounts, cellCounter } from './count-cells.ts'
import type { Counts, TableCounts } from './counts.ts'

export function countRows(plan: MergedPlan, dataset: Dataset, standard: Standard): Counts {
  const counter = rowCounter(plan, standard)
  counter.add(dataset)
  return counter.counts()
}

export interface RowCounter {
  add(portion: Pick<Dataset, 'tables' | 'records'>): void
  /** Adds what another has counted. */
  take(counted: RowCounts): void
  give(): RowCounts
  counts(): Counts
}

/** What a counter has counted. */
export interface RowCounts {
  readonly records: readonly RecordAccount[]
  readonly tables: ReadonlyMap<string, TableCount>
}

interface TableCount {
  readonly rows: number
  /** By field. */
  readonly cells: ReadonlyMap<string, CellCounts>
  /** Of the fields that rules ask for, those that a row answers. */
  readonly named: ReadonlySet<string>
}

export function rowCounter(plan: MergedPlan, standard: Standard): RowCounter {
  const tables = new Map(plan.tables.map((one) => [one.table.id, tableCounter(one, standard)]))
  let records: readonly RecordAccount[] = []
  const addRecords = (more: readonly RecordAccount[]): void => {
    // Who has read nothing has no account.
    const files = Math.max(records.length, more.length)
    records = Array.from({ length: files }, (_, at) =>
      bothAccounts(records[at] ?? NO_RECORDS, more[at] ?? NO_RECORDS),
    )
  }
  return {
    add: (portion) => {
      addRecords(portion.records)
      for (const [id, rows] of Object.entries(portion.tables)) tables.get(id)?.add(rows)
    },
    take: (counted) => {
      addRecords(counted.records)
      for (const [id, one] of counted.tables) tables.get(id)?.take(one)
    },
    give: () => ({ records, tables: new Map([...tables].map(([id, one]) => [id, one.give()])) }),
    counts: () => ({
      records,
      tables: Object.fromEntries([...tables].map(([id, one]) => [id, one.counts()])),
    }),
  }
}

interface TableCounter {
  add(rows: StandardTable): void
  take(counted: TableCount): void
  give(): TableCount
  counts(): TableCounts
}

function tableCounter(plan: TablePlan, standard: Standard): TableCounter {
  const { table } = plan
  const coded = new Set(plannedFields(plan).map(({ id }) => id))
  const counters = new Map<string, CellCounter>(
    writtenFields(table).map(({ id, list }) => [
      id,
      cellCounter(coded.has(id) ? standard.codeLists[list ?? ''] : undefined),
    ]),
  )
  const asked = rulesOf(standard, table.id).flatMap(({ check, fields }) =>
    check.kind === 'refers' ? [fields] : [],
  )
  const named = new Set<string>()
  let count = 0
  let columns: readonly ColumnCounter[] = []
  let of: StandardTable | undefined
  const settle = (): void => {
    for (const one of columns) one.settle()
  }
  return {
    add: (rows) => {
      count += rows.length
      if (of !== rows) {
        settle()
        of = rows
        columns = [...counters].map(([field, counter]) => new ColumnCounter(rows, field, counter))
      }
      for (const one of columns) one.add()
      for (const fields of asked)
        if (!named.has(fields.join()) && someRowAnswers(rows, fields)) named.add(fields.join())
    },
    take: ({ rows, cells, named: more }) => {
      count += rows
      for (const [field, one] of cells) counters.get(field)?.take(one)
      for (const fields of more) named.add(fields)
    },
    give: () => {
      settle()
      const cells = [...counters].map(
        ([field, { filled, coded: all }]) => [field, { filled, coded: all }] as const,
      )
      return { rows: count, cells: new Map(cells), named }
    },
    counts: () => {
      settle()
      return tableCounts(count, counters, (fields) => named.has(fields.join()))
    },
  }
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
  counters: ReadonlyMap<string, CellCounts>,
  names: TableCounts['names'],
): TableCounts => ({
  rows,
  filled: new Map([...counters].map(([name, { filled }]) => [name, filled])),
  coded: new Map([...counters].flatMap(([name, { coded }]) => (coded === null ? [] : [[name, coded]]))),
  names,
})
