/** The expression that a condition becomes. */
import type { Agreement, Bounds, Comparand, Condition, Counted } from './condition.ts'
import type { Count, Expression, Operand, Some } from './kernel/expression.ts'
import {
  fieldRead,
  listOf,
  readingOf,
  type Setting,
  splitCodes,
  tableNamed,
  UnknownName,
} from './kernel/setting.ts'

export function conditionExpression(condition: Condition, setting: Setting): Expression {
  if ('all' in condition)
    return { op: 'and', of: condition.all.map((one) => conditionExpression(one, setting)) }
  if ('any' in condition)
    return { op: 'or', of: condition.any.map((one) => conditionExpression(one, setting)) }
  if ('not' in condition) return { op: 'not', of: conditionExpression(condition.not, setting) }
  if ('text' in condition) return matches({ op: 'raw', name: condition.text }, condition.matches)
  if ('count' in condition) return within(countOf(condition.count, setting), condition)

  if ('some' in condition) return someOf(condition.some, setting)

  const reading = readingOf(condition.field)
  if ('is' in condition) return equals(condition.field, condition.is, setting)
  if ('includes' in condition)
    return { op: 'includes', item: reading, ...codes(condition.field, condition.includes, setting) }
  if ('present' in condition) return sign({ op: 'present', of: reading }, condition.present)
  if ('answered' in condition) return sign({ op: 'answered', of: reading }, condition.answered)
  if ('said' in condition) return { op: 'said', of: reading, what: condition.said }
  if ('matches' in condition) return matches(reading, condition.matches)
  return within(reading, condition)
}

/** Rows of a table that refer to this row, or agree with it on some fields. */
export function countOf({ where, ...rest }: Counted, setting: Setting): Count {
  const others = othersOf(rest, setting)
  return where === undefined
    ? { op: 'count', ...others }
    : { op: 'count', ...others, where: whereOf(where, others.table, setting) }
}

function someOf({ where, ...rest }: Counted & { readonly where: Condition }, setting: Setting): Some {
  const others = othersOf(rest, setting)
  return { op: 'some', ...others, where: whereOf(where, others.table, setting) }
}

function othersOf({ table, by }: Counted, setting: Setting): Pick<Some, 'table' | 'by'> {
  tableNamed(table, setting)
  return { table, by: by?.map(agreeing) ?? referring(setting, table) }
}

const agreeing = (fields: Agreement): readonly [string, string] =>
  typeof fields === 'string' ? [fields, fields] : [fields.own, fields.theirs]

const whereOf = (where: Condition, table: string, setting: Setting): Expression =>
  conditionExpression(where, { ...setting, table: tableNamed(table, setting) })

function referring({ table, tables }: Setting, from: string): readonly (readonly [string, string])[] {
  const reference = tables[from]?.references?.find((one) => one.table === table.id)
  if (reference === undefined) throw new UnknownName(from, `The table ${from} does not refer to ${table.id}.`)
  return table.key.map((own, place) => [own, reference.fields[place] ?? own] as const)
}

const sign = (expression: Expression, positive: boolean): Expression =>
  positive ? expression : { op: 'not', of: expression }

const matches = (item: Extract<Expression, { op: 'matches' }>['item'], pattern: string): Expression => ({
  op: 'matches',
  item,
  pattern,
})

/** A code is looked up in its list, so that aggregates count as what they may stand for. */
function equals(
  name: string,
  wanted: string | number | boolean | readonly string[],
  setting: Setting,
): Expression {
  const reading = readingOf(name)
  if (typeof wanted === 'object') return { op: 'in', item: reading, ...codes(name, wanted, setting) }
  const { type, list, multiple } = fieldRead(reading, setting)
  const looked = list !== undefined || multiple === true || type === 'text'
  if (looked) return { op: 'in', item: reading, ...codes(name, String(wanted), setting) }
  return { op: 'eq', left: reading, right: { op: 'value', value: wanted } }
}

function codes(
  name: string,
  wanted: string | readonly string[],
  setting: Setting,
): { yes: string[]; no?: string[] } {
  const all = typeof wanted === 'string' ? [wanted] : [...wanted]
  const list = listOf(fieldRead(readingOf(name), setting), setting)
  return list === undefined ? { yes: all } : splitCodes(list, all)
}

function within(item: Operand | Count, { equals: same, atLeast, atMost, above, below }: Bounds): Expression {
  const of: Expression[] = []
  if (same !== undefined) of.push({ op: 'eq', left: item, right: comparand(same) })
  if (atLeast !== undefined) of.push({ op: 'le', left: comparand(atLeast), right: item })
  if (atMost !== undefined) of.push({ op: 'le', left: item, right: comparand(atMost) })
  if (above !== undefined) of.push({ op: 'lt', left: comparand(above), right: item })
  if (below !== undefined) of.push({ op: 'lt', left: item, right: comparand(below) })
  return of.length === 1 && of[0] !== undefined ? of[0] : { op: 'and', of }
}

function comparand(value: Comparand): Operand {
  if (typeof value !== 'object') return { op: 'value', value }
  return 'field' in value ? readingOf(value.field) : { op: 'given', name: value.given }
}
