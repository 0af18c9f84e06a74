/** The cells that a batch of records gives one field of a table, by the place of each taking. */
import type { FieldColumn } from './field-column.ts'
/** Where a taking says nothing of the field. */
export declare const SAYS_NOTHING = -1
export declare class Cells {
  readonly column: FieldColumn
  numbers: Int32Array
  constructor(column: FieldColumn)
  /** Nothing is said of so many takings yet. */
  begin(takings: number): void
}
