/** A region: a condition over the facets of a family, as its author wrote it, as the kernel reads it, and in words. */
import { type Static, Type } from '@sinclair/typebox'
import { Condition } from '../condition.ts'
import { Expression } from '../kernel/expression.ts'
import { Prose } from './ids.ts'

export const RegionSource = Type.Unsafe<Condition>(Condition)

export const Region = Type.Object(
  {
    condition: Type.Unsafe<Condition>(Condition),
    expression: Type.Unsafe<Expression>(Expression),
    sentence: Prose,
  },
  { additionalProperties: false },
)
export type Region = Static<typeof Region>
