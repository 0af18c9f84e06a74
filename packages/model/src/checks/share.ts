/** Of the rows of a table, at most so many in a hundred are of a kind. One verdict for the table. */
import { Type } from '@sinclair/typebox'
import { conditionExpression } from '../condition-expression.ts'
import { conditionSentence } from '../condition-sentence.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape, When, Where } from './shape.ts'

export const share = checkKind({
  form: shape('share', { where: Where, of: When, atMost: Type.Integer({ minimum: 0, maximum: 100 }) }),
  toExpression: ({ where, of, atMost }, setting) => ({
    op: 'share',
    where: conditionExpression(where, setting),
    of: of === undefined ? { op: 'and', of: [] } : conditionExpression(of, setting),
    atMost,
  }),
  toSentence: ({ where, of, atMost }, setting) => {
    const rows = of === undefined ? 'rows' : `rows where ${conditionSentence(of, setting)}`
    return sentence(`in at most ${atMost} of a hundred ${rows}, ${conditionSentence(where, setting)}`)
  },
})
