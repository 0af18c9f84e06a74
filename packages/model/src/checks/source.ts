/** A look at the file itself, or at how its rows were made; the test is written in the checker. */
import { Type } from '@sinclair/typebox'
import { SnakeId } from '../forms/ids.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

const SourceTest = Type.Union([
  Type.Literal('damaged-records', {
    description: 'Records that the reader had to repair or could not read.',
  }),
  Type.Literal('duplicate-records', { description: 'Records that are the same in every cell.' }),
  Type.Literal('undecoded-text', { description: 'Text that is no UTF-8 and was read as Windows-1252.' }),
  Type.Literal('unmapped-columns', { description: 'Columns that no field takes and no mapping drops.' }),
  Type.Literal('rows-disagree', { description: 'Records of one row that say different things.' }),
  Type.Literal('cross-product', { description: 'Rows that combine everyone with everyone.' }),
])

export const source = checkKind({
  form: shape('source', {
    test: SourceTest,
    within: Type.Optional(Type.Array(SnakeId, { minItems: 1 })),
    of: Type.Optional(Type.Array(SnakeId, { minItems: 2, maxItems: 2 })),
  }),
  toExpression: () => null,
  toSentence: ({ test }) => {
    const chosen = SourceTest.anyOf.find((one) => one.const === test)
    return `There are none: ${chosen?.description?.toLowerCase() ?? test}`
  },
})
