/** What stands in one column of a file: how much is filled, and its distinct values with their counts. */
/** More distinct values than this are counted and no longer told apart. */
export declare const MOST_VALUES = 5000
export interface ColumnProfile {
  readonly name: string
  /** From 0. */
  readonly place: number
  readonly records: number
  /** Records whose cell is not blank. */
  readonly filled: number
  /** Trimmed values with their records, the commonest first; the first {@link MOST_VALUES} that were met. */
  readonly values: readonly (readonly [string, number])[]
  /** Whether there are more distinct values than were kept. */
  readonly more: boolean
}
export interface ColumnProfiler {
  add(cells: readonly string[]): void
  done(): readonly ColumnProfile[]
}
export declare function profiler(header: readonly string[]): ColumnProfiler
/** How many records hold a value that passes, of those that were kept; 0 where nothing is filled. */
export declare function shareOf(profile: ColumnProfile, passes: (value: string) => boolean): number
