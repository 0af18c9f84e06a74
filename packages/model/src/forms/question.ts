/** A question on which definitions differ: what it is about, who answers how, and scenes that show the difference. */
import { type Static, Type } from '@sinclair/typebox'
import { Citation, documented } from './documented.ts'
import { CodeId, Index, IsoDate, KebabId, Prose, prose, SnakeId } from './ids.ts'
import { Region, RegionSource } from './region.ts'
import { JsonRecord } from './rule.ts'

const only = { additionalProperties: false }

/** What a question about a region can be answered by. */
export const REGION_ANSWERS = [
  'included',
  'excluded',
  'conditional',
  'separate_dataset',
  'some',
  'unknown',
] as const
export type RegionAnswer = (typeof REGION_ANSWERS)[number]

/** Who answers how: one agency, law or collection, in its own words. */
export const Practice = Type.Object(
  {
    who: Prose,
    answer: CodeId,
    when: Type.Optional(prose('The condition, where the answer is conditional.')),
    from: Type.Optional(IsoDate),
    to: Type.Optional(IsoDate),
    note: Type.Optional(Prose),
    sources: Type.Array(Citation, { minItems: 1 }),
  },
  only,
)
export type Practice = Static<typeof Practice>

/** Which measures and counting rules count the scene; a test counts it under all of them. */
export const Verdicts = Type.Object(
  {
    counted: Type.Optional(Type.Array(KebabId)),
    not: Type.Optional(Type.Array(KebabId)),
    unclear: Type.Optional(Type.Array(KebabId)),
  },
  only,
)
export type Verdicts = Static<typeof Verdicts>

/** A short scene and the rows that record it. A table that is not named has no row; keys and required fields are filled in. */
export const Vignette = Type.Object(
  {
    title: Prose,
    scene: Prose,
    rows: Index(SnakeId, Type.Array(JsonRecord)),
    verdicts: Type.Optional(Verdicts),
    note: Type.Optional(Prose),
  },
  only,
)
export type Vignette = Static<typeof Vignette>

const shape = {
  id: KebabId,
  ...documented,
  family: SnakeId,
  why: Prose,
  required: Type.Boolean({ description: 'Must a definitions statement answer it?' }),
  choices: Type.Optional(
    Index(CodeId, Type.Object({ title: Prose, definition: Type.Optional(Prose) }, only), {
      description: 'The answers, where the question is not whether something is recorded.',
    }),
  ),
  answer: Type.Object(
    {
      is: CodeId,
      when: Type.Optional(prose('The condition, where the answer is conditional.')),
      because: Prose,
    },
    { ...only, description: 'The answer of this standard.' },
  ),
  record: Type.Object(
    { how: Prose, fields: Type.Array(Type.String({ pattern: '^[a-z_]+\\.[a-z_]+$' }), { minItems: 1 }) },
    { ...only, description: 'How a dataset records it, so that both ways of counting stay possible.' },
  ),
  practice: Type.Array(Practice),
  vignettes: Type.Array(Vignette),
}

/** One file of `spec/questions/<family>/`. */
export const QuestionSource = Type.Object(
  { ...shape, region: Type.Optional(RegionSource) },
  { ...only, description: 'A question on which definitions differ.' },
)
export type QuestionSource = Static<typeof QuestionSource>

export const Question = Type.Object({ ...shape, region: Type.Optional(Region) }, only)
export type Question = Static<typeof Question>

/** The ids of the answers a question can have. */
export const answersOf = ({ choices }: Pick<Question, 'choices'>): readonly string[] =>
  choices === undefined ? REGION_ANSWERS : [...Object.keys(choices), 'unknown']
