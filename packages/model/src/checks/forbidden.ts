/** A field has no answer. */
import { FieldName } from '../condition.ts'
import { title } from '../condition-sentence.ts'
import { readingOf } from '../kernel/setting.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, whenWords, wherever } from './shape.ts'

export const forbidden = checkKind({
  form: shape('forbidden', { field: FieldName, when: When }),
  toExpression: ({ field, when }, setting) =>
    wherever(when, { op: 'not', of: { op: 'answered', of: readingOf(field) } }, setting),
  toSentence: ({ field, when }, setting) =>
    sentence(`${title(field, setting)} has no answer${whenWords(when, setting)}`),
})
