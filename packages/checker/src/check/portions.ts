/**
 * Whether the records of a file can be judged in portions: no row, and no rule, looks from one record key to another, so that
 * records which share none come to the same wherever the others are.
 */
import {
  childrenOf,
  type Expression,
  type Rule,
  rulesOf,
  type Standard,
  type Table,
} from '@police-data/model'
import { namingOf } from '../map/partition.ts'
import { type FieldPlan, type Plan, placesOf } from '../map/plan.ts'
import { NAMING, recordKey } from '../map/record-key.ts'

/** The fields that name the record of every row: each is taken from one column, or the same everywhere. Null where it cannot. */
export function portionKey(plan: Plan, standard: Standard): readonly FieldPlan[] | null {
  const tables = plan.tables.map(({ table }) => table)
  if (plan.joins.length > 0 || tables.some((table) => recordKey(table).length < NAMING)) return null
  const naming = namingOf(plan)
  if (naming === null || naming.alone || !tables.every(isNamedByText)) return null
  if (!isTakenAlike(plan, naming.fields) || !namesAlone(plan, naming.fields)) return null
  const known = new Map(tables.map((table) => [table.id, table]))
  const rules = tables.flatMap(({ id }) => rulesOf(standard, id))
  return rules.every((rule) => staysWithin(rule, known)) ? naming.fields : null
}

/** Then two records have the same key where its texts are the same, and nowhere else. */
const isNamedByText = (table: Table): boolean =>
  recordKey(table).every((name) => table.fields[name]?.type === 'text')

/** Whether the name is taken from a column, and every table makes the same text of it. */
function isTakenAlike({ tables }: Plan, fields: readonly FieldPlan[]): boolean {
  const ways = (all: readonly FieldPlan[]): readonly string[] =>
    all.flatMap(({ origin }) => (origin.kind === 'column' ? [`${origin.column} ${origin.way.texts}`] : []))
  const way = ways(fields).join()
  return (
    way !== '' &&
    tables.every(({ table, contributions }) =>
      contributions.every(
        (one) => ways(one.fields.filter(({ field }) => recordKey(table).includes(field.id))).join() === way,
      ),
    )
  )
}

/** Whether nothing but the name is taken from its columns. */
function namesAlone({ tables }: Plan, fields: readonly FieldPlan[]): boolean {
  const columns = new Set(fields.flatMap(({ origin }) => placesOf(origin)))
  return tables.every(({ table, contributions }) =>
    contributions.every(({ fields: all, asks, split }) =>
      [
        ...all.flatMap(({ field, origin }) => (recordKey(table).includes(field.id) ? [] : placesOf(origin))),
        ...asks,
        ...(split?.columns ?? []),
      ].every((column) => !columns.has(column)),
    ),
  )
}

/** Of a table that the file does not hold nothing is asked. */
type Known = ReadonlyMap<string, Table>

function staysWithin({ check, table = '', expression }: Rule, known: Known): boolean {
  const own = known.get(table)
  if (own === undefined) return true
  if (check.kind === 'source') return check.within === undefined || names(own, check.within)
  return expression === null || looksWithin(expression, own, known)
}

function looksWithin(expression: Expression, own: Table, known: Known): boolean {
  let there = own
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
      if (!refersWithin(own, known.get(expression.of ?? ''))) return false
      break
    case 'count':
    case 'some': {
      const other = known.get(expression.table)
      if (other === undefined) return true
      if (!joinsWithin(expression.by, own, other)) return false
      there = other
      break
    }
    case 'series':
      return expression.unless === undefined || !known.has(expression.unless.table)
    default:
  }
  return childrenOf(expression).every((child) => looksWithin(child, there, known))
}

/** Whether a row finds its parent by the record that both are of. */
function refersWithin(own: Table, parent: Table | undefined): boolean {
  if (parent === undefined) return true
  const reference = own.references?.find(({ table }) => table === parent.id)
  return (
    reference === undefined ||
    reference.fields.length !== parent.key.length ||
    recordKey(own).every((name, at) => reference.fields[at] === name)
  )
}

const joinsWithin = (
  by: readonly (readonly [own: string, theirs: string])[],
  own: Table,
  other: Table,
): boolean =>
  recordKey(own).every((name, at) =>
    by.some(([mine, theirs]) => mine === name && theirs === recordKey(other)[at]),
  )

const names = (table: Table, fields: readonly string[]): boolean =>
  recordKey(table).every((name) => fields.includes(name))
