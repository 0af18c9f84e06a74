/** Of some fields, one is answered and no other. */
import { title } from '../condition-sentence.ts'
import type { Expression } from '../kernel/expression.ts'
import { readingOf } from '../kernel/setting.ts'
import { listWords, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { Fields, shape } from './shape.ts'

export const exactlyOneOf = checkKind({
  form: shape('exactly-one-of', { fields: Fields }),
  toExpression: ({ fields }) => {
    const answered = fields.map((name): Expression => ({ op: 'answered', of: readingOf(name) }))
    const alone = answered.map(
      (one): Expression => ({
        op: 'and',
        of: answered.map((other) => (other === one ? one : { op: 'not', of: other })),
      }),
    )
    return { op: 'or', of: alone }
  },
  toSentence: ({ fields }, setting) =>
    sentence(`exactly one of ${listWords(fields.map((name) => title(name, setting)))} is answered`),
})
