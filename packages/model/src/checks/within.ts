/** A number, date or time stays within bounds: constants, other fields, or values of the statement. */
import { Type } from '@sinclair/typebox'
import { Comparand, FieldName } from '../condition.ts'
import { conditionExpression } from '../condition-expression.ts'
import { conditionSentence } from '../condition-sentence.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, whenWords, wherever } from './shape.ts'

export const within = checkKind({
  form: shape('within', {
    field: FieldName,
    atLeast: Type.Optional(Comparand),
    atMost: Type.Optional(Comparand),
    when: When,
  }),
  toExpression: ({ field, atLeast, atMost, when }, setting) =>
    wherever(when, conditionExpression({ field, atLeast, atMost }, setting), setting),
  toSentence: ({ field, atLeast, atMost, when }, setting) =>
    sentence(`${conditionSentence({ field, atLeast, atMost }, setting)}${whenWords(when, setting)}`),
})
