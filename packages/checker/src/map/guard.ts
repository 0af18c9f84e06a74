/** Where a value stands for several people at once, nobody's row takes it; what cannot be read stays to be reported. */
import { cellJudge, type Standard } from '@police-data/model'
import type { Dataset } from './dataset.ts'
import { holderOf } from './holder.ts'
import type { Plan, TablePlan } from './plan.ts'
import { recordKey } from './record-key.ts'
import type { StandardRow } from './standard-row.ts'

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
  const own = recordKey(table)
  for (const { single, else: otherwise, ...plan } of guarded.values()) {
    const counted = standard.tables[single]
    const counts = tally(tables[single] ?? [], counted === undefined ? [] : recordKey(counted))
    const holder = holderOf(plan, cellJudge(standard, table))
    for (const row of tables[table.id] ?? []) {
      const readable = row.held(plan.field.id)?.broken.length === 0
      if (readable && counts.get(keyText(row, own)) !== 1) row.put(plan.field.id, holder.ofText(otherwise))
    }
  }
}

const keyText = (row: StandardRow, fields: readonly string[]): string =>
  JSON.stringify(fields.map((name) => row.held(name)?.text ?? ''))

function tally(rows: readonly StandardRow[], key: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const text = keyText(row, key)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
