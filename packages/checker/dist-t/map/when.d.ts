/** Which source records give a row, as a mapping says. */
import type { RepeatedRow, When } from '@police-data/model'
export interface Placed {
  readonly when: When
  readonly column: number
}
/** All of them must hold; of none, every record is taken. */
export declare function takes(conditions: readonly Placed[]): (cells: readonly string[]) => boolean
/** Whether a source row gives at most one of these rows, whatever stands in it. */
export declare const oneAtMost: (entries: readonly RepeatedRow[]) => boolean
