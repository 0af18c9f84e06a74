/** A multiple field holds at least one of some codes. */
import { Type } from '@sinclair/typebox'
import { FieldName } from '../condition.ts'
import { conditionExpression } from '../condition-expression.ts'
import { conditionSentence } from '../condition-sentence.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, whenWords, wherever } from './shape.ts'

export const includes = checkKind({
  form: shape('includes', {
    field: FieldName,
    codes: Type.Array(Type.String(), { minItems: 1 }),
    when: When,
  }),
  toExpression: ({ field, codes, when }, setting) =>
    wherever(when, conditionExpression({ field, includes: codes }, setting), setting),
  toSentence: ({ field, codes, when }, setting) =>
    sentence(`${conditionSentence({ field, includes: codes }, setting)}${whenWords(when, setting)}`),
})
