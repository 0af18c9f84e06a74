/** The meaning of the kernel: an expression becomes a function from a row to true, false or null (cannot tell). */
import { type Cell, EMPTY, type Value } from './cell.ts'
import type { Count, Expression, Operand, Reading, Series, ShareOf, Some } from './expression.ts'
import { and, not, or, type Truth } from './logic.ts'

/** A row as rules see it; a name the row lacks is an empty cell. */
export interface Row {
  cell(name: string): Cell
}

/** What lies outside the row. */
export interface World<R extends Row = Row> {
  /** The row's one parent in that table; null when none or several. */
  parent(row: R, table: string): R | null
  /** How many rows agree on every pair and make `where` true; null when an own field of the pair is no answer. */
  count(row: R, count: Count): number | null
  /** Of the rows that agree on every pair: does `where` hold of one? Null also when an own field of the pair is no answer. */
  some(row: R, some: Some): Truth
  /** Of the rows of the table under judgement: those where `of` is true, and among them those where `where` is true. */
  share(share: ShareOf): Share
  /** The months without rows that nothing excuses, in order; null when no row has a month. */
  gaps(series: Series): readonly string[] | null
  /** A value of the statement; null when it gives none. */
  given(name: string): Value | null
}

export type Judge<R extends Row = Row> = (row: R, world: World<R>) => Truth

/** What `share` counts, for the report to show. */
export interface Share {
  readonly part: number
  readonly whole: number
}

type Reader<R extends Row, T> = (row: R, world: World<R>) => T

export function evaluate<R extends Row>(expression: Expression): Judge<R> {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
    case 'value':
    case 'given':
    case 'count': {
      const read = operand<R>(expression)
      return (row, world) => {
        const value = read(row, world)
        return typeof value === 'boolean' ? value : null
      }
    }
    case 'present':
      return present(expression.of)
    case 'answered': {
      const read = cell<R>(expression.of)
      return (row, world) => {
        const one = read(row, world)
        if (one === null) return null
        if (stage(expression.of, one) !== null) return true
        return one.raw === null || one.said !== null ? false : null
      }
    }
    case 'said': {
      const read = cell<R>(expression.of)
      return (row, world) => {
        const one = read(row, world)
        if (one === null) return null
        if (one.raw === null || one.said !== null) return one.said === expression.what
        return stage(expression.of, one) === null ? null : false
      }
    }
    case 'eq':
      return compare(expression.left, expression.right, (left, right) => left === right)
    case 'lt':
      return compare(expression.left, expression.right, (left, right) => left < right)
    case 'le':
      return compare(expression.left, expression.right, (left, right) => left <= right)
    case 'in':
    case 'includes':
      return membership(expression)
    case 'matches': {
      const read = operand<R>(expression.item)
      const pattern = new RegExp(`^(?:${expression.pattern})$`, 'u')
      return (row, world) => {
        const value = read(row, world)
        return typeof value === 'string' ? pattern.test(value) : null
      }
    }
    case 'and': {
      const parts = expression.of.map((part) => evaluate<R>(part))
      return (row, world) => and(parts.map((part) => part(row, world)))
    }
    case 'or': {
      const parts = expression.of.map((part) => evaluate<R>(part))
      return (row, world) => or(parts.map((part) => part(row, world)))
    }
    case 'not': {
      const part = evaluate<R>(expression.of)
      return (row, world) => not(part(row, world))
    }
    case 'some':
      return (row, world) => world.some(row, expression)
    case 'share':
      return (_row, world) => {
        const { part, whole } = world.share(expression)
        return whole === 0 ? null : part * 100 <= expression.atMost * whole
      }
    case 'series':
      return (_row, world) => {
        const gaps = world.gaps(expression)
        return gaps === null ? null : gaps.length === 0
      }
  }
}

/** Null only where the field stands in a parent row that is not there. */
function cell<R extends Row>(reading: Reading): Reader<R, Cell | null> {
  const { name, of } = reading
  if (of === undefined) return (row) => row.cell(name)
  return (row, world) => world.parent(row, of)?.cell(name) ?? null
}

const stage = (reading: Reading, { raw, typed, value }: Cell): Value | null =>
  reading.op === 'raw' ? raw : reading.op === 'typed' ? typed : value

/** At the stage `typed`, text that does not read as the type is not there. */
function present<R extends Row>(reading: Reading): Judge<R> {
  const read = cell<R>(reading)
  return (row, world) => {
    const one = read(row, world)
    if (one === null) return null
    return reading.op === 'typed' ? one.typed !== null || one.said !== null : one.raw !== null
  }
}

function operand<R extends Row>(expression: Operand | Count): Reader<R, Value | null> {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field': {
      const read = cell<R>(expression)
      return (row, world) => stage(expression, read(row, world) ?? EMPTY)
    }
    case 'value':
      return () => expression.value
    case 'given':
      return (_row, world) => world.given(expression.name)
    case 'count':
      return (row, world) => world.count(row, expression)
  }
}

function compare<R extends Row>(
  leftSide: Operand | Count,
  rightSide: Operand | Count,
  test: (left: Value, right: Value) => boolean,
): Judge<R> {
  const left = operand<R>(leftSide)
  const right = operand<R>(rightSide)
  return (row, world) => {
    const a = left(row, world)
    const b = right(row, world)
    return a === null || b === null ? null : test(a, b)
  }
}

function membership<R extends Row>(expression: Extract<Expression, { op: 'in' | 'includes' }>): Judge<R> {
  const read = operand<R>(expression.item)
  const yes = new Set(expression.yes)
  const no = expression.no === undefined ? null : new Set(expression.no)
  const one = (value: string): Truth => {
    if (yes.has(value)) return true
    return no === null || no.has(value) ? false : null
  }
  const all = expression.op === 'in' ? and : or
  return (row, world) => {
    const value = read(row, world)
    if (value === null) return null
    return typeof value === 'object' ? all(value.map(one)) : one(String(value))
  }
}
