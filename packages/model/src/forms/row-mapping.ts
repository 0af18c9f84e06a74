/** Which rows a record of the agency's file gives: none, one, or several. */
import { type Static, Type } from '@sinclair/typebox'
import { FieldMapping, pattern, Separator } from './field-mapping.ts'
import { Index, prose, SnakeId } from './ids.ts'

const only = { additionalProperties: false }

const column = prose('The column that is asked.')

const words = (description: string) => Type.Array(Type.String(), { minItems: 1, description })

/** Which source rows contribute: by the trimmed words of a column, their form, or whether its cell is blank. */
export const When = Type.Union(
  [
    Type.Object({ column, is: words('A list of words; the cell holds one of them.') }, only),
    Type.Object({ column, not: words('A list of words; the cell holds none of them.') }, only),
    Type.Object(
      { column, matches: pattern('A form that the whole cell has, written as under patterns.') },
      only,
    ),
    Type.Object(
      { column, filled: Type.Boolean({ description: 'true: the cell is not empty; false: it is.' }) },
      only,
    ),
  ],
  {
    title: 'Which records',
    description:
      'Under when: a column, and one of is, not, matches and filled. In a list of such groups, all of them hold.',
  },
)
export type When = Static<typeof When>

export const Whens = Type.Union([When, Type.Array(When, { minItems: 1 })], {
  description: 'Which records of your file give a row. Without it, all do.',
  examples: [{ column: 'Kind', is: ['Shooting', 'Discharge'] }],
})

/** One of several rows that a source row gives; its fields stand over those of the table. */
export const RepeatedRow = Type.Object(
  {
    with: Type.Optional(
      Type.Record(Type.String(), prose('The column it stands for.'), {
        description: 'Names that the table uses, each with the column it stands for in this row.',
        examples: [{ Weapon: 'Weapon 1' }],
      }),
    ),
    when: Type.Optional(Whens),
    fields: Type.Optional(
      Index(SnakeId, FieldMapping, {
        description: 'Fields of this row; they stand over those of the table.',
      }),
    ),
  },
  {
    ...only,
    title: 'One of several rows',
    description: 'Under repeat: what is of this row alone.',
  },
)
export type RepeatedRow = Static<typeof RepeatedRow>

/** Cells that list several: one row for each place; several columns run in parallel. */
export const SplitRows = Type.Object(
  {
    columns: Type.Array(prose('The name of a column.'), {
      minItems: 1,
      description: 'The columns to cut; the first parts go together, the second parts, and so on.',
    }),
    by: Separator,
  },
  {
    ...only,
    description: 'Cuts cells that list several: one row for each part.',
    examples: [{ columns: ['Officers', 'Ranks'], by: ';' }],
  },
)
export type SplitRows = Static<typeof SplitRows>
