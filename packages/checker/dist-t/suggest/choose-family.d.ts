/** Which family a file belongs to, and what its columns are in it. */
import { type Family, type Standard, type Table } from '@police-data/model'
import { type Fit } from './column-fit.ts'
import type { Column } from './columns-in.ts'
export interface Chosen {
  readonly family: Family
  readonly tables: readonly Table[]
  /** Each column at most once, each field at most once. */
  readonly fits: readonly Fit[]
  /** Whether the name of the file speaks of the family. */
  readonly named: boolean
}
/** Null where no column is like any field. Periods are no records of anything, so they are never chosen. */
export declare function chooseFamily(
  columns: readonly Column[],
  path: string,
  standard: Standard,
): Chosen | null
