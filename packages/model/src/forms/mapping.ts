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

/** Fits the whole trimmed text of a cell, in the few signs that every tool reads alike; always read in linear time. */
const Pattern = Type.String({
  minLength: 1,
  maxLength: 500,
  description: 'Fits the whole cell: characters, [classes], (groups), ., |, ?, *, + and {n,m}.',
})

/** Which source rows contribute: by the trimmed words of a column, their form, or whether its cell is blank. */
export const When = Type.Union([
  Type.Object({ column: Prose, is: Type.Array(Type.String(), { minItems: 1 }) }, only),
  Type.Object({ column: Prose, not: Type.Array(Type.String(), { minItems: 1 }) }, only),
  Type.Object({ column: Prose, matches: Pattern }, only),
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

const Format = Type.String({ description: 'How dates and times are written: M/D/YYYY, HH:mm …' })

/** What the form of a text makes of it. */
export const PatternMapping = Type.Object({ matches: Pattern, is: WordMapping }, only)
export type PatternMapping = Static<typeof PatternMapping>

const conversion = {
  column: Prose,
  format: Type.Optional(
    Type.Union([
      Format,
      Type.Array(Format, { minItems: 2, description: 'In turn; the first that fits is taken.' }),
    ]),
  ),
  zone: Type.Optional(Zone),
  split: Type.Optional(Separator),
  words: Type.Optional(Type.Record(Type.String(), WordMapping)),
  patterns: Type.Optional(
    Type.Array(PatternMapping, {
      minItems: 1,
      description: 'For what no word fits, by its form; the first that fits is taken.',
    }),
  ),
  case: Type.Optional(Type.Literal('ignore')),
  slug: Type.Optional(
    Type.String({
      pattern: '^[a-z0-9-]*$',
      description: 'Writes the text as an id: this, then small letters, digits and hyphens.',
    }),
  ),
  blank: Type.Optional(NonAnswer),
  otherwise: Type.Optional(NonAnswer),
  ...judged,
}

/** One of several columns that a field is taken from. */
export const ColumnPart = Type.Object(conversion, only)
export type ColumnPart = Static<typeof ColumnPart>

const several = {
  'only-if': Type.Optional(OnlyIf),
  collect: Type.Optional(
    Type.Literal(true, {
      description: 'Records of the same row add their values, for a field that holds several.',
    }),
  ),
}

export const ColumnMapping = Type.Object(
  { ...conversion, ...several, scope: Type.Optional(NumberScope) },
  { ...only, description: 'The values of a column.' },
)
export type ColumnMapping = Static<typeof ColumnMapping>

export const FirstMapping = Type.Object(
  { first: Type.Array(ColumnPart, { minItems: 2 }), ...several, ...judged },
  { ...only, description: 'The first of these columns that gives an answer.' },
)

export const UnionMapping = Type.Object(
  { union: Type.Array(ColumnPart, { minItems: 2 }), ...several, ...judged },
  { ...only, description: 'What all of these columns give, for a field that holds several.' },
)

export const FieldMapping = Type.Union([
  ColumnMapping,
  FirstMapping,
  UnionMapping,
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
    {
      ...only,
      description:
        'The number that the source row has in that table, of which it gives at most one row: entries of repeat exclude each other.',
    },
  ),
  Type.Object(
    { absent: Type.Literal(true) },
    { ...only, description: 'Of one entry of repeat: these rows say nothing of the field, others do.' },
  ),
])
export type FieldMapping = Static<typeof FieldMapping>

const Fields = Index(SnakeId, FieldMapping)

/** One of several rows that a source row gives; its fields stand over those of the table. */
export const RepeatedRow = Type.Object(
  {
    with: Type.Optional(
      Type.Record(Type.String(), Prose, {
        description: 'Names that the table uses, each with the column it stands for in this row.',
      }),
    ),
    when: Type.Optional(Whens),
    fields: Type.Optional(Fields),
  },
  only,
)
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

const Tables = Index(SnakeId, TableMapping)

const Dropped = Type.Record(Type.String(), Prose, {
  description: 'Columns that no field takes, each with the reason.',
})

/** Each own column with the column of the other file that holds the same. */
const Keys = Type.Record(Type.String(), Prose, { minProperties: 1 })

/** One of several files that are published together. */
export const FileMapping = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      description: 'The name of the file; * stands for any characters: trr-actions_*.csv',
    }),
    layout: Type.Optional(Layout),
    join: Type.Optional(
      Index(SnakeId, Keys, {
        description:
          'Files whose record with the same key lends its columns, named as in subjects.race. Each own key column, and theirs.',
      }),
    ),
    tables: Type.Optional(Tables),
    dropped: Type.Optional(Dropped),
  },
  only,
)
export type FileMapping = Static<typeof FileMapping>

export const Mapping = Type.Object(
  {
    agency: Agency,
    standard: Version,
    file: Type.Optional(Prose),
    layout: Type.Optional(Layout),
    tables: Type.Optional(Tables),
    dropped: Type.Optional(Dropped),
    files: Type.Optional(
      Index(SnakeId, FileMapping, {
        description: 'Instead of tables, where the data stand in several files of different columns.',
      }),
    ),
  },
  { ...only, description: 'How an agency’s own file becomes rows of the standard.' },
)
export type Mapping = Static<typeof Mapping>
