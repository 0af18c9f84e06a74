/** Plans one field of a mapping: where its text comes from, and what in the mapping does not fit. */
import {
  type ColumnPart,
  type Field,
  type FieldMapping,
  type Standard,
  type Table,
  type TableMapping,
} from '@police-data/model'
import type { Columns } from './columns.ts'
import { type Complain, type Steps } from './complain.ts'
import type { Part } from './parts.ts'
import type { Origin } from './plan.ts'
export interface Around {
  readonly standard: Standard
  readonly columns: Columns
  readonly complain: Complain
  /** Every table that the mapping fills from this file. */
  readonly tables: Part['tables']
  /** Every table that it fills from any file. */
  readonly filled: readonly string[]
}
interface Placed extends Around {
  /** Where the mapping speaks of the field. */
  readonly steps: Steps
}
/** The words field of an open list follows the mapping of the field it belongs to. */
export declare function wordsOrigin(
  field: Field,
  mapped: TableMapping,
  { columns }: Around,
): Origin | undefined
/** What a field is taken from, where it is taken from columns. */
export declare function columnParts(mapping: FieldMapping): readonly ColumnPart[]
export declare function originOf(table: Table, field: Field, mapping: FieldMapping, around: Placed): Origin
