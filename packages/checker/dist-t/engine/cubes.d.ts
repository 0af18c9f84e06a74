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
/** The columns that an expression looks at; null where it looks beyond the row. */
export type ColumnsOf = (expression: Expression) => readonly number[] | null
/** Null where the expression looks beyond the row, compares three columns or more, or has too many ways. */
export declare function cubesOf(
  expression: Expression,
  is: boolean,
  columnsOf: ColumnsOf,
): readonly Cube[] | null
