/** A measure: what is counted, in which unit, of what whole. A counting rule: what somebody else counts. */
import { type Static, Type } from '@sinclair/typebox'
import { FieldName, fieldName } from '../condition.ts'
import { documented } from './documented.ts'
import { IsoDate, KebabId, Prose, prose, SnakeId, snakeId } from './ids.ts'
import { Region, RegionSource } from './region.ts'

const only = { additionalProperties: false }

const shared = {
  id: KebabId,
  ...documented,
  family: SnakeId,
  unit: snakeId('The table whose rows are counted.'),
}

const measure = {
  ...shared,
  statistic: Type.Union([Type.Literal('count'), Type.Literal('share')], {
    description: 'A share counts those of the whole, `of`, that are in the region.',
  }),
  date: fieldName('The date that decides the period.'),
  by: Type.Optional(Type.Array(FieldName, { description: 'Fields by which it is broken down.' })),
}

/** One file of `spec/measures/`. */
export const MeasureSource = Type.Object(
  { ...measure, region: RegionSource, of: Type.Optional(RegionSource) },
  { ...only, description: 'A measure.' },
)
export type MeasureSource = Static<typeof MeasureSource>

export const Measure = Type.Object({ ...measure, region: Region, of: Type.Optional(Region) }, only)
export type Measure = Static<typeof Measure>

const rule = {
  ...shared,
  body: prose('Whose rule it is.'),
  from: Type.Optional(IsoDate),
  to: Type.Optional(IsoDate),
  lost: Type.Optional(Type.Array(Prose, { description: 'What the rule asks that the facets cannot say.' })),
}

/** One file of `spec/counting-rules/`. */
export const CountingRuleSource = Type.Object(
  { ...rule, region: RegionSource },
  { ...only, description: 'What somebody else counts.' },
)
export type CountingRuleSource = Static<typeof CountingRuleSource>

export const CountingRule = Type.Object({ ...rule, region: Region }, only)
export type CountingRule = Static<typeof CountingRule>
