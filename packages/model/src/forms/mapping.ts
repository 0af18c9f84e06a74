/** A mapping: how an agency's own columns and words become rows of the standard. It has no code in it. */
import { type Static, Type } from '@sinclair/typebox'
import { Agency } from './agency.ts'
import { FieldMapping } from './field-mapping.ts'
import { Index, prose, SnakeId, version } from './ids.ts'
import { Layout } from './layout.ts'
import { RepeatedRow, SplitRows, Whens } from './row-mapping.ts'

const only = { additionalProperties: false }

export const TableMapping = Type.Object(
  {
    fields: Index(SnakeId, FieldMapping, { description: 'Each field by its id, and where it comes from.' }),
    when: Type.Optional(Whens),
    repeat: Type.Optional(
      Type.Array(RepeatedRow, {
        minItems: 1,
        description: 'Several rows from one record of your file, an entry for each.',
        examples: [[{ with: { Weapon: 'Weapon 1' } }, { with: { Weapon: 'Weapon 2' } }]],
      }),
    ),
    split: Type.Optional(SplitRows),
    not_recorded: Type.Optional(
      Type.Array(SnakeId, {
        description: 'Fields the agency does not record.',
        examples: [['race_source', 'age_band']],
      }),
    ),
  },
  {
    ...only,
    title: 'A table',
    description: 'Under tables, after the id of the table: which records give a row, and its fields.',
  },
)
export type TableMapping = Static<typeof TableMapping>

const Tables = Index(SnakeId, TableMapping, {
  description: 'The tables of the standard that your file fills, each by its id.',
})

const Dropped = Type.Record(Type.String(), prose('The reason.'), {
  description: 'Columns that no field takes, each with the reason.',
  examples: [{ 'Clerk ID': 'Who typed the record; the standard does not ask.' }],
})

/** Each own column with the column of the other file that holds the same. */
const Keys = Type.Record(Type.String(), prose('The column of the other file.'), { minProperties: 1 })

/** One of several files that are published together. */
export const FileMapping = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      description: 'The name of the file; * stands for any characters.',
      examples: ['trr-actions_*.csv'],
    }),
    layout: Type.Optional(Layout),
    join: Type.Optional(
      Index(SnakeId, Keys, {
        description:
          'Others of your files whose record with the same key lends its columns, which are then called as in subjects.race. Each key column of this file, with theirs.',
        examples: [{ subjects: { case_no: 'case_number' } }],
      }),
    ),
    tables: Type.Optional(Tables),
    dropped: Type.Optional(Dropped),
  },
  {
    ...only,
    title: 'One of several files',
    description: 'Under files, after a short name of yours by which join calls it.',
  },
)
export type FileMapping = Static<typeof FileMapping>

export const Mapping = Type.Object(
  {
    agency: Agency,
    standard: version('The version of the standard: major.minor.patch.'),
    file: Type.Optional(prose('What file this is a mapping of, in your own words.')),
    layout: Type.Optional(Layout),
    tables: Type.Optional(Tables),
    dropped: Type.Optional(Dropped),
    files: Type.Optional(
      Index(SnakeId, FileMapping, {
        description: 'Instead of tables, where the data stand in several files of different columns.',
        examples: [{ stops: { name: 'stops_*.csv' }, persons: { name: 'persons_*.csv' } }],
      }),
    ),
  },
  {
    ...only,
    title: 'The file',
    description: 'How an agency’s own file becomes rows of the standard.',
    examples: [
      {
        agency: { id: 'us-nj-millbrook', title: 'Millbrook Police', country: 'US' },
        standard: '0.9.0',
        tables: {
          stops: {
            fields: {
              agency_id: { constant: 'us-nj-millbrook' },
              stop_id: { column: 'Stop #', scope: 'agency' },
              person_no: { key: 'row' },
              occurred_date: { column: 'Date', format: 'M/D/YYYY' },
              race: { column: 'Race', words: { W: 'white', B: 'black' }, blank: 'unknown' },
            },
            not_recorded: ['gender', 'searched', 'stop_mode', 'stop_outcome', 'stop_reason'],
          },
        },
        dropped: { 'Clerk ID': 'Who typed the record; the standard does not ask.' },
      },
    ],
  },
)
export type Mapping = Static<typeof Mapping>
