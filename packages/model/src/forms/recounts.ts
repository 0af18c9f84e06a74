/** What a recount says: every measure and counting rule that the data has rows for, with what cannot be told. */
import { type Static, Type } from '@sinclair/typebox'
import { KebabId, Prose, SnakeId, snakeId, Version } from './ids.ts'
import { MappingUsed, Sources } from './report.ts'

const only = { additionalProperties: false }
const Count = Type.Integer({ minimum: 0 })

export const Figure = Type.Object(
  {
    id: KebabId,
    kind: Type.Union([Type.Literal('measure'), Type.Literal('counting-rule')]),
    title: Prose,
    family: SnakeId,
    unit: snakeId('The table whose rows are counted.'),
    statistic: Type.Union([Type.Literal('count'), Type.Literal('share')]),
    whole: Type.Integer({
      minimum: 0,
      description: 'Rows of the unit; of a share, those that certainly belong to the whole.',
    }),
    counted: Count,
    not: Count,
    unclear: Type.Integer({ minimum: 0, description: 'Rows of which it cannot be told.' }),
    draft: Type.Boolean({ description: 'Whether the text of the rule was not read at its source.' }),
  },
  only,
)
export type Figure = Static<typeof Figure>

export const Recounts = Type.Object(
  {
    standard: Type.Object({ id: Type.String(), version: Version }, only),
    run: Type.Object({ checker: Type.String() }, only),
    sources: Sources,
    mapping: MappingUsed,
    figures: Type.Array(Figure),
  },
  { ...only, description: 'The same data, counted as each measure and counting rule counts.' },
)
export type Recounts = Static<typeof Recounts>
