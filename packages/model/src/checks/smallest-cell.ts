/** Rows that agree on these fields number at least so many: nobody stands alone. */
import { Type } from '@sinclair/typebox'
import { countOf } from '../condition-expression.ts'
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { listWords, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const smallestCell = checkKind({
  form: shape('smallest-cell', {
    fields: Type.Array(SnakeId, { minItems: 1 }),
    atLeast: Type.Integer({ minimum: 2 }),
  }),
  toExpression: ({ fields, atLeast }, setting) => ({
    op: 'le',
    left: { op: 'value', value: atLeast },
    right: countOf({ table: setting.table.id, by: fields }, setting),
  }),
  toSentence: ({ fields, atLeast }, setting) =>
    sentence(
      `at least ${atLeast} rows have the same ${listWords(fields.map((name) => title(name, setting)))}`,
    ),
})
