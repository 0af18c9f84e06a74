/** Other rows refer to this one: at least so many, or at most. */
import { Type } from '@sinclair/typebox'
import { conditionExpression } from '../condition-expression.ts'
import { conditionSentence } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, whenWords, wherever } from './shape.ts'

export const hasRows = checkKind({
  form: shape('has-rows', {
    of: SnakeId,
    where: When,
    atLeast: Type.Optional(Type.Integer({ minimum: 0 })),
    atMost: Type.Optional(Type.Integer({ minimum: 0 })),
    when: When,
  }),
  toExpression: ({ of, where, atLeast, atMost, when }, setting) =>
    wherever(when, conditionExpression({ count: { table: of, where }, atLeast, atMost }, setting), setting),
  toSentence: ({ of, where, atLeast, atMost, when }, setting) =>
    sentence(
      `${conditionSentence({ count: { table: of, where }, atLeast, atMost }, setting)}${whenWords(when, setting)}`,
    ),
})
