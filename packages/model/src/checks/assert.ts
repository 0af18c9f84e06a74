/** Whatever a condition can say. */
import { conditionExpression } from '../condition-expression.ts'
import { conditionSentence } from '../condition-sentence.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, Where, whenWords, wherever } from './shape.ts'

export const assert = checkKind({
  form: shape('assert', { that: Where, when: When }),
  toExpression: ({ that, when }, setting) => wherever(when, conditionExpression(that, setting), setting),
  toSentence: ({ that, when }, setting) =>
    sentence(`${conditionSentence(that, setting)}${whenWords(when, setting)}`),
})
