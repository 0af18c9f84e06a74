/** Where a value stands for several people at once, nobody's row takes it; what cannot be read stays to be reported. */
import { cellJudge, type Standard } from '@police-data/model'
import { Keys } from '../numbers/keys.ts'
import { NumberList } from '../numbers/number-list.ts'
import { NO_TEXT } from '../numbers/texts.ts'
import type { Dataset } from './dataset.ts'
import { holderOf } from './holder.ts'
import type { Plan, TablePlan } from './plan.ts'
import { recordKey } from './record-key.ts'
import type { StandardTable } from './standard-table.ts'

type Tables = Dataset['tables']

export function guard(plan: Plan, tables: Tables, standard: Standard): void {
  for (const one of plan.tables) guardTable(one, tables, standard)
}

function guardTable({ table, contributions }: TablePlan, tables: Tables, standard: Standard): void {
  const guarded = new Map(
    contributions.flatMap(({ fields }) =>
      fields.flatMap((one) =>
        'onlyIf' in one.origin && one.origin.onlyIf !== null
          ? [[one.field.id, { ...one, ...one.origin.onlyIf }] as const]
          : [],
      ),
    ),
  )
  const rows = tables[table.id]
  if (rows === undefined) return
  for (const { single, else: otherwise, ...plan } of guarded.values()) {
    const column = rows.column(plan.field.id)
    if (column === undefined) continue
    const keys = new Keys()
    const counts = tally(keysOf(tables[single], standard.tables[single], keys))
    const own = keysOf(rows, table, keys)
    const instead = column.put(holderOf(plan, cellJudge(standard, table)).ofText(otherwise))
    for (const [row, key] of own.entries()) {
      const readable = column.held(column.numbers.at(row))?.broken.length === 0
      if (readable && counts.at(key) !== 1) column.numbers.put(row, instead)
    }
  }
}

/** Of each row: the number of the texts that name its record. */
function keysOf(
  rows: StandardTable | undefined,
  table: TablePlan['table'] | undefined,
  keys: Keys,
): Int32Array {
  if (rows === undefined || table === undefined) return new Int32Array(0)
  const [agency, record] = recordKey(table).map((name) => rows.column(name))
  return Int32Array.from({ length: rows.length }, (_, row) =>
    keys.numberOf([agency, record].map((column) => column?.textOf(column.numbers.at(row)) ?? NO_TEXT)),
  )
}

function tally(keys: Int32Array): NumberList {
  const counts = new NumberList()
  for (const key of keys) counts.put(key, counts.at(key) + 1)
  return counts
}
