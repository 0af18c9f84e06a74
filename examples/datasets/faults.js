/** Plants the faults of written rules in a dataset that has none, and says where each stands. */
import { completeExample } from '@police-data/compiler'
import { nodesOf, tablesOf } from '@police-data/model'

/**
 * The written rules about the tables of a family, but for those about the file itself. Those that read the tables of
 * another family belong to the dataset that has them all, `together`.
 */
export const writtenRules = (standard, dataset) =>
  Object.values(standard.rules).filter(
    (rule) =>
      rule.origin === 'written' && rule.scope !== 'source' && datasetOf(rule, standard) === dataset,
  )

function datasetOf({ table, expression }, { tables }) {
  const counted = [...nodesOf(expression)].flatMap(({ op, table }) =>
    op === 'count' || op === 'some' ? [tables[table].family] : [],
  )
  const { family } = tables[table]
  return counted.every((one) => one === family) ? family : 'together'
}

/**
 * Every fault that a row can hold, all in one dataset: `tables`, and for each rule the rows, counted from 0, that the
 * fault put in. Faults of whole tables, and those that need a value of the statement, are left out.
 */
export function withFaults(tables, dataset, standard) {
  let all = tables
  const faults = []
  for (const [place, rule] of writtenRules(standard, dataset).entries()) {
    const [example] = rule.examples.invalid
    if (rule.scope === 'table' || example === undefined || example.given !== undefined) continue
    const planted = plantRows(rule, example, { tables: all, standard, mark: `p${place}` })
    all = planted.tables
    faults.push({ rule: rule.id, table: rule.table, rows: [...(planted.at.get(rule.table) ?? [])] })
  }
  return { tables: all, faults }
}

/** The records of an example get keys of their own, so that they stand beside the others. */
export function plantRows(rule, example, { tables, standard, mark }) {
  const planted = completeExample(example, standard)
  const at = new Map()
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
function marked(row, { key }, { rule, example, mark }) {
  const names = key.filter((name) => name.endsWith('_id') && name !== 'agency_id')
  const told = new Set(Object.values(example.rows ?? {}).flatMap((rows) => rows.flatMap(Object.keys)))
  const changed = names
    .filter((name) => !(rule.fields.includes(name) && rule.scope === 'cell' && told.has(name)))
    .flatMap((name) =>
      typeof row[name] === 'string' && row[name] !== '' ? [[name, `${row[name]}-${mark}`]] : [],
    )
  return { ...row, ...Object.fromEntries(changed) }
}
