/** Turns the numbers of records’ cells into cells of one table, and tells the key of each row. */
import { type Standard } from '@police-data/model'
import { type Cells } from './cells.ts'
import type { Filling, Slot } from './filling.ts'
import type { Contribution } from './plan.ts'
import type { Takings } from './takings.ts'
/** Of a taking of which a part of the key is empty. */
export declare const KEYLESS = -1
export interface Contributor {
  /** By field. */
  readonly slots: ReadonlyMap<string, Slot>
  /** Puts what the takings say into the cells of the fields, but for numbers that are still to be made. */
  fill(takings: Takings): void
  /** The number of the key of one taking, with the numbers in it made. In the order of the file. */
  keyOf(taking: number, record: number): number
  /** By length, the numbers of what the last key begins with, and of all of it. */
  readonly steps: Int32Array
}
export declare function contributor(
  { fields }: Contribution,
  filling: Filling,
  cellsOf: (field: string) => Cells | undefined,
  standard: Standard,
): Contributor
