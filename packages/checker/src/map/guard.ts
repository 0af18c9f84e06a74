/** Where a value stands for several people at once, nobody's row takes it; what cannot be read stays to be reported. */
import { cellJudge, type Standard, type Table } from '@police-data/model'
import { Pairs } from '../numbers/pairs.ts'
import { NO_TEXT } from '../numbers/texts.ts'
import type { Dataset } from './dataset.ts'
import type { FieldColumn } from './field-column.ts'
import { holderOf } from './holder.ts'
import type { Plan, TablePlan } from './plan.ts'
import { recordKey } from './record-key.ts'
import type { StandardTable } from './standard-table.ts'

type Tables = Dataset['tables']

export function guard(plans: readonly Plan[], tables: Tables, standard: Standard): void {
  const names = recordNames(tables, standard)
  for (const one of plans.flatMap((plan) => plan.tables)) guardTable(one, tables, standard, names)
}

function guardTable(
  { table, contributions }: TablePlan,
  tables: Tables,
  standard: Standard,
  names: RecordNames,
): void {
  const guarded = new Map(
    contributions.flatMap(({ fields }) =>
      fields.flatMap((one) =>
        'onlyIf' in one.origin && one.origin.onlyIf !== null
          ? [[one.field.id, { ...one, ...one.origin.onlyIf }] as const]
          : [],
      ),
    ),
  )
  for (const { single, else: otherwise, ...plan } of guarded.values()) {
    const column = tables[table.id]?.column(plan.field.id)
    if (column === undefined) continue
    const counts = names.counts(single)
    const own = names.of(table.id)
    const readable = Uint8Array.from({ length: column.size }, (_, number) =>
      column.held(number)?.broken.length === 0 ? 1 : 0,
    )
    const instead = column.put(holderOf(plan, cellJudge(standard, table)).ofText(otherwise))
    for (let row = 0; row < own.length; row += 1) {
      if (readable[column.numbers.at(row)] === 1 && counts[own[row] ?? 0] !== 1)
        column.numbers.put(row, instead)
    }
    tables[table.id]?.changed(plan.field.id)
    if (recordKey(table).includes(plan.field.id)) names.forget()
  }
}

/** What names the records that rows are of, as numbers that are the same in all tables. */
interface RecordNames {
  /** By row. */
  of(table: string): Int32Array
  /** By name, how many rows of the table have it. */
  counts(table: string): Int32Array
  /** Before a part of a name is something else. */
  forget(): void
}

function recordNames(tables: Tables, { tables: known }: Standard): RecordNames {
  const names = new Pairs()
  const byTable = new Map<string, Int32Array>()
  const of = (id: string): Int32Array => {
    const made = byTable.get(id) ?? namesOf(tables[id], known[id], names)
    byTable.set(id, made)
    return made
  }
  return {
    of,
    counts: (id) => {
      const all = of(id)
      const counts = new Int32Array(names.size)
      for (const name of all) counts[name] = (counts[name] ?? 0) + 1
      return counts
    },
    forget: () => byTable.clear(),
  }
}

function namesOf(rows: StandardTable | undefined, table: Table | undefined, names: Pairs): Int32Array {
  if (rows === undefined || table === undefined) return new Int32Array(0)
  const [agency, record] = recordKey(table).map((name) => rows.column(name))
  const textIn = (column: FieldColumn | undefined, row: number): number =>
    column?.textOf(column.numbers.at(row)) ?? NO_TEXT
  const found = new Int32Array(rows.length)
  for (let row = 0; row < found.length; row += 1)
    found[row] = names.numberOf(textIn(agency, row), textIn(record, row))
  return found
}
