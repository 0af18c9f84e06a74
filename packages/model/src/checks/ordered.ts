/** Dates, times or numbers do not go down from one field to the next. */
import { title } from '../condition-sentence.ts'
import type { Expression } from '../kernel/expression.ts'
import { readingOf } from '../kernel/setting.ts'
import { listWords, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { Fields, shape, When, whenWords, wherever } from './shape.ts'

export const ordered = checkKind({
  form: shape('ordered', { fields: Fields, when: When }),
  toExpression: ({ fields, when }, setting) => {
    const steps = fields.slice(1).map(
      (name, place): Expression => ({
        op: 'le',
        left: readingOf(fields[place] as string),
        right: readingOf(name),
      }),
    )
    return wherever(when, steps.length === 1 ? (steps[0] as Expression) : { op: 'and', of: steps }, setting)
  },
  toSentence: ({ fields, when }, setting) =>
    sentence(
      `${listWords(fields.map((name) => title(name, setting)))} come in this order${whenWords(when, setting)}`,
    ),
})
