/** Of some fields, at least one is answered. */
import { title } from '../condition-sentence.ts'
import { readingOf } from '../kernel/setting.ts'
import { listWords, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { Fields, shape, When, whenWords, wherever } from './shape.ts'

export const atLeastOneOf = checkKind({
  form: shape('at-least-one-of', { fields: Fields, when: When }),
  toExpression: ({ fields, when }, setting) =>
    wherever(
      when,
      { op: 'or', of: fields.map((name) => ({ op: 'answered', of: readingOf(name) })) },
      setting,
    ),
  toSentence: ({ fields, when }, setting) =>
    sentence(
      `at least one of ${listWords(fields.map((name) => title(name, setting)))} is answered${whenWords(when, setting)}`,
    ),
})
