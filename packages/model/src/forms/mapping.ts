/** A mapping: how an agency's own columns and words become rows of the standard. It has no code in it. */
import { type Static, Type } from '@sinclair/typebox'
import { Agency } from './agency.ts'
import { CodeId, Index, Prose, SnakeId, Version } from './ids.ts'
import { NonAnswer } from './non-answer.ts'

const only = { additionalProperties: false }

/**
 * SKOS, read from the agency's word to our code. `broad`: our code is wider than the word, detail is lost.
 * `narrow`: our code is narrower than the word, so some records are overstated: an aggregate is better.
 */
export const Relation = Type.Union(
  (['exact', 'close', 'broad', 'narrow', 'related'] as const).map((one) => Type.Literal(one)),
)
export type Relation = Static<typeof Relation>

/** What one of the agency's words becomes: a code, several, or a non-answer. */
export const WordMapping = Type.Union([
  Type.String({ description: 'A code, and the relation is exact.' }),
  Type.Object(
    { code: CodeId, relation: Relation, note: Type.Optional(Prose) },
    { ...only, description: 'One code.' },
  ),
  Type.Object(
    {
      codes: Type.Array(CodeId, { minItems: 2 }),
      relation: Relation,
      note: Type.Optional(Prose),
    },
    { ...only, description: 'Several codes at once, for a field that holds several.' },
  ),
  Type.Object({ said: NonAnswer, note: Type.Optional(Prose) }, { ...only, description: 'No answer.' }),
])
export type WordMapping = Static<typeof WordMapping>

/** Takes the value only where the record has a single row in that table; elsewhere says `else`, because. */
export const OnlyIf = Type.Object({ single: SnakeId, else: NonAnswer, because: Prose }, only)
export type OnlyIf = Static<typeof OnlyIf>

const judged = { relation: Type.Optional(Relation), note: Type.Optional(Prose) }

export const FieldMapping = Type.Union([
  Type.Object(
    {
      column: Prose,
      format: Type.Optional(
        Type.String({ description: 'How dates and times are written: M/D/YYYY, HH:mm …' }),
      ),
      words: Type.Optional(Type.Record(Type.String(), WordMapping)),
      case: Type.Optional(Type.Literal('ignore')),
      blank: Type.Optional(NonAnswer),
      otherwise: Type.Optional(NonAnswer),
      'only-if': Type.Optional(OnlyIf),
      ...judged,
    },
    { ...only, description: 'The values of a column.' },
  ),
  Type.Object(
    { constant: Type.Union([Type.String(), Type.Number(), Type.Boolean()]), ...judged },
    { ...only, description: 'The same value in every row.' },
  ),
  Type.Object(
    { key: Type.Object({ from: Type.Array(Prose, { minItems: 1 }) }, only), ...judged },
    {
      ...only,
      description: 'Numbered 1, 2, 3 within the record, one number for each combination of these columns.',
    },
  ),
  Type.Object(
    { key: Type.Literal('row'), ...judged },
    {
      ...only,
      description:
        'Numbered 1, 2, 3 within the record, one number for each source row; stable within one file only.',
    },
  ),
  Type.Object(
    { same: SnakeId },
    { ...only, description: 'The number that the source row has in that table.' },
  ),
])
export type FieldMapping = Static<typeof FieldMapping>

export const TableMapping = Type.Object(
  {
    fields: Index(SnakeId, FieldMapping),
    not_recorded: Type.Optional(Type.Array(SnakeId, { description: 'Fields the agency does not record.' })),
  },
  only,
)
export type TableMapping = Static<typeof TableMapping>

export const Mapping = Type.Object(
  {
    agency: Agency,
    standard: Version,
    file: Type.Optional(Prose),
    tables: Index(SnakeId, TableMapping),
    dropped: Type.Optional(
      Type.Record(Type.String(), Prose, {
        description: 'Columns that no field takes, each with the reason.',
      }),
    ),
  },
  { ...only, description: 'How an agency’s own file becomes rows of the standard.' },
)
export type Mapping = Static<typeof Mapping>
