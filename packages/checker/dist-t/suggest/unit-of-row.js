/** What one record of a file is: an incident of its own, or a part of one. */
import { plural } from '@police-data/model'
export function unitOf(id, what, sample) {
  if (id === null) {
    return {
      id,
      single: true,
      says: `No column names the ${what}, so each record is taken as one. If several records are one ${what}, none of them can be counted.`,
    }
  }
  const { name, place, filled, values, more } = id.profile
  const [records, numbers] = more
    ? [sample.length, new Set(sample.map((cells) => (cells[place] ?? '').trim())).size]
    : [filled, values.length]
  const single = records === numbers
  const where = more ? ' of those looked at' : ''
  return {
    id,
    single,
    says: single
      ? `“${name}” is different in all ${plural(records, 'record')}${where}: each is one ${what}.`
      : `${plural(records, 'record')}${where} have ${plural(numbers, 'number')} in “${name}”: several records are one ${what}.`,
  }
}
/** Incidents in which each of several stands beside each of several others, so that who did what to whom is lost. */
export function crossProducts(id, one, other, sample) {
  const groups = new Map()
  for (const cells of sample) {
    const number = (cells[id.profile.place] ?? '').trim()
    groups.set(number, [...(groups.get(number) ?? []), cells])
  }
  const tuples = (group, columns) =>
    new Set(
      group.map((cells) => JSON.stringify(columns.map(({ profile }) => (cells[profile.place] ?? '').trim()))),
    )
  return [...groups.values()].filter((group) => {
    const left = tuples(group, one).size
    const right = tuples(group, other).size
    return left > 1 && right > 1 && tuples(group, [...one, ...other]).size === left * right
  }).length
}
//# sourceMappingURL=unit-of-row.js.map
