/** The expression of a region: whether what may have happened lies in it, outside it, or on both sides. */
import type { Condition } from '../condition.ts'
import { conditionExpression } from '../condition-expression.ts'
import type { Expression } from '../kernel/expression.ts'
import type { Setting } from '../kernel/setting.ts'

const CANNOT_TELL: Expression = { op: 'value', value: null }

/**
 * A facet holds every value that may be the one. It is one of the values asked for if all of them are, it is not if
 * none is, and else it cannot be told. Throws UnknownName.
 */
export function regionExpression(condition: Condition, setting: Setting): Expression {
  if ('all' in condition) return { op: 'and', of: condition.all.map((one) => regionExpression(one, setting)) }
  if ('any' in condition) return { op: 'or', of: condition.any.map((one) => regionExpression(one, setting)) }
  if ('not' in condition) return { op: 'not', of: regionExpression(condition.not, setting) }
  if (!('is' in condition)) throw new Error('A region says of facets what they are')
  const { field, is } = condition
  const every = conditionExpression({ field, is }, setting)
  const some = conditionExpression({ field, includes: typeof is === 'object' ? is : String(is) }, setting)
  return { op: 'or', of: [every, { op: 'and', of: [some, CANNOT_TELL] }] }
}
