/** No two rows agree on these fields; every row of such a group is found. */
import { Type } from '@sinclair/typebox'
import { countOf } from '../condition-expression.ts'
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { listWords, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const unique = checkKind({
  form: shape('unique', { fields: Type.Array(SnakeId, { minItems: 1 }) }),
  toExpression: ({ fields }, setting) => ({
    op: 'le',
    left: countOf({ table: setting.table.id, by: fields }, setting),
    right: { op: 'value', value: 1 },
  }),
  toSentence: ({ fields }, setting) =>
    sentence(`no two rows have the same ${listWords(fields.map((name) => title(name, setting)))}`),
})
