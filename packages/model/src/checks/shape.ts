/** The forms that several check kinds share. */
import { type TProperties, Type } from '@sinclair/typebox'
import type { Condition as ConditionType } from '../condition.ts'
import { Condition, FieldName } from '../condition.ts'
import { conditionExpression } from '../condition-expression.ts'
import { conditionSentence } from '../condition-sentence.ts'
import type { Expression } from '../kernel/expression.ts'
import type { Setting } from '../kernel/setting.ts'

export const shape = <K extends string, P extends TProperties>(kind: K, properties: P) =>
  Type.Object({ kind: Type.Literal(kind), ...properties }, { additionalProperties: false })

export const Fields = Type.Array(FieldName, { minItems: 2 })
export const When = Type.Optional(Type.Unsafe<ConditionType>(Condition))
export const Where = Type.Unsafe<ConditionType>(Condition)

/** `then`, wherever `when` is true. */
export function wherever(when: ConditionType | undefined, then: Expression, setting: Setting): Expression {
  if (when === undefined) return then
  return { op: 'or', of: [{ op: 'not', of: conditionExpression(when, setting) }, then] }
}

export const whenWords = (when: ConditionType | undefined, setting: Setting): string =>
  when === undefined ? '' : ` when ${conditionSentence(when, setting)}`
