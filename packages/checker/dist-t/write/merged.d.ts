/** Several runs of rows, each in order, as one that is in order. */
import type { TextRow } from './table-format.ts'
/** A row, and the file and row of the first record that gave it. */
export interface OrderedRow {
  readonly order: readonly [source: number, row: number]
  readonly texts: TextRow
}
/** Of rows at the same place, those of the earlier run come first. */
export declare function merged(
  runs: readonly AsyncIterable<OrderedRow>[],
): AsyncGenerator<readonly OrderedRow[], void>
