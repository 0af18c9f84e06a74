/** How the machine reads a column: by its values one by one, or sign by sign where rules ask only for kinds of text. */
import {
  DATE,
  type Expression,
  type Field,
  INTEGER,
  NON_ANSWERS,
  NUMBER,
  nodesOf,
  type Operand,
  type Rule,
  readingsOf,
  rulesOf,
  type Standard,
  TIME,
} from '@police-data/model'
import { asWritten } from '../map/convert.ts'
import type { Alphabet } from './alphabet.ts'
import type { Automata } from './automata.ts'
import type { Automaton } from './automaton.ts'
import { type CheckPlan, numericType } from './check-plan.ts'

export type ColumnReading =
  | { readonly how: 'not' }
  | { readonly how: 'words' }
  | {
      readonly how: 'signs'
      readonly automaton: Automaton
      readonly number: 'date' | 'number' | null
      /** Kinds of text that read as the type of the field. */
      readonly typed: readonly boolean[]
      /** Values that rules compare with, smallest first: between them all values are alike. */
      readonly limits: readonly number[]
      /** Whether months are noted. */
      readonly months: boolean
    }

const WORDS: ColumnReading = { how: 'words' }

/** Of each column of the plan. */
export function columnReadings(
  plan: CheckPlan,
  standard: Standard,
  alphabet: Alphabet,
  automata: Automata,
): readonly ColumnReading[] {
  const made: MakeAutomaton = (patterns, texts) => automata.of(patterns, texts, alphabet)
  return plan.columns.map((fields, column) =>
    columnReading(fields, { column, plan, standard, automaton: made }),
  )
}

type MakeAutomaton = (patterns: readonly string[], texts: readonly string[]) => Automaton | null

interface Around {
  readonly column: number
  readonly plan: CheckPlan
  readonly standard: Standard
  readonly automaton: MakeAutomaton
}

function columnReading(
  [first, second]: CheckPlan['columns'][number],
  { column, plan, standard, automaton: make }: Around,
): ColumnReading {
  if (first === undefined) return { how: 'not' }
  const { field } = first
  if (second !== undefined || first.origin.kind !== 'column' || first.origin.convert !== asWritten)
    return WORDS
  const type = typeOf(field)
  if (type === null) return WORDS
  const asked = askedOf(field, expressionsOf(field, column, plan, standard), plan)
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
function typeOf(
  field: Field,
): { readonly pattern: string | null; readonly number: 'date' | 'number' | null } | null {
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

interface AskedOfText {
  readonly patterns: readonly string[]
  readonly texts: readonly string[]
  readonly limits: readonly number[]
}

/** Everything that rules tell texts of this field apart by; null where some rule looks closer than that. */
function askedOf(field: Field, expressions: readonly Expression[], plan: CheckPlan): AskedOfText | null {
  const patterns = new Set<string>()
  const texts = new Set<string>()
  const limits = new Set<number>()
  for (const expression of expressions) {
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

const ownRules = (field: Field, { table }: CheckPlan, standard: Standard): readonly Rule[] =>
  rulesOf(standard, table.id).filter(({ scope, fields }) => scope === 'cell' && fields[0] === field.id)

/** The field's own, and those that look at its column. */
function expressionsOf(
  field: Field,
  column: number,
  plan: CheckPlan,
  standard: Standard,
): readonly Expression[] {
  const literals = [...plan.faults, ...plan.marks].flatMap(({ cube }) => cube)
  return [
    ...ownRules(field, plan, standard).flatMap(({ expression }) => expression ?? []),
    ...literals.filter(({ columns }) => columns.includes(column)).map(({ of }) => of),
  ]
}

/** A derived field is read with the one that it rests on. */
const readsOf = (name: string, { table }: CheckPlan): ReadonlySet<string> => {
  const { derived } = table.fields[name] ?? {}
  return new Set([name, ...(derived === undefined ? [] : Object.values(derived).map(String))])
}

interface AskedByNode {
  readonly patterns?: readonly string[]
  readonly texts?: readonly string[]
  readonly limits?: readonly number[]
}

/** What one node tells texts of the field apart by; null where it looks closer. */
function askedBy(node: Expression, field: Field, plan: CheckPlan): AskedByNode | null {
  const mine = (one: Operand | Expression): boolean =>
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
      if (!mine(node.item)) return {}
      return numericType(field) === null ? { texts: [...node.yes, ...(node.no ?? [])] } : null
    case 'includes':
      return mine(node.item) ? null : {}
    case 'eq':
    case 'lt':
    case 'le': {
      const [left, right] = [node.left, node.right]
      if (!mine(left as Operand) && !mine(right as Operand)) return {}
      const other = mine(left as Operand) ? right : left
      return compared(other, node.op, field, plan)
    }
    default:
      return null
  }
}

function compared(
  other: Expression,
  op: 'eq' | 'lt' | 'le',
  field: Field,
  plan: CheckPlan,
): AskedByNode | null {
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
