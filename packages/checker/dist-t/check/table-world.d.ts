/**
 * The world of a table that is held as numbers. It tells what an expression says of every row, and evaluates it once
 * for each combination of what it hangs on: cells, counts and truths of other rows.
 */
import {
  type Count,
  type Expression,
  type Series,
  type Share,
  type ShareOf,
  type Some,
  type Standard,
  type Truth,
  type Value,
  type World,
} from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { StandardRow } from '../map/standard-table.ts'
import { RowKeys } from './row-keys.ts'
/** What several worlds stand on. */
export interface Ground {
  readonly standard: Standard
  readonly tables: Dataset['tables']
  readonly given: Readonly<Record<string, Value>>
  readonly keys: RowKeys
  /** By table. */
  readonly worlds: Map<string, TableWorld>
}
export declare const groundOf: ({
  standard,
  tables,
  given,
}: Pick<Ground, 'standard' | 'tables' | 'given'>) => Ground
/** What it found once, it knows. */
export declare const worldOf: (ground: Ground, table: string) => TableWorld
export declare const FALSE = 2
export declare const TRUE = 3
export declare class TableWorld implements World<StandardRow> {
  #private
  constructor(ground: Ground, table: string)
  /** By row, what it says of it; `TRUE`, `FALSE`, or something else where that cannot be told. */
  truths(expression: Expression): Uint8Array
  parent(row: StandardRow, table: string): StandardRow | null
  count(row: StandardRow, count: Count): number | null
  some(row: StandardRow, some: Some): Truth
  share({ where, of }: ShareOf): Share
  gaps(series: Series): readonly string[] | null
  given(name: string): Value | null
}
