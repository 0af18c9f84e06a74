import { YES } from './yes-no.js'
export function rowsOf(table, root, own, sample) {
  const wide = own.filter(({ column }) => column.members.length > 1)
  const narrow = own.length > wide.length
  const rowWise =
    table === root ? [] : wide.filter(({ target }) => !(target.field.multiple === true && narrow))
  const most = Math.max(0, ...rowWise.map(({ column }) => column.members.length))
  const repeated = rowWise.filter(({ column }) => column.members.length === most)
  const flagged = own
    .filter((fit) => givesRow(fit, root))
    .sort((a, b) => a.column.profile.place - b.column.profile.place)
  // All of them fill one field, or a row would lack it.
  const flags = repeated.length > 0 ? [] : flagged.filter(({ target }) => target === flagged[0]?.target)
  return {
    flags,
    repeat:
      repeated.length > 0 ? entriesOf(repeated, most) : flags.length > 0 ? flags.map(entryOf) : undefined,
    split: table === root ? undefined : splitOf(own, sample),
    wayOf: (fit) =>
      repeated.includes(fit) ? 'rows' : fit.target.field.multiple === true ? 'union' : 'first',
  }
}
/** Whether each yes of the column is a row: of a table of acts, and not of persons or of the incident itself. */
export const givesRow = ({ asks, target: { table } }, root) =>
  asks !== null && table !== root && table.fields.race === undefined
function entryOf({ column: { profile }, target, asks }) {
  const yes = profile.values.map(([value]) => value).filter((value) => YES.has(value.toLowerCase()))
  const words = Object.fromEntries(yes.map((word) => [word, asks?.yes ?? '']))
  return {
    when: { column: profile.name, is: yes },
    fields: { [target.field.id]: { column: profile.name, words } },
  }
}
export const givesSeveral = (rows) => rows?.repeat !== undefined || rows?.split !== undefined
const entriesOf = (repeated, most) =>
  Array.from({ length: most }, (_, at) => {
    const names = repeated.map(({ column }) => [column.profile.name, column.members[at] ?? ''])
    const [first] = names
    return {
      with: Object.fromEntries(names),
      when: { column: first?.[0] ?? '', filled: true },
    }
  })
/** Nearly all records list equally many in each column. */
const PARALLEL = 0.95
function splitOf(own, sample) {
  const listing = own.filter(
    ({ separator, target, column, parallel }) =>
      separator !== null && (parallel || target.field.multiple !== true) && column.members.length === 1,
  )
  const by = listing[0]?.separator
  if (by === undefined || by === null) return undefined
  const together = listing.filter(({ separator }) => separator === by)
  const places = together.map(({ column }) => column.profile.place)
  const even = sample.filter(
    (cells) => new Set(places.map((at) => partCount(cells[at], by))).size <= 1,
  ).length
  if (even < sample.length * PARALLEL) return undefined
  return { columns: [...new Set(together.map(({ column }) => column.profile.name))], by }
}
const partCount = (cell, by) => (cell ?? '').split(by).length
//# sourceMappingURL=rows.js.map
