/** A cell holds none of some texts. */
import { Type } from '@sinclair/typebox'
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { listWords, quoted, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const noneOf = checkKind({
  form: shape('none-of', { field: SnakeId, texts: Type.Array(Type.String(), { minItems: 1 }) }),
  toExpression: ({ field, texts }) => ({
    op: 'not',
    of: { op: 'in', item: { op: 'typed', name: field }, yes: [...texts] },
  }),
  toSentence: ({ field, texts }, setting) =>
    sentence(
      texts.length === 1
        ? `${title(field, setting)} is not ${quoted(texts[0] ?? '')}`
        : `${title(field, setting)} is neither ${listWords(texts.map(quoted), 'nor')}`,
    ),
})
