/** A series of dates has no month without rows, unless another table accounts for it. */
import { Type } from '@sinclair/typebox'
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const series = checkKind({
  form: shape('series', {
    field: SnakeId,
    by: Type.Literal('month'),
    unless: Type.Optional(
      Type.Object({ table: SnakeId, from: SnakeId, to: SnakeId }, { additionalProperties: false }),
    ),
  }),
  toExpression: ({ field, by, unless }) => ({
    op: 'series',
    field,
    by,
    ...(unless === undefined ? {} : { unless }),
  }),
  toSentence: ({ field, by, unless }, setting) => {
    const excuse =
      unless === undefined
        ? ''
        : `, unless ${setting.tables[unless.table]?.title ?? unless.table} account for it`
    return sentence(
      `no ${by} between the first and the last ${title(field, setting)} is without rows${excuse}`,
    )
  },
})
