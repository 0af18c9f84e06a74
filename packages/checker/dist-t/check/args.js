/** What the message of a finding is filled with. */
import { isNonAnswer, nodesOf, readingsOf } from '@police-data/model'
/** The cells that the rule reads in the row (`name`) and in its parent (`table.name`), as they may be shown. */
export function rowArgs(rule, row, world, context) {
  const { tables } = context.standard
  const own = rule.fields.flatMap((name) => cellArg(name, name, row, tables[rule.table ?? ''], context))
  const above = parentReadings(rule.expression).flatMap(({ name, of = '' }) =>
    cellArg(`${of}.${name}`, name, world.parent(row, of), tables[of], context),
  )
  return Object.fromEntries([...own, ...above])
}
const parentReadings = (expression) =>
  expression === null ? [] : readingsOf(expression).filter(({ of }) => of !== undefined)
function cellArg(label, name, row, table, { mask }) {
  const field = table?.fields[name]
  if (row === null || table === undefined || field === undefined) return []
  const { raw } = row.cell(name)
  if (raw === null || isNonAnswer(raw)) return [[label, raw ?? '']]
  const from = { source: row.place.source, column: row.held(name)?.column ?? null }
  return [[label, table.key.includes(name) ? mask.key(field, raw, from) : mask.value(field, raw, from)]]
}
/** The figure of a rule about a whole table. */
export function figureArgs(expression, world) {
  for (const node of nodesOf(expression)) {
    if (node.op === 'share') {
      const { part, whole } = world.share(node)
      return { part, whole, percent: whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10 }
    }
    if (node.op === 'series') {
      const gaps = world.gaps(node) ?? []
      return { gaps: gaps.length, months: gaps.slice(0, 12).join(', ') + (gaps.length > 12 ? ' …' : '') }
    }
  }
  return {}
}
//# sourceMappingURL=args.js.map
