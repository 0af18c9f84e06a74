/** A cell stays within its field's own minimum, maximum and pattern. */
import { Type } from '@sinclair/typebox'
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import type { Expression } from '../kernel/expression.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

const Bound = Type.Union([Type.Number(), Type.String()])

export const bounded = checkKind({
  form: shape('bounded', {
    field: SnakeId,
    minimum: Type.Optional(Bound),
    maximum: Type.Optional(Bound),
    pattern: Type.Optional(Type.String()),
  }),
  toExpression: ({ field, minimum, maximum, pattern }) => {
    const typed = { op: 'typed', name: field } as const
    const of: Expression[] = []
    if (minimum !== undefined) of.push({ op: 'le', left: { op: 'value', value: minimum }, right: typed })
    if (maximum !== undefined) of.push({ op: 'le', left: typed, right: { op: 'value', value: maximum } })
    if (pattern !== undefined) of.push({ op: 'matches', item: typed, pattern })
    return of.length === 1 ? (of[0] as Expression) : { op: 'and', of }
  },
  toSentence: ({ field, minimum, maximum, pattern }, setting) => {
    const words = [
      minimum === undefined ? '' : `at least ${minimum}`,
      maximum === undefined ? '' : `at most ${maximum}`,
      pattern === undefined ? '' : `of the form ${pattern}`,
    ]
    return sentence(`${title(field, setting)} is ${words.filter((one) => one !== '').join(' and ')}`)
  },
})
