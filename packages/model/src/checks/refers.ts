/** These fields name a row that is there. */
import { Type } from '@sinclair/typebox'
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { tableNamed } from '../kernel/setting.ts'
import { listWords, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const refers = checkKind({
  form: shape('refers', { fields: Type.Array(SnakeId, { minItems: 1 }), to: SnakeId }),
  toExpression: ({ fields, to }, setting) => ({
    op: 'le',
    left: { op: 'value', value: 1 },
    right: {
      op: 'count',
      table: to,
      by: fields.map((own, place) => [own, tableNamed(to, setting).key[place] ?? own] as const),
    },
  }),
  toSentence: ({ fields, to }, setting) =>
    sentence(
      `${listWords(fields.map((name) => title(name, setting)))} name a row of ${setting.tables[to]?.title ?? to}`,
    ),
})
