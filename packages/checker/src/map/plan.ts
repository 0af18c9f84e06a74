/** A plan: for every field of every table, where its text comes from. Made from a mapping, or from headers that are fields. */
import type { Field, NumberScope, OnlyIf, Relation, Table } from '@police-data/model'
import type { Convert, Way } from './convert.ts'

/** A column, and what its text becomes. */
export interface ColumnSource {
  readonly column: number
  readonly convert: Convert
  readonly way: Way
}

/** What else the mapping says of a field that is taken from columns. */
interface Taken {
  readonly onlyIf: OnlyIf | null
  /** Later records of a row add their values to those of the first. */
  readonly collect?: boolean
}

export type Origin =
  | ({ readonly kind: 'column'; readonly scope?: NumberScope | undefined } & ColumnSource & Taken)
  | ({
      readonly kind: 'several'
      readonly parts: readonly ColumnSource[]
      readonly how: 'first' | 'union'
    } & Taken)
  | { readonly kind: 'constant'; readonly text: string; readonly relation: Relation | null }
  | { readonly kind: 'numbered'; readonly columns: readonly number[]; readonly relation: Relation | null }
  | { readonly kind: 'row'; readonly scope: NumberScope }
  | { readonly kind: 'same'; readonly table: string }
  | { readonly kind: 'absent' }

export interface FieldPlan {
  readonly field: Field
  readonly origin: Origin
}

/** Cells that list several, by the places of their columns. */
export interface Split {
  readonly columns: readonly number[]
  readonly by: string
}

/** One way in which a source record gives rows to a table. */
export interface Contribution {
  /** Every field of the table that is written. */
  readonly fields: readonly FieldPlan[]
  readonly split: Split | null
  /** The columns that `takes` looks at. */
  readonly asks: readonly number[]
  takes(cells: readonly string[]): boolean
}

export interface TablePlan {
  readonly table: Table
  readonly contributions: readonly Contribution[]
}

export interface Fate {
  readonly name: string
  readonly fate: 'mapped' | 'dropped' | 'unmapped'
  /** `table.field` of every field that takes the column. */
  readonly fields: readonly string[]
  readonly because?: string | undefined
}

/** How the records of another file are found that lend their columns, which stand behind the own ones. */
export interface JoinPlan {
  /** The name of the other file in the mapping. */
  readonly from: string
  readonly own: readonly number[]
  readonly theirs: readonly number[]
  /** How many columns it lends. */
  readonly width: number
}

export interface Plan {
  /** The name of the file in the mapping; null where it has none. */
  readonly name: string | null
  readonly joins: readonly JoinPlan[]
  /** Records with the same key are one row. A file that is written in the standard has one row a record. */
  readonly grouped: boolean
  readonly tables: readonly TablePlan[]
  /** One for each column of the file, in order. */
  readonly columns: readonly Fate[]
}

/** Whether anything fills the field. */
export const plans = ({ contributions }: TablePlan, name: string): boolean =>
  contributions.some(({ fields }) =>
    fields.some(({ field, origin }) => field.id === name && origin.kind !== 'absent'),
  )

/** The fields of a table that something fills. */
export const plannedFields = (plan: TablePlan): readonly Field[] =>
  (plan.contributions[0]?.fields ?? []).flatMap(({ field }) => (plans(plan, field.id) ? [field] : []))

/** The columns that a field is taken from, each once. */
export const columnsOf = ({ contributions }: TablePlan, name: string): readonly number[] => [
  ...new Set(
    contributions.flatMap(({ fields }) =>
      fields.flatMap(({ field, origin }) =>
        field.id === name && (origin.kind === 'column' || origin.kind === 'several') ? placesOf(origin) : [],
      ),
    ),
  ),
]

/** Fields of the key that are made for one source row, so that a row of the table stands for nothing that can be counted. */
export const madePerRow = ({ table, contributions }: TablePlan): readonly string[] =>
  table.key.filter((name) =>
    contributions.some(({ fields }) =>
      fields.some(
        ({ field, origin }) =>
          field.id === name && (origin.kind === 'row' || origin.kind === 'column') && origin.scope === 'row',
      ),
    ),
  )

/** The columns that a value is taken from or numbered by. */
export function placesOf(origin: Origin): readonly number[] {
  switch (origin.kind) {
    case 'column':
      return [origin.column]
    case 'several':
      return origin.parts.map(({ column }) => column)
    case 'numbered':
      return origin.columns
    case 'constant':
    case 'row':
    case 'same':
    case 'absent':
      return []
  }
}

/** The columns that anything hangs on, own and lent ones. */
export const lookedAt = ({ tables }: Plan): ReadonlySet<number> =>
  new Set(
    tables.flatMap(({ contributions }) =>
      contributions.flatMap(({ fields, asks, split }) => [
        ...fields.flatMap(({ origin }) => placesOf(origin)),
        ...asks,
        ...(split?.columns ?? []),
      ]),
    ),
  )

/** Whether cells are taken apart that list several. */
export const splits = ({ tables }: Plan): boolean =>
  tables.some(({ contributions }) => contributions.some(({ split }) => split !== null))

/** How many columns a record has, with those that other files lend it. */
export const widthOf = ({ columns, joins }: Plan): number =>
  columns.length + joins.reduce((sum, { width }) => sum + width, 0)
