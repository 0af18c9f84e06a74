/** An expression as JavaScript over one record: true, false or null (cannot tell), as the evaluator says. */
import {
  attributeOf,
  bandsOf,
  type Count,
  type Expression,
  type Field,
  fieldOf,
  type Operand,
  type Reading,
  restsOn,
  type Standard,
  type Table,
} from '@police-data/model'

import { ownRulesSaid } from './json-schema-fold.ts'

export interface Place {
  readonly standard: Standard
  readonly table: Table
}

export type Code =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly because: string }

const code = (text: string): Code => ({ ok: true, code: text })
const cannot = (because: string): Code => ({ ok: false, because })

/** Names of the runtime below: `r` is the record, `bad` the fields that break a `must` rule of their own. */
export function fold(expression: Expression, place: Place): Code {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
    case 'value':
    case 'given':
    case 'count':
      return map(operand(expression, place), (value) => `truth(${value})`)
    case 'present':
      return reading(expression.of, place, (name, stage) =>
        stage === 'typed' ? cannot('it asks how a cell is written') : code(`present(r, ${name})`),
      )
    case 'answered':
      return reading(expression.of, place, (name, stage) =>
        stage === 'field' ? code(`answered(r, bad, ${name})`) : cannot('it asks how a cell is written'),
      )
    case 'said':
      return reading(expression.of, place, (name, stage) =>
        stage === 'field'
          ? code(`said(r, bad, ${name}, ${text(expression.what)})`)
          : cannot('it asks how a cell is written'),
      )
    case 'eq':
      return two(expression.left, expression.right, place, (a, b) => `compare(${a}, ${b}, (a, b) => a === b)`)
    case 'lt':
      return two(expression.left, expression.right, place, (a, b) => `compare(${a}, ${b}, (a, b) => a < b)`)
    case 'le':
      return two(expression.left, expression.right, place, (a, b) => `compare(${a}, ${b}, (a, b) => a <= b)`)
    case 'in':
    case 'includes': {
      const { op, item, yes, no } = expression
      const lists = `${text(yes)}, ${no === undefined ? 'null' : text(no)}`
      return map(operand(item, place), (value) => `${op === 'in' ? 'every' : 'some'}(${value}, ${lists})`)
    }
    case 'matches':
      return map(
        operand(expression.item, place),
        (value) => `matches(${value}, ${pattern(expression.pattern)})`,
      )
    case 'and':
      return join(expression.of, place, 'and')
    case 'or':
      return join(expression.of, place, 'or')
    case 'not':
      return map(fold(expression.of, place), (value) => `not(${value})`)
    case 'some':
      return cannot('it looks at other rows')
    case 'share':
    case 'series':
      return cannot('it is about a whole table')
  }
}

const UNSAID = cannot('it reads a field whose own rules JSON cannot say')

const text = (value: unknown): string => JSON.stringify(value)

const pattern = (source: string): string => `new RegExp(${text(`^(?:${source})$`)}, 'u')`

const map = (folded: Code, make: (value: string) => string): Code =>
  folded.ok ? code(make(folded.code)) : folded

function join(parts: readonly Expression[], place: Place, name: string): Code {
  const folded = parts.map((part) => fold(part, place))
  const stopped = folded.find((one) => !one.ok)
  return stopped ?? code(`${name}(${folded.map((one) => (one.ok ? `() => ${one.code}` : '')).join(', ')})`)
}

function two(
  left: Operand | Count,
  right: Operand | Count,
  place: Place,
  make: (a: string, b: string) => string,
): Code {
  const a = operand(left, place)
  const b = operand(right, place)
  if (!a.ok) return a
  return b.ok ? code(make(a.code, b.code)) : b
}

function reading(
  { op, name, of }: Reading,
  place: Place,
  make: (name: string, stage: Reading['op']) => Code,
): Code {
  if (of !== undefined) return cannot('it reads the parent row')
  const { derived } = fieldOf(place.table, name)
  if (derived !== undefined) return cannot('it asks whether a computed field is there')
  if (op === 'field' && !ownRulesSaid(name, place)) return UNSAID
  return make(text(name), op)
}

function operand(expression: Operand | Count, place: Place): Code {
  switch (expression.op) {
    case 'value':
      return code(text(expression.value))
    case 'given':
      return cannot('it needs a value of the statement')
    case 'count':
      return cannot('it counts other rows')
    case 'raw':
      return expression.of === undefined ? rawText(expression, place) : cannot('it reads the parent row')
    case 'typed':
      return cannot('it asks how a cell is written')
    case 'field':
      return expression.of === undefined ? value(expression, place) : cannot('it reads the parent row')
  }
}

/** JSON keeps the text of what CSV also writes as text. */
function rawText({ name }: Reading, { table }: Place): Code {
  const { type, multiple, derived } = fieldOf(table, name)
  const kept =
    multiple !== true &&
    derived === undefined &&
    (type === 'text' || type === 'code' || type === 'date' || type === 'time')
  return kept ? code(`raw(r, ${text(name)})`) : cannot('JSON does not keep the text of its cell')
}

function value({ name }: Reading, place: Place): Code {
  const field = fieldOf(place.table, name)
  if (!ownRulesSaid(field.derived === undefined ? name : restsOn(field.derived), place)) return UNSAID
  return field.derived === undefined ? code(`value(r, bad, ${text(name)})`) : derivedValue(field, place)
}

function derivedValue({ derived, list }: Field, { standard, table }: Place): Code {
  if (derived === undefined) return cannot('it is not computed')
  if ('month' in derived) return code(`month(value(r, bad, ${text(derived.month)}))`)
  if ('band' in derived) {
    const bands = standard.codeLists[list ?? '']
    return code(
      `band(value(r, bad, ${text(derived.band)}), ${text(bands === undefined ? [] : bandsOf(bands))})`,
    )
  }
  const codes = standard.codeLists[fieldOf(table, derived.of).list ?? '']
  const attributes = Object.keys(codes?.codes ?? {}).flatMap((one) => {
    const found = codes === undefined ? null : attributeOf(codes, one, derived.attribute)
    return found === null ? [] : [[one, found] as const]
  })
  return code(`attribute(value(r, bad, ${text(derived.of)}), ${text(Object.fromEntries(attributes))})`)
}

/** What the emitted expressions call; the meaning is that of the evaluator. */
export const runtime = (nonAnswers: readonly string[]): string => `
const nonAnswers = new Set(${text(nonAnswers)})
const empty = (v) => v === undefined || v === null || v === ''
const quiet = (v) => typeof v === 'string' && nonAnswers.has(v)
const own = (r, f) => (Object.hasOwn(r, f) ? r[f] : undefined)
const present = (r, f) => !empty(own(r, f))
const raw = (r, f) => (empty(own(r, f)) ? null : String(own(r, f)))
const value = (r, bad, f) => (empty(own(r, f)) || quiet(own(r, f)) || bad.has(f) ? null : own(r, f))
const answered = (r, bad, f) => (empty(own(r, f)) || quiet(own(r, f)) ? false : bad.has(f) ? null : true)
const said = (r, bad, f, what) =>
  empty(own(r, f)) || quiet(own(r, f)) ? own(r, f) === what : bad.has(f) ? null : false
const truth = (v) => (typeof v === 'boolean' ? v : null)
const not = (t) => (t === null ? null : !t)
const and = (...parts) => {
  let result = true
  for (const part of parts) {
    const t = part()
    if (t === false) return false
    if (t === null) result = null
  }
  return result
}
const or = (...parts) => {
  let result = false
  for (const part of parts) {
    const t = part()
    if (t === true) return true
    if (t === null) result = null
  }
  return result
}
const compare = (a, b, test) => (a === null || b === null ? null : test(a, b))
const told = (v, yes, no) => (yes.includes(v) ? true : no === null || no.includes(v) ? false : null)
const every = (v, yes, no) =>
  v === null ? null : Array.isArray(v) ? and(...v.map((one) => () => told(one, yes, no))) : told(String(v), yes, no)
const some = (v, yes, no) =>
  v === null ? null : Array.isArray(v) ? or(...v.map((one) => () => told(one, yes, no))) : told(String(v), yes, no)
const matches = (v, pattern) => (typeof v === 'string' ? pattern.test(v) : null)
const month = (v) => (v === null ? null : String(v).slice(0, 7))
const band = (v, bands) =>
  v === null ? null : (bands.find(({ from, to }) => v >= from && (to === null || v <= to))?.code ?? null)
const attribute = (v, codes) => (v !== null && Object.hasOwn(codes, v) ? codes[v] : null)
`
