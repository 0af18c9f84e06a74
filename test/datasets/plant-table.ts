/** Changes a whole table so that a rule about all its rows is broken. */
import type { JsonRecord, Rule, Standard } from '@police-data/model'
import { plantRows } from '../../examples/datasets/faults.js'

export type Tables = Readonly<Record<string, readonly JsonRecord[]>>

/** So often one row is added, until it weighs more than all others. */
const COPIES = 250

/** Of a share, each row of the example is tried: the one that breaks it, and those that make up the whole. */
export function plantTable(rule: Rule, tables: Tables, standard: Standard): readonly Tables[] {
  const { check, table = '', examples } = rule
  const rows = tables[table] ?? []
  switch (check.kind) {
    case 'some-answered':
      return [{ ...tables, [table]: rows.map((row) => ({ ...row, [check.field]: 'unknown' })) }]
    case 'series':
      return [{ ...tables, [table]: rows.filter((row) => !String(row[check.field]).startsWith('2024-06')) }]
    case 'share': {
      const [example] = examples.invalid
      const tried = new Set(
        (example?.rows?.[table] ?? []).map((row) => JSON.stringify(withoutKey(row, rule, standard))),
      )
      return [...tried].map((text) => copies(JSON.parse(text) as JsonRecord, rule, tables, standard))
    }
    default:
      throw new Error(`Nobody knows how to plant ${check.kind} in a whole table`)
  }
}

const withoutKey = (row: JsonRecord, { table = '' }: Rule, { tables }: Standard): JsonRecord =>
  Object.fromEntries(Object.entries(row).filter(([name]) => tables[table]?.key.includes(name) !== true))

function copies(row: JsonRecord, rule: Rule, tables: Tables, standard: Standard): Tables {
  let all: Tables = tables
  const example = { note: 'one row', rows: { [rule.table ?? '']: [row] } }
  for (let copy = 0; copy < COPIES; copy += 1)
    all = plantRows(rule, example, { tables: all, standard, mark: `c${copy}` }).tables
  return all
}
