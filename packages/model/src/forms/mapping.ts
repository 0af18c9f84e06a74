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

/** Which source rows contribute: by the trimmed words of a column, or by whether its cell is blank. */
export const When = Type.Union([
  Type.Object({ column: Prose, is: Type.Array(Type.String(), { minItems: 1 }) }, only),
  Type.Object({ column: Prose, not: Type.Array(Type.String(), { minItems: 1 }) }, only),
  Type.Object({ column: Prose, filled: Type.Boolean() }, only),
])
export type When = Static<typeof When>

const Whens = Type.Union([When, Type.Array(When, { minItems: 1, description: 'All of them hold.' })])

/** Names of the IANA time zone database: `UTC`, `Europe/London`. */
export const Zone = Type.Object({ from: Type.String(), to: Type.String() }, only)
export type Zone = Static<typeof Zone>

/** `row`: made for one source row, so it stands for no incident and no person, and neither can be counted. */
export const NumberScope = Type.Union(
  (['agency', 'incident', 'row'] as const).map((one) => Type.Literal(one)),
  {
    description: 'Within what a number is unique.',
  },
)
export type NumberScope = Static<typeof NumberScope>

const Separator = Type.String({ minLength: 1, description: 'What stands between the parts of a cell.' })

const judged = { relation: Type.Optional(Relation), note: Type.Optional(Prose) }

export const FieldMapping = Type.Union([
  Type.Object(
    {
      column: Prose,
      format: Type.Optional(
        Type.String({ description: 'How dates and times are written: M/D/YYYY, HH:mm …' }),
      ),
      zone: Type.Optional(Zone),
      split: Type.Optional(Separator),
      scope: Type.Optional(NumberScope),
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
    { key: Type.Literal('row'), scope: Type.Optional(NumberScope), ...judged },
    {
      ...only,
      description:
        'Numbered 1, 2, 3 within the record, one number for each source row; stable within one file only. Its scope is row, unless a source row is just what the table holds one row of.',
    },
  ),
  Type.Object(
    { same: SnakeId },
    { ...only, description: 'The number that the source row has in that table.' },
  ),
])
export type FieldMapping = Static<typeof FieldMapping>

const Fields = Index(SnakeId, FieldMapping)

/** One of several rows that a source row gives; its fields stand over those of the table. */
export const RepeatedRow = Type.Object({ when: Type.Optional(Whens), fields: Fields }, only)
export type RepeatedRow = Static<typeof RepeatedRow>

/** Cells that list several: one row for each place; several columns run in parallel. */
export const SplitRows = Type.Object({ columns: Type.Array(Prose, { minItems: 1 }), by: Separator }, only)
export type SplitRows = Static<typeof SplitRows>

export const TableMapping = Type.Object(
  {
    when: Type.Optional(Whens),
    split: Type.Optional(SplitRows),
    repeat: Type.Optional(Type.Array(RepeatedRow, { minItems: 1 })),
    fields: Fields,
    not_recorded: Type.Optional(Type.Array(SnakeId, { description: 'Fields the agency does not record.' })),
  },
  only,
)
export type TableMapping = Static<typeof TableMapping>

/** Where the data stand in the file: what is above the header, how many records it takes, and where the data end. */
export const Layout = Type.Object(
  {
    skip: Type.Optional(Type.Integer({ minimum: 0, description: 'Rows above the header.' })),
    headers: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 9,
        description: 'Records of the header; the first names the columns.',
      }),
    ),
    until: Type.Optional(
      Type.Object(
        { column: Prose, is: Type.Array(Type.String(), { minItems: 1 }) },
        { ...only, description: 'From the record that holds such a word on, nothing is data.' },
      ),
    ),
  },
  only,
)
export type Layout = Static<typeof Layout>

export const Mapping = Type.Object(
  {
    agency: Agency,
    standard: Version,
    file: Type.Optional(Prose),
    layout: Type.Optional(Layout),
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
