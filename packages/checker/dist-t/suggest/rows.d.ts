/** How one record gives several rows of a table: by columns that repeat, or by cells that list. */
import type { RepeatedRow, SplitRows, Table } from '@police-data/model'
import type { Fit } from './column-fit.ts'
/** What becomes of a column that stands several times: rows of its own, all values in one field, or the first that answers. */
export type Way = 'rows' | 'union' | 'first'
export interface Rows {
  /** Columns of yes and no, of which each yes is a row. */
  readonly flags: readonly Fit[]
  readonly repeat: RepeatedRow[] | undefined
  readonly split: SplitRows | undefined
  wayOf(fit: Fit): Way
}
export declare function rowsOf(
  table: Table,
  root: Table,
  own: readonly Fit[],
  sample: readonly (readonly string[])[],
): Rows
/** Whether each yes of the column is a row: of a table of acts, and not of persons or of the incident itself. */
export declare const givesRow: ({ asks, target: { table } }: Fit, root: Table | undefined) => boolean
export declare const givesSeveral: (rows: Rows | undefined) => boolean
