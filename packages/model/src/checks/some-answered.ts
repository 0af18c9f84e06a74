/** A field has an answer in at least one row: a file of non-answers says nothing. */
import { FieldName } from '../condition.ts'
import { title } from '../condition-sentence.ts'
import { readingOf } from '../kernel/setting.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const someAnswered = checkKind({
  form: shape('some-answered', { field: FieldName }),
  toExpression: ({ field }) => ({
    op: 'not',
    of: {
      op: 'share',
      where: { op: 'answered', of: readingOf(field) },
      of: { op: 'and', of: [] },
      atMost: 0,
    },
  }),
  toSentence: ({ field }, setting) => sentence(`${title(field, setting)} has an answer in at least one row`),
})
