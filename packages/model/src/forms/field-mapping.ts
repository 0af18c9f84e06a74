/** Where the values of one field come from: a column, several, a constant, or a number that is made. */
import { type Static, type StringOptions, Type } from '@sinclair/typebox'
import { prose, snakeId } from './ids.ts'
import { nonAnswer } from './non-answer.ts'
import { Note, Relation, WordMapping, wordMapping } from './word-mapping.ts'

const only = { additionalProperties: false }

/** Takes the value only where the record has a single row in that table; elsewhere says `else`, because. */
export const OnlyIf = Type.Object(
  {
    single: snakeId('The table in which the record has just one row.'),
    else: nonAnswer('What is said where it has several.'),
    because: prose('Why the column does not tell them apart.'),
  },
  {
    ...only,
    description: 'Takes the value only where the record has a single row in a table.',
    examples: [
      { single: 'shooting_subjects', else: 'unknown', because: 'One word for all persons of an incident.' },
    ],
  },
)
export type OnlyIf = Static<typeof OnlyIf>

/** Fits the whole trimmed text of a cell, in the few signs that every tool reads alike; always read in linear time. */
export const pattern = (description: string) => Type.String({ minLength: 1, maxLength: 500, description })
export const Pattern = pattern(
  'What the whole cell looks like: characters, [classes], (groups), ., |, ?, *, + and {n,m}.',
)

/** Names of the IANA time zone database: `UTC`, `Europe/London`. */
export const Zone = Type.Object(
  {
    from: Type.String({ description: 'The zone in which your file writes times.' }),
    to: Type.String({ description: 'The zone of the agency’s own clock.' }),
  },
  {
    ...only,
    description: 'Moves dates and times from one time zone to another; needs a format with both.',
    examples: [{ from: 'UTC', to: 'Europe/London' }],
  },
)
export type Zone = Static<typeof Zone>

/** `row`: made for one source row, so it stands for no incident and no person, and neither can be counted. */
export const NumberScope = Type.Union(
  [
    Type.Literal('agency', { description: 'In all data of the agency, as the number of a case.' }),
    Type.Literal('incident', { description: 'In its incident alone, as person 1, 2 and 3.' }),
    Type.Literal('row', { description: 'Made for one record of the file; it counts nothing.' }),
  ],
  {
    description: 'Within what a number is unique.',
  },
)
export type NumberScope = Static<typeof NumberScope>

const separator = (description: string, options: StringOptions = {}) =>
  Type.String({ minLength: 1, description, ...options })
export const Separator = separator('What stands between the parts of a cell.')

const judged = { relation: Type.Optional(Relation), note: Type.Optional(Note) }

const Format = Type.String()

/** What the form of a text makes of it. */
export const PatternMapping = Type.Object(
  { matches: Pattern, is: wordMapping('What such a text becomes, as under words.') },
  only,
)
export type PatternMapping = Static<typeof PatternMapping>

const conversion = {
  column: prose('The name of the column, as the header of your file has it.', { examples: ['Subject Race'] }),
  words: Type.Optional(
    Type.Record(Type.String(), WordMapping, {
      description:
        'What each of your words means. Put words in quotes that look like numbers, dates or signs.',
      examples: [{ W: 'white', B: 'black', '-': { said: 'unknown' } }],
    }),
  ),
  blank: Type.Optional(nonAnswer('What an empty cell says.')),
  otherwise: Type.Optional(nonAnswer('What every word says that is not under words.')),
  case: Type.Optional(
    Type.Literal('ignore', { description: 'Capital and small letters of your words are the same.' }),
  ),
  format: Type.Optional(
    Type.Union(
      [Format, Type.Array(Format, { minItems: 2, description: 'In turn; the first that fits is taken.' })],
      {
        description:
          'How dates and times are written: YYYY M D, with MM and DD for two digits, H or HH of 24 hours, h with A for AM and PM, mm, ss. Or a list, of which the first that fits is taken.',
        examples: ['M/D/YYYY h:mm A'],
      },
    ),
  ),
  zone: Type.Optional(Zone),
  slug: Type.Optional(
    Type.String({
      pattern: '^[a-z0-9-]*$',
      description: 'Writes the text as an id: this, then small letters, digits and hyphens.',
      examples: ['us-nj-'],
    }),
  ),
  split: Type.Optional(
    separator('Cuts a cell that lists several values; this stands between them.', { examples: [';'] }),
  ),
  patterns: Type.Optional(
    Type.Array(PatternMapping, {
      minItems: 1,
      description: 'For what no word fits, by its form; the first that fits is taken.',
      examples: [[{ matches: 'JUV-.*', is: 'true' }]],
    }),
  ),
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
  only,
)
export type ColumnMapping = Static<typeof ColumnMapping>

export const FirstMapping = Type.Object(
  {
    first: Type.Array(ColumnPart, {
      minItems: 2,
      description: 'Instead of column: several, of which the first that gives an answer is taken.',
      examples: [[{ column: 'Final race' }, { column: 'First race' }]],
    }),
    ...several,
    ...judged,
  },
  only,
)

export const UnionMapping = Type.Object(
  {
    union: Type.Array(ColumnPart, {
      minItems: 2,
      description: 'Instead of column: what all of these give together, for a field that holds several.',
      examples: [[{ column: 'Race' }, { column: 'Ethnicity' }]],
    }),
    ...several,
    ...judged,
  },
  only,
)

const ConstantMapping = Type.Object(
  {
    constant: Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
      description: 'Instead of column: the same value in every row.',
      examples: ['us-nj-millbrook'],
    }),
    ...judged,
  },
  only,
)

const KeyMapping = Type.Object(
  {
    key: Type.Object(
      {
        from: Type.Array(prose('The name of a column.'), {
          minItems: 1,
          description: 'The names of the columns.',
        }),
      },
      {
        ...only,
        description:
          'Instead of column: numbered 1, 2, 3 within the record, one number for each combination of these columns.',
        examples: [{ from: ['Subject ID'] }],
      },
    ),
    ...judged,
  },
  only,
)

const RowMapping = Type.Object(
  {
    key: Type.Literal('row', {
      description:
        'Instead of column: numbered 1, 2, 3 within the record, one number for each source row; stable within one file only. Its scope is row, unless a source row is just what the table holds one row of.',
    }),
    scope: Type.Optional(NumberScope),
    ...judged,
  },
  only,
)

const SameMapping = Type.Object(
  {
    same: snakeId(
      'Instead of column: the number that the source row has in that table, of which it gives at most one row: entries of repeat exclude each other.',
      { examples: ['force_subjects'] },
    ),
  },
  only,
)

const AbsentMapping = Type.Object(
  {
    absent: Type.Literal(true, {
      description:
        'Instead of column, in one entry of repeat: these rows say nothing of the field, others do.',
    }),
  },
  only,
)

export const FieldMapping = Type.Union(
  [
    ColumnMapping,
    ConstantMapping,
    FirstMapping,
    UnionMapping,
    KeyMapping,
    RowMapping,
    SameMapping,
    AbsentMapping,
  ],
  {
    title: 'A field',
    description:
      'Under fields, after the id of the field: where its value comes from. That is one of column, constant, first, union, key, same and absent.',
    examples: [{ column: 'Race', words: { W: 'white', B: 'black' }, blank: 'unknown' }],
  },
)
export type FieldMapping = Static<typeof FieldMapping>
