/** The kernel: the few operators that every rule becomes. A target is one exhaustive switch over them. */
import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { SnakeId } from '../forms/ids.ts'
import { NonAnswer } from '../forms/non-answer.ts'

/**
 * How far a cell has been read. `raw` is its text. `typed` is its text read as the field's type.
 * `field` is the value every other rule sees: unreadable once a `must` rule of its own field is broken.
 * With `of`, the field stands in the row's parent in that table.
 */
export const Reading = Type.Object(
  {
    op: Type.Union([Type.Literal('raw'), Type.Literal('typed'), Type.Literal('field')]),
    name: SnakeId,
    of: Type.Optional(SnakeId),
  },
  { additionalProperties: false },
)
export type Reading = Static<typeof Reading>

const Operand = Type.Union([
  Reading,
  Type.Object({
    op: Type.Literal('value'),
    value: Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
  }),
  Type.Object({ op: Type.Literal('given'), name: SnakeId }),
])
/** A value: of this row, of its parent, a constant, or one the statement gives. */
export type Operand = Static<typeof Operand>

const Pairs = Type.Array(Type.Tuple([SnakeId, SnakeId]), { minItems: 1 })

const expression = <T extends TSchema>(self: T) => {
  const count = Type.Object({
    op: Type.Literal('count'),
    table: SnakeId,
    by: Pairs,
    where: Type.Optional(self),
  })
  const number = Type.Union([Operand, count])
  return Type.Union([
    Operand,
    Type.Object({ op: Type.Literal('present'), of: Reading }),
    Type.Object({ op: Type.Literal('answered'), of: Reading }),
    Type.Object({ op: Type.Literal('said'), of: Reading, what: NonAnswer }),
    Type.Object({ op: Type.Literal('eq'), left: number, right: number }),
    Type.Object({ op: Type.Literal('lt'), left: number, right: number }),
    Type.Object({ op: Type.Literal('le'), left: number, right: number }),
    Type.Object({
      op: Type.Literal('in'),
      item: Reading,
      yes: Type.Array(Type.String()),
      no: Type.Optional(Type.Array(Type.String())),
    }),
    Type.Object({
      op: Type.Literal('includes'),
      item: Reading,
      yes: Type.Array(Type.String()),
      no: Type.Optional(Type.Array(Type.String())),
    }),
    Type.Object({ op: Type.Literal('matches'), item: Reading, pattern: Type.String() }),
    Type.Object({ op: Type.Literal('and'), of: Type.Array(self) }),
    Type.Object({ op: Type.Literal('or'), of: Type.Array(self) }),
    Type.Object({ op: Type.Literal('not'), of: self }),
    Type.Object({ op: Type.Literal('some'), table: SnakeId, by: Pairs, where: self }),
    Type.Object({
      op: Type.Literal('share'),
      where: self,
      of: self,
      atMost: Type.Integer({ minimum: 0, maximum: 100 }),
    }),
    Type.Object({
      op: Type.Literal('series'),
      field: SnakeId,
      by: Type.Literal('month'),
      unless: Type.Optional(Type.Object({ table: SnakeId, from: SnakeId, to: SnakeId })),
    }),
    count,
  ])
}

export const Expression = Type.Recursive((self) => expression(self), { $id: 'Expression' })

export type Some = {
  readonly op: 'some'
  readonly table: string
  readonly by: Count['by']
  readonly where: Expression
}

export type Count = {
  readonly op: 'count'
  readonly table: string
  /** Own field on the left, the counted table's on the right. */
  readonly by: readonly (readonly [own: string, theirs: string])[]
  readonly where?: Expression | undefined
}

/**
 * Booleans are true, false or null (cannot tell); a row breaks a rule only where the expression is exactly false.
 * `in`: every value of the item is in `yes` is true; one in `no` is false (without `no`: one outside `yes`); else null.
 * `includes`: one value in `yes` is true; all in `no` is false (without `no`: all outside `yes`); else null.
 * `some`: of the rows that agree on every pair, `where` is true for one; false for all; else null. As `or` over them.
 * `share`: of the table's rows where `of` is true, at most `atMost` in a hundred have `where` true; null without such rows.
 * `series`: no month between the first and the last is without a row, unless a row of `unless.table` covers it.
 */
export type Expression =
  | Operand
  | { readonly op: 'present' | 'answered'; readonly of: Reading }
  | { readonly op: 'said'; readonly of: Reading; readonly what: NonAnswer }
  | { readonly op: 'eq' | 'lt' | 'le'; readonly left: Operand | Count; readonly right: Operand | Count }
  | {
      readonly op: 'in' | 'includes'
      readonly item: Reading
      readonly yes: readonly string[]
      readonly no?: readonly string[] | undefined
    }
  | { readonly op: 'matches'; readonly item: Reading; readonly pattern: string }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | Some
  | ShareOf
  | Series
  | Count

export type ShareOf = {
  readonly op: 'share'
  readonly where: Expression
  readonly of: Expression
  readonly atMost: number
}

export type Series = {
  readonly op: 'series'
  readonly field: string
  readonly by: 'month'
  readonly unless?: { readonly table: string; readonly from: string; readonly to: string } | undefined
}

export type Operator = Expression['op']

export const OPERATORS: readonly Operator[] = [
  'field',
  'raw',
  'typed',
  'value',
  'present',
  'answered',
  'said',
  'eq',
  'lt',
  'le',
  'in',
  'includes',
  'matches',
  'and',
  'or',
  'not',
  'count',
  'some',
  'share',
  'series',
  'given',
]

/** Every node of an expression, itself first. */
export function* nodesOf(expression: Expression): Generator<Expression> {
  yield expression
  for (const child of childrenOf(expression)) yield* nodesOf(child)
}

/** The expressions one step down. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
    case 'value':
    case 'given':
    case 'series':
      return []
    case 'present':
    case 'answered':
    case 'said':
      return [expression.of]
    case 'eq':
    case 'lt':
    case 'le':
      return [expression.left, expression.right]
    case 'in':
    case 'includes':
    case 'matches':
      return [expression.item]
    case 'and':
    case 'or':
      return expression.of
    case 'not':
      return [expression.of]
    case 'share':
      return [expression.where, expression.of]
    case 'some':
      return [expression.where]
    case 'count':
      return expression.where === undefined ? [] : [expression.where]
    default:
      throw new Error(`There is no operator “${String((expression as Expression).op)}”`)
  }
}
