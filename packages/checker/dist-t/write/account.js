/** An account of what became of everything: records, columns and words; nothing is lost between them. */
import { isNonAnswer, OTHER } from '@police-data/model'
import { plannedFields } from '../map/plan.js'
export function accountant(plan, { codeLists }) {
  const tables = new Map(plan.tables.map(({ table }) => [table.id, 0]))
  const words = plan.tables.flatMap((one) =>
    plannedFields(one).flatMap((field) => {
      const list = codeLists[field.list ?? '']
      return list === undefined ? [] : [{ table: one.table.id, field: field.id, list, counts: none() }]
    }),
  )
  const written = new Map(tables)
  const readOf = new Map()
  let records = []
  let disagreements = 0
  let uneven = 0
  return {
    read: (source, some) => {
      readOf.set(source, (readOf.get(source) ?? 0) + some)
    },
    add: (dataset) => {
      records = dataset.records.map((one, at) => sum(one, records[at]))
      disagreements += dataset.disagreements.length
      uneven += dataset.uneven.length
      for (const [id, rows] of Object.entries(dataset.tables)) {
        tables.set(id, (tables.get(id) ?? 0) + rows.length)
        for (const { table, field, list, counts } of words) {
          if (table !== id) continue
          for (const row of rows) {
            const held = row.held(field)
            count(counts, held?.text ?? '', held?.relation ?? null, list.codes)
          }
        }
      }
    },
    wrote: (table, rows) => {
      written.set(table, (written.get(table) ?? 0) + rows)
    },
    done: () => {
      for (const [table, rows] of tables) {
        if (rows !== written.get(table))
          throw new Error(`Rows of ${table} were lost: ${rows} were made and ${written.get(table)} written`)
      }
      for (const [at, one] of records.entries()) {
        if (one.in !== (readOf.get(at) ?? 0))
          throw new Error(`Records were lost: ${readOf.get(at)} were read and ${one.in} mapped`)
        if (one.in !== one.mapped + one.aside + one.refused + one.blank)
          throw new Error(`Records were lost: ${JSON.stringify(one)}`)
      }
      return {
        records,
        tables: Object.fromEntries(tables),
        words: words.map(({ table, field, counts }) => {
          const { codes, other, said, empty, unmapped, rows } = counts
          const all = Object.values(codes).reduce((a, b) => a + b, 0) + other + said + empty + unmapped
          if (all !== rows || rows !== tables.get(table))
            throw new Error(`Words of ${table}.${field} were lost`)
          return { table, field, ...counts }
        }),
        disagreements,
        uneven,
      }
    },
  }
}
const none = () => ({
  rows: 0,
  codes: { written: 0, exact: 0, close: 0, broad: 0, narrow: 0, related: 0 },
  other: 0,
  said: 0,
  empty: 0,
  unmapped: 0,
})
function count(counts, text, relation, codes) {
  counts.rows += 1
  if (text === '') counts.empty += 1
  else if (isNonAnswer(text)) counts.said += 1
  else if (!text.split(';').every((one) => Object.hasOwn(codes, one) || one === OTHER)) counts.unmapped += 1
  else if (text === OTHER) counts.other += 1
  else counts.codes[relation ?? 'written'] += 1
}
const sum = (one, other) =>
  other === undefined
    ? one
    : {
        in: one.in + other.in,
        mapped: one.mapped + other.mapped,
        aside: one.aside + other.aside,
        refused: one.refused + other.refused,
        blank: one.blank + other.blank,
      }
//# sourceMappingURL=account.js.map
