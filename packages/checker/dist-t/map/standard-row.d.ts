/** A row of a standard table, and the source record that its cells were taken from. */
import { type Row, type Standard, type Table } from '@police-data/model'
import type { Held } from './held.ts'
/** Where a record stands: its file, the row as a spreadsheet numbers it, and the physical line and byte it begins at. */
export interface Place {
  /** Which file of the run, from 0. */
  readonly source: number
  readonly row: number
  readonly line: number
  readonly byte: number
  /** Where the records stand that lent it columns, in the order of the joins; null where there is none. */
  readonly lent?: readonly (Place | null)[]
}
export interface StandardRow extends Row {
  readonly place: Place
  /** Undefined for a field that nothing fills. */
  held(field: string): Held | undefined
  put(field: string, held: Held): void
}
/** Makes the rows of one table; they share one index of its fields. */
export declare function rowMaker(
  table: Table,
  standard: Standard,
): (cells: readonly (Held | undefined)[], place: Place) => StandardRow
