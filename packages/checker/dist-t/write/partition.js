import { recordKey } from '../map/record-key.js'
export function partitionOf(plans) {
  // A file that only lends its columns fills no table.
  const filling = plans.map((plan) => (plan.tables.length === 0 ? undefined : namingOf(plan)))
  if (filling.includes(null)) return { kind: 'whole' }
  const keyed = filling.flatMap((one) => one ?? [])
  if (keyed.every(({ alone }) => alone)) return { kind: 'apart' }
  if (keyed.some(({ alone }) => alone)) return { kind: 'whole' }
  return {
    kind: 'keyed',
    keyOf: ({ source, record: { cells } }) =>
      JSON.stringify(filling[source]?.fields.map((one) => textOf(one, cells)) ?? []),
  }
}
/** Null where tables take their names from different places. */
function namingOf({ grouped, tables }) {
  if (!grouped) return { fields: [], alone: true }
  const all = tables.flatMap(({ table, contributions }) =>
    contributions.map(({ fields }) =>
      recordKey(table).flatMap((name) => fields.find(({ field }) => field.id === name) ?? []),
    ),
  )
  const [first] = all
  if (first === undefined) return null
  if (all.every((one) => one.some(({ origin }) => origin.kind === 'row' || origin.kind === 'same')))
    return { fields: first, alone: true }
  const same = all.every((one) => one.map(placeOf).join() === first.map(placeOf).join())
  return same && !first.map(placeOf).includes('?') ? { fields: first, alone: false } : null
}
const placeOf = ({ origin }) => {
  if (origin.kind === 'column') return `column ${origin.column}`
  return origin.kind === 'constant' ? 'constant' : '?'
}
function textOf({ origin }, cells) {
  if (origin.kind === 'column') return origin.convert(cells[origin.column] ?? '').text
  return origin.kind === 'constant' ? origin.text : ''
}
//# sourceMappingURL=partition.js.map
