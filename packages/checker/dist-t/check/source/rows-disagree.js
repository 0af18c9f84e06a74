/** Finds records of one row that say something else than the first, and names column, key and both values. */
import { fieldOf } from '@police-data/model'
import { addressOf } from '../../report/address.js'
export const rowsDisagree = (rule, { dataset, standard, plan, sources, mask, tally }) => {
  if (!plan.grouped) return { notApplicable: 'Every record is one row; none is put together from several.' }
  for (const { table: id, field: name, row, kept, other, place } of dataset.disagreements) {
    const table = standard.tables[id]
    const field = table?.fields[name]
    if (table === undefined || field === undefined) continue
    const key = table.key.flatMap((part) => keyWords(fieldOf(table, part), row, mask)).join(' ')
    const column = sources[place.source]?.header[other.column ?? -1]?.trim() ?? name
    const values = { kept: shown(field, kept, row.place, mask), other: shown(field, other, place, mask) }
    tally.add(rule.id, {
      value: `${key} ${column}: ${values.kept}, then ${values.other}`.trim(),
      args: { key, column, ...values, first: row.place.row },
      at: addressOf(place, other.column, sources),
    })
  }
  return undefined
}
/** What is the same in every row names nothing. */
function keyWords(field, row, mask) {
  const held = row.held(field.id)
  if (held === undefined || held.column === null) return []
  return [mask.key(field, held.text, { source: row.place.source, column: held.column })]
}
/** In the agency's own words. */
function shown(field, { own, column }, { source }, mask) {
  return own.trim() === '' ? '(empty)' : mask.value(field, own.trim(), { source, column })
}
//# sourceMappingURL=rows-disagree.js.map
