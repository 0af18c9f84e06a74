/** Counts the cells of one field: how it is filled, and, of a coded field, which cells there are. */
import { type CodeList } from '@police-data/model'
import type { Held } from '../map/held.ts'
import type { Coded, Filled } from './counts.ts'
/** A coded field with more cells that differ than this holds no words of a list, and they are not told one by one. */
export declare const MOST_CELLS = 10000
/** What an open list does not have is an answer, but no code. */
export declare const UNLISTED = '(not on the list)'
export interface CellCounter {
  readonly filled: Filled
  /** Of a coded field. */
  readonly coded: Coded | null
  /** `rows` rows more hold this cell; undefined where nothing fills the field. */
  add(held: Held | undefined, source: number, rows?: number): void
}
/** `list` is that of a coded field. */
export declare function cellCounter(list: CodeList | undefined): CellCounter
export declare function fillOf(held: Held | undefined): keyof Filled
/** The codes and non-answers a cell holds; what cannot be read is a finding instead. */
export declare function codesOf(
  { cell: { said, value } }: Held,
  list: CodeList | undefined,
): readonly string[]
