/** How the machine reads a column: by its values one by one, or sign by sign where rules ask only for kinds of text. */
import { DATE, INTEGER, NON_ANSWERS, NUMBER, nodesOf, readingsOf, rulesOf, TIME } from '@police-data/model'
import { asWritten } from '../map/convert.js'
import { automaton } from './automaton.js'
import { numericType } from './check-plan.js'

const WORDS = { how: 'words' }
/** Of each column of the plan. */
export function columnReadings(plan, standard, alphabet) {
  // Many columns are asked for the same kinds of text.
  const known = new Map()
  const made = (patterns, texts) => {
    const name = JSON.stringify([patterns, texts])
    const one = known.has(name) ? (known.get(name) ?? null) : automaton(patterns, texts, alphabet)
    known.set(name, one)
    return one
  }
  return plan.columns.map((fields) => columnReading(fields, { plan, standard, automaton: made }))
}
function columnReading([first, second], { plan, standard, automaton: make }) {
  if (first === undefined) return { how: 'not' }
  const { field } = first
  if (second !== undefined || first.origin.kind !== 'column' || first.origin.convert !== asWritten)
    return WORDS
  const type = typeOf(field)
  if (type === null) return WORDS
  const asked = askedOf(field, plan, standard)
  if (asked === null) return WORDS
  const months = plan.series.some((one) => one.field === field.id)
  // A date that its own rules refuse has no month, and the machine does not know that of a kind of text.
  if (months && ownRules(field, plan, standard).some(({ check }) => check.kind !== 'of-type')) return WORDS
  const patterns = [...(type.pattern === null ? [] : [type.pattern]), ...asked.patterns]
  const made = make(patterns, [...NON_ANSWERS, ...asked.texts])
  if (made === null || made.fits.length * (2 * asked.limits.length + 1) > 4000) return WORDS
  return {
    how: 'signs',
    automaton: made,
    number: type.number,
    typed: made.fits.map((fits) => type.pattern !== null && fits[0] === true),
    limits: asked.limits,
    months,
  }
}
/** Codes and truths have few values. */
function typeOf(field) {
  if (field.multiple === true || field.list !== undefined) return null
  const number = numericType(field)
  switch (field.type) {
    case 'date':
      return { pattern: DATE, number }
    case 'integer':
      return { pattern: INTEGER, number }
    case 'number':
      return { pattern: NUMBER, number }
    case 'time':
      return { pattern: TIME, number: null }
    case 'text':
      return { pattern: null, number: null }
    default:
      return null
  }
}
/** Everything that rules tell texts of this field apart by; null where some rule looks closer than that. */
function askedOf(field, plan, standard) {
  const patterns = new Set()
  const texts = new Set()
  const limits = new Set()
  for (const expression of expressionsOf(field, plan, standard)) {
    if (!readingsOf(expression).some(({ name }) => readsOf(name, plan).has(field.id))) continue
    for (const node of nodesOf(expression)) {
      const one = askedBy(node, field, plan)
      if (one === null) return null
      for (const pattern of one.patterns ?? []) patterns.add(pattern)
      for (const text of one.texts ?? []) texts.add(text)
      for (const limit of one.limits ?? []) limits.add(limit)
    }
  }
  return { patterns: [...patterns], texts: [...texts], limits: [...limits].sort((a, b) => a - b) }
}
const ownRules = (field, { table }, standard) =>
  rulesOf(standard, table.id).filter(({ scope, fields }) => scope === 'cell' && fields[0] === field.id)
function expressionsOf(field, plan, standard) {
  return [
    ...ownRules(field, plan, standard).flatMap(({ expression }) => expression ?? []),
    ...[...plan.faults, ...plan.marks].flatMap(({ cube }) => cube.map(({ of }) => of)),
  ]
}
/** A derived field is read with the one that it rests on. */
const readsOf = (name, { table }) => {
  const { derived } = table.fields[name] ?? {}
  return new Set([name, ...(derived === undefined ? [] : Object.values(derived).map(String))])
}
/** What one node tells texts of the field apart by; null where it looks closer. */
function askedBy(node, field, plan) {
  const mine = (one) =>
    (one.op === 'field' || one.op === 'typed' || one.op === 'raw') && one.name === field.id
  switch (node.op) {
    case 'raw':
    case 'typed':
    case 'field':
      // A derived field that rests on this one tells more of its text than its kind.
      return node.name !== field.id && readsOf(node.name, plan).has(field.id) ? null : {}
    case 'value':
    case 'given':
    case 'present':
    case 'answered':
    case 'said':
    case 'and':
    case 'or':
    case 'not':
      return {}
    case 'matches':
      return mine(node.item) ? { patterns: [node.pattern] } : {}
    case 'in':
    case 'includes':
      return mine(node.item) ? null : {}
    case 'eq':
    case 'lt':
    case 'le': {
      const [left, right] = [node.left, node.right]
      if (!mine(left) && !mine(right)) return {}
      const other = mine(left) ? right : left
      return compared(other, node.op, field, plan)
    }
    default:
      return null
  }
}
function compared(other, op, field, plan) {
  if (other.op === 'field') return numericType(field) === null ? null : {}
  const value =
    other.op === 'value' ? other.value : other.op === 'given' ? (plan.given[other.name] ?? null) : undefined
  if (value === undefined) return null
  if (value === null) return {}
  if (numericType(field) === 'number') return typeof value === 'number' ? { limits: [value] } : {}
  if (numericType(field) === 'date') {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? { limits: [Number(value.replaceAll('-', ''))] }
      : null
  }
  // Between which of two texts a third one lies, an automaton does not tell.
  return op === 'eq' && typeof value === 'string' ? { texts: [value] } : null
}
//# sourceMappingURL=column-reading.js.map
