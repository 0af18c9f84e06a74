/** Made-up rows: one valid row a table, and examples completed with them. */
import type { Example, Field, JsonRecord, Standard, Table } from '@police-data/model'
import { writtenFields } from '@police-data/model'

export type JsonTables = Readonly<Record<string, readonly JsonRecord[]>>

export const sampleOf = (field: Field): JsonRecord[string] => field.examples[0] ?? ''

/** Keys, references and `must` fields, each with the first example of its field. */
export function baseRow(table: Table): JsonRecord {
  const wanted = writtenFields(table).filter(({ id, level }) => level === 'must' || table.key.includes(id))
  return Object.fromEntries(wanted.map((field) => [field.id, sampleOf(field)]))
}

/** Every row of an example in full; a table that is not named has its base row alone. An empty text stays empty. */
export function completeExample({ rows = {} }: Example, standard: Standard): JsonTables {
  return Object.fromEntries(
    Object.values(standard.tables).map((table) => {
      const base = baseRow(table)
      return [table.id, (rows[table.id] ?? [{}]).map((row) => ({ ...base, ...row }))]
    }),
  )
}
