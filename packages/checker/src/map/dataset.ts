/** The rows a file becomes, table by table, and an account of every record that went in. */
import type { Standard } from '@police-data/model'
import type { Held } from './held.ts'
import type { Plan, TablePlan } from './plan.ts'
import type { Place, StandardRow } from './standard-row.ts'
import { type Numbers, tableFiller } from './table-filler.ts'

/** A later record of a row that says something else than the first. */
export interface Disagreement {
  readonly table: string
  readonly field: string
  readonly row: StandardRow
  readonly kept: Held
  readonly other: Held
  readonly place: Place
}

export interface Dataset {
  readonly tables: Readonly<Record<string, readonly StandardRow[]>>
  readonly records: {
    readonly in: number
    readonly mapped: number
    readonly refused: number
    readonly blank: number
  }
  /** Records whose key is empty, so that they belong to no row. */
  readonly keyless: readonly Place[]
  readonly disagreements: readonly Disagreement[]
}

export interface SourceRecord extends Place {
  readonly cells: readonly string[]
}

export interface Gatherer {
  add(record: SourceRecord): void
  done(): Dataset
}

export function gather(plan: Plan, standard: Standard): Gatherer {
  const disagreements: Disagreement[] = []
  const keyless: Place[] = []
  const fillers = plan.tables.map((one) =>
    tableFiller({ plan: one, grouped: plan.grouped, disagreements }, standard),
  )
  let records = { in: 0, mapped: 0, refused: 0, blank: 0 }

  return {
    add: (record) => {
      records = { ...records, in: records.in + 1 }
      if (record.cells.every((cell) => cell.trim() === '')) {
        records = { ...records, blank: records.blank + 1 }
        return
      }
      const numbers: Numbers = new Map()
      const taken = fillers.map((filler) => filler.take(record, numbers))
      if (taken.some(Boolean)) records = { ...records, mapped: records.mapped + 1 }
      else {
        records = { ...records, refused: records.refused + 1 }
        keyless.push({ row: record.row, line: record.line, byte: record.byte })
      }
    },
    done: () => {
      const tables = Object.fromEntries(
        plan.tables.map(({ table }, at) => [table.id, fillers[at]?.rows() ?? []]),
      )
      for (const [at, filler] of fillers.entries()) guard(plan.tables[at], filler.holder, tables, standard)
      return { tables, records, keyless, disagreements }
    },
  }
}

/** Where a value stands for several people at once, nobody's row takes it; what cannot be read stays to be reported. */
function guard(
  plan: TablePlan | undefined,
  holder: ReturnType<typeof tableFiller>['holder'],
  tables: Dataset['tables'],
  standard: Standard,
): void {
  for (const { field, origin } of plan?.fields ?? []) {
    if (plan === undefined || origin.kind !== 'column' || origin.onlyIf === null) continue
    const { single, else: otherwise } = origin.onlyIf
    const counts = tally(tables[single] ?? [], recordKey(single, standard))
    const own = recordKey(plan.table.id, standard)
    for (const row of tables[plan.table.id] ?? []) {
      const readable = row.held(field.id)?.broken.length === 0
      if (readable && counts.get(keyText(row, own)) !== 1) {
        row.put(field.id, holder(field.id).ofText(otherwise))
      }
    }
  }
}

/** The fields that name the record a row belongs to: its reference to a record, or its own key. */
function recordKey(table: string, standard: Standard): readonly string[] {
  const { references = [], key = [] } = standard.tables[table] ?? {}
  const [shortest] = [...references].sort((a, b) => a.fields.length - b.fields.length)
  return shortest?.fields ?? key
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
