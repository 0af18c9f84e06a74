/** A plan: for every field of every table, where its text comes from. Made from a mapping, or from headers that are fields. */
import type { Field, OnlyIf, Relation, Table } from '@police-data/model'
import type { Convert } from './convert.ts'

export type Origin =
  | {
      readonly kind: 'column'
      readonly column: number
      readonly convert: Convert
      readonly onlyIf: OnlyIf | null
    }
  | { readonly kind: 'constant'; readonly text: string; readonly relation: Relation | null }
  | { readonly kind: 'numbered'; readonly columns: readonly number[]; readonly relation: Relation | null }
  | { readonly kind: 'row' }
  | { readonly kind: 'same'; readonly table: string }
  | { readonly kind: 'absent' }

export interface FieldPlan {
  readonly field: Field
  readonly origin: Origin
}

export interface TablePlan {
  readonly table: Table
  readonly fields: readonly FieldPlan[]
}

export interface Fate {
  readonly name: string
  readonly fate: 'mapped' | 'dropped' | 'unmapped'
  /** `table.field` of every field that takes the column. */
  readonly fields: readonly string[]
  readonly because?: string | undefined
}

export interface Plan {
  /** Records with the same key are one row. A file that is written in the standard has one row a record. */
  readonly grouped: boolean
  readonly tables: readonly TablePlan[]
  /** One for each column of the file, in order. */
  readonly columns: readonly Fate[]
}

export const planned = ({ origin }: FieldPlan): boolean => origin.kind !== 'absent'
