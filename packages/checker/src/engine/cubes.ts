/**
 * An expression as the ways in which it comes true or false. Each way is a cube: literals that hold together, each of
 * which looks at one column, or compares two. In Kleene's logic `is true` and `is false` of a whole rest on `is true`
 * and `is false` of its parts and on nothing else, so a rule is broken where one of its cubes holds in every literal.
 */
import type { Expression } from '@police-data/model'

export interface Literal {
  readonly of: Expression
  /** Whether it must be exactly true, or exactly false. */
  readonly is: boolean
  /** The columns that it looks at: none, one or two. */
  readonly columns: readonly number[]
}

export type Cube = readonly Literal[]

/** Beyond that a rule is judged row by row. */
const MOST_CUBES = 64

/** The columns that an expression looks at; null where it looks beyond the row. */
export type ColumnsOf = (expression: Expression) => readonly number[] | null

/** Null where the expression looks beyond the row, compares three columns or more, or has too many ways. */
export function cubesOf(expression: Expression, is: boolean, columnsOf: ColumnsOf): readonly Cube[] | null {
  const columns = columnsOf(expression)
  if (columns === null) return null
  if (columns.length <= 1) return [[{ of: expression, is, columns }]]
  switch (expression.op) {
    case 'not':
      return cubesOf(expression.of, !is, columnsOf)
    case 'and':
      return is ? allOf(expression.of, is, columnsOf) : oneOf(expression.of, is, columnsOf)
    case 'or':
      return is ? oneOf(expression.of, is, columnsOf) : allOf(expression.of, is, columnsOf)
    case 'eq':
    case 'lt':
    case 'le':
      return columns.length === 2 ? [[{ of: expression, is, columns }]] : null
    default:
      return null
  }
}

function oneOf(parts: readonly Expression[], is: boolean, columnsOf: ColumnsOf): readonly Cube[] | null {
  const all: Cube[] = []
  for (const part of parts) {
    const cubes = cubesOf(part, is, columnsOf)
    if (cubes === null) return null
    all.push(...cubes)
  }
  return all.length > MOST_CUBES ? null : all
}

function allOf(parts: readonly Expression[], is: boolean, columnsOf: ColumnsOf): readonly Cube[] | null {
  let all: readonly Cube[] = [[]]
  for (const part of parts) {
    const cubes = cubesOf(part, is, columnsOf)
    if (cubes === null) return null
    all = all.flatMap((one) => cubes.map((other) => [...one, ...other]))
    if (all.length > MOST_CUBES) return null
  }
  return all
}
