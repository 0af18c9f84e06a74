/** A field is filled: with an answer or with a non-answer. */
import { FieldName } from '../condition.ts'
import { title } from '../condition-sentence.ts'
import { readingOf } from '../kernel/setting.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, whenWords, wherever } from './shape.ts'

export const required = checkKind({
  form: shape('required', { field: FieldName, when: When }),
  toExpression: ({ field, when }, setting) =>
    wherever(when, { op: 'present', of: readingOf(field) }, setting),
  toSentence: ({ field, when }, setting) =>
    sentence(`${title(field, setting)} is filled${whenWords(when, setting)}`),
})
