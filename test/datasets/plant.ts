/** Plants the fault of one rule in a dataset that has none, and says where it stands. */
import { completeExample } from '@police-data/compiler'
import {
  type Example,
  type JsonRecord,
  type Rule,
  type Standard,
  type Table,
  tablesOf,
} from '@police-data/model'

export type Tables = Readonly<Record<string, readonly JsonRecord[]>>

export interface Planted {
  readonly tables: Tables
  /** Rows that were put in, by table and place. */
  readonly at: ReadonlyMap<string, ReadonlySet<number>>
}

/** The records of an example get keys of their own, so that they stand beside the others. */
export function plantRows(
  rule: Rule,
  example: Example,
  { tables, standard, mark }: { readonly tables: Tables; readonly standard: Standard; readonly mark: string },
): Planted {
  const planted = completeExample(example, standard)
  const at = new Map<string, Set<number>>()
  const all = Object.fromEntries(
    tablesOf(standard)
      .filter(({ id }) => tables[id] !== undefined)
      .map((table) => {
        const before = tables[table.id] ?? []
        const added = (planted[table.id] ?? []).map((row) => marked(row, table, { rule, example, mark }))
        at.set(table.id, new Set(added.map((_, place) => before.length + place)))
        return [table.id, [...before, ...added]]
      }),
  )
  return { tables: all, at }
}

/** Names of records: parts of the key that are no number within the record and not the agency. */
function marked(
  row: JsonRecord,
  { key }: Table,
  { rule, example, mark }: { readonly rule: Rule; readonly example: Example; readonly mark: string },
): JsonRecord {
  const names = key.filter((name) => name.endsWith('_id') && name !== 'agency_id')
  const told = new Set(Object.values(example.rows ?? {}).flatMap((rows) => rows.flatMap(Object.keys)))
  const changed = names
    .filter((name) => !(rule.fields.includes(name) && rule.scope === 'cell' && told.has(name)))
    .flatMap((name) =>
      typeof row[name] === 'string' && row[name] !== '' ? [[name, `${row[name]}-${mark}`]] : [],
    )
  return { ...row, ...Object.fromEntries(changed) }
}
