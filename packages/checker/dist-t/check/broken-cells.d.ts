import type { Held } from '../map/held.ts'
import type { Place } from '../map/places.ts'
import type { Context } from './context.ts'
export interface BrokenCells {
  /** `rows` rows more hold this cell, of which these are the first. */
  add(table: string, held: Held, places: readonly Place[], rows: number): void
  /** Tells all of them, each value as it may be shown. `rowOf` says which row a place names; the row itself, unless it is said. */
  tell(context: Context, rowOf?: (row: number) => number): void
}
export declare function brokenCells(): BrokenCells
