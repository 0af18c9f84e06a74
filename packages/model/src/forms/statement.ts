/** A definitions statement: what an agency says goes with its data. */
import { type Static, Type } from '@sinclair/typebox'
import { Agency } from './agency.ts'
import { codeId, Index, IsoDate, KebabId, Prose, SnakeId, Version } from './ids.ts'

const only = { additionalProperties: false }

export const Evidence = Type.Object(
  {
    grade: Type.Union(
      (['policy-quoted', 'data-dictionary', 'observed-in-data', 'nothing'] as const).map((one) =>
        Type.Literal(one),
      ),
    ),
    source: Type.Optional(Prose),
    quote: Type.Optional(Prose),
  },
  only,
)

export const Answer = Type.Object(
  {
    answer: codeId(
      'included, excluded, conditional, separate_dataset, some, unknown, or a choice of the question.',
    ),
    from: Type.Optional(IsoDate),
    to: Type.Optional(IsoDate),
    note: Type.Optional(Prose),
    evidence: Type.Optional(Evidence),
  },
  only,
)

export const DefinitionsStatement = Type.Object(
  {
    agency: Agency,
    standard: Version,
    period: Type.Optional(Type.Object({ from: IsoDate, to: Type.Optional(IsoDate) }, only)),
    given: Type.Optional(
      Index(SnakeId, Type.Union([Type.String(), Type.Number()]), {
        description: 'Values that rules read: the extraction date, the bounding box.',
      }),
    ),
    answers: Type.Optional(Index(KebabId, Type.Array(Answer, { minItems: 1 }))),
  },
  { ...only, description: 'What goes with a dataset so that its figures can be compared.' },
)
export type DefinitionsStatement = Static<typeof DefinitionsStatement>
