/** The pair of folds: where an expression is true, and where it is false, each as a schema of the record. */
import {
  attributeOf,
  type Count,
  type Expression,
  type Field,
  fieldOf,
  NON_ANSWERS,
  type Operand,
  type Reading,
  rulesOf,
  type Standard,
  type Table,
} from '@police-data/model'
import { EMPTY_VALUES, type Schema, typedValue, whole } from './json-schema-values.ts'

/** Both sides, or why JSON Schema cannot say it. What is in neither is "cannot tell". */
export type Sides =
  | { readonly ok: true; readonly isTrue: Schema; readonly isFalse: Schema }
  | { readonly ok: false; readonly because: string }

export interface Place {
  readonly standard: Standard
  readonly table: Table
}

const sides = (isTrue: Schema, isFalse: Schema): Sides => ({ ok: true, isTrue, isFalse })
const cannot = (because: string): Sides => ({ ok: false, because })

export function fold(expression: Expression, place: Place): Sides {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
      return truthOf(expression, place)
    case 'value':
      return sides(expression.value === true, expression.value === false)
    case 'present':
      return cell(expression.of, place, present)
    case 'answered':
      return cell(expression.of, place, ({ name, answer, stage }) =>
        sides(answer, quiet(name, stage === 'raw' ? [] : NON_ANSWERS)),
      )
    case 'said':
      return cell(expression.of, place, ({ name, answer, stage }) => {
        const others = NON_ANSWERS.filter((one) => one !== expression.what)
        const isTrue = has(name, { const: expression.what })
        return sides(isTrue, stage === 'raw' ? { not: isTrue } : { anyOf: [quiet(name, others), answer] })
      })
    case 'eq':
    case 'lt':
    case 'le':
      return comparison(expression, place)
    case 'in':
    case 'includes':
      return asked(ofAttribute(expression, place), place)
    case 'matches':
      return cell(expression.item, place, (one) => {
        if (one.field.multiple === true) return cannot('it matches a pattern against several values')
        if (!WRITTEN.has(one.field.type)) return cannot('JSON does not keep the text of its cell')
        return split(one, { pattern: whole(expression.pattern) })
      })
    case 'and':
      return many(expression.of, place, (all) => sides(allOf(all.map(isTrueOf)), anyOf(all.map(isFalseOf))))
    case 'or':
      return many(expression.of, place, (all) => sides(anyOf(all.map(isTrueOf)), allOf(all.map(isFalseOf))))
    case 'not':
      return many([expression.of], place, ([one]) =>
        one === undefined ? cannot('it says nothing') : sides(one.isFalse, one.isTrue),
      )
    case 'given':
      return cannot('it needs a value of the statement')
    case 'count':
      return cannot('it counts other rows')
    case 'some':
      return cannot('it looks at other rows')
    case 'share':
    case 'series':
      return cannot('it is about a whole table')
  }
}

type Both = Extract<Sides, { ok: true }>
const isTrueOf = ({ isTrue }: Both): Schema => isTrue
const isFalseOf = ({ isFalse }: Both): Schema => isFalse
const allOf = (all: readonly Schema[]): Schema =>
  all.length === 1 ? (all[0] as Schema) : all.length === 0 ? true : { allOf: all }
const anyOf = (all: readonly Schema[]): Schema =>
  all.length === 1 ? (all[0] as Schema) : all.length === 0 ? false : { anyOf: all }

function many(
  expressions: readonly Expression[],
  place: Place,
  join: (all: readonly Both[]) => Sides,
): Sides {
  const all: Both[] = []
  for (const one of expressions) {
    const folded = fold(one, place)
    if (!folded.ok) return folded
    all.push(folded)
  }
  return join(all)
}

/** Types whose JSON value is the text that a CSV cell holds. */
const WRITTEN: ReadonlySet<Field['type']> = new Set(['text', 'code', 'date', 'time'])

interface Cell {
  readonly name: string
  readonly field: Field
  readonly stage: Reading['op']
  /** Of the record: there is an answer at this stage. */
  readonly answer: Schema
}

const has = (name: string, value: Schema): Schema => ({ required: [name], properties: { [name]: value } })
const filled = (name: string): Schema => has(name, { not: { enum: EMPTY_VALUES } })
const quiet = (name: string, tokens: readonly string[]): Schema => ({
  properties: { [name]: { enum: [...EMPTY_VALUES, ...tokens] } },
})

function cell({ op, name, of }: Reading, place: Place, make: (one: Cell) => Sides): Sides {
  if (of !== undefined) return cannot('it reads the parent row')
  const field = fieldOf(place.table, name)
  if (field.derived !== undefined) return cannot('it reads a computed field')
  if (op === 'field' && !ownRulesSaid(name, place))
    return cannot('it reads a field whose own rules JSON cannot say')
  const answer =
    op === 'raw' ? filled(name) : op === 'typed' ? has(name, typedValue(field)) : { $ref: `#/$defs/${name}` }
  return make({ name, field, stage: op, answer })
}

/** Unless all its `must` rules can be said, nobody can tell whether its value reads. */
export const ownRulesSaid = (name: string, place: Place): boolean =>
  rulesOf(place.standard, place.table.id)
    .filter(({ scope, level, fields }) => scope === 'cell' && level === 'must' && fields[0] === name)
    .every(({ expression }) => expression !== null && fold(expression, place).ok)

function present({ name, stage, answer }: Cell): Sides {
  const isTrue = stage === 'typed' ? { anyOf: [answer, has(name, { enum: NON_ANSWERS })] } : filled(name)
  return sides(isTrue, { not: isTrue })
}

/** Where there is an answer, it is of one kind or of the other. */
function between({ name, field, stage, answer }: Cell, right: Schema, wrong: Schema): Sides {
  const { type, multiple } = field
  if (stage === 'raw' && (multiple === true || !WRITTEN.has(type))) {
    return cannot('JSON does not keep the text of its cell')
  }
  return sides({ allOf: [answer, has(name, right)] }, { allOf: [answer, has(name, wrong)] })
}

const split = (one: Cell, value: Schema): Sides => between(one, value, { not: value })

const asked = (expression: Membership, place: Place): Sides =>
  cell(expression.item, place, (one) => membership(expression, one))

function membership({ op, yes, no }: Membership, one: Cell): Sides {
  const meant = oneOf(yes)
  const unmeant = no === undefined ? { not: meant } : oneOf(no)
  if (one.field.multiple !== true) return between(one, meant, unmeant)
  return op === 'in'
    ? between(one, { items: meant }, { contains: unmeant })
    : between(one, { contains: meant }, { items: unmeant })
}

/** Ajv takes no empty enum, and nothing is in it. */
const oneOf = (values: readonly string[]): Schema => (values.length === 0 ? false : { enum: values })

type Membership = Extract<Expression, { op: 'in' | 'includes' }>

/** An attribute of a code is asked of the codes that have it. */
function ofAttribute(expression: Membership, { standard, table }: Place): Membership {
  if (expression.item.of !== undefined) return expression
  const { derived } = fieldOf(table, expression.item.name)
  if (derived === undefined || !('attribute' in derived) || expression.item.op !== 'field') return expression
  const list = standard.codeLists[fieldOf(table, derived.of).list ?? '']
  const codes = (wanted: (value: string) => boolean) =>
    Object.keys(list?.codes ?? {}).filter((code) => {
      const value = list === undefined ? null : attributeOf(list, code, derived.attribute)
      return value !== null && wanted(value)
    })
  const { yes, no } = expression
  return {
    op: 'in',
    item: { op: 'field', name: derived.of },
    yes: codes((value) => yes.includes(value)),
    no: codes((value) => (no === undefined ? !yes.includes(value) : no.includes(value))),
  }
}

const truthOf = (reading: Reading, place: Place): Sides =>
  cell(reading, place, (one) =>
    one.field.type === 'boolean' && one.stage !== 'raw' ? split(one, { const: true }) : sides(false, false),
  )

function comparison(
  { op, left, right }: Extract<Expression, { op: 'eq' | 'lt' | 'le' }>,
  place: Place,
): Sides {
  const first = kindOf(left)
  const second = kindOf(right)
  if (first === 'constant' && second === 'constant') return constants(op, left, right)
  if (first === 'other' || second === 'other')
    return fold(left.op === 'count' || left.op === 'given' ? left : right, place)
  if (first === 'cell' && second === 'cell') return cannot('it compares two fields')
  const [reading, constant, flipped] = first === 'cell' ? [left, right, false] : [right, left, true]
  const value = constant.op === 'value' ? constant.value : null
  if (reading.op !== 'field' && reading.op !== 'typed' && reading.op !== 'raw')
    return cannot('it compares what JSON does not hold')
  return cell(reading, place, (one) => {
    if (value === null) return sides(false, false)
    if (one.field.multiple === true) return cannot('it compares several values')
    if (op === 'eq') return split(one, { const: value })
    if (typeof value !== 'number') return cannot('it orders dates or times')
    const keyword =
      op === 'lt' ? (flipped ? 'exclusiveMinimum' : 'exclusiveMaximum') : flipped ? 'minimum' : 'maximum'
    return split(one, { [keyword]: value })
  })
}

type Side = Operand | Count
const kindOf = ({ op }: Side): 'cell' | 'constant' | 'other' =>
  op === 'value' ? 'constant' : op === 'count' || op === 'given' ? 'other' : 'cell'

function constants(op: 'eq' | 'lt' | 'le', left: Side, right: Side): Sides {
  const a = (left as Extract<Operand, { op: 'value' }>).value
  const b = (right as Extract<Operand, { op: 'value' }>).value
  if (a === null || b === null) return sides(false, false)
  const truth = op === 'eq' ? a === b : op === 'lt' ? a < b : a <= b
  return sides(truth, !truth)
}
