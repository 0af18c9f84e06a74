/** Everything a check looks at: the standard, what came out of the files, and how its values may be shown. */
import type { Standard, Value } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import type { Plan } from '../map/plan.ts'
import type { Mask } from '../report/mask.ts'
import type { Counts } from './counts.ts'
import type { Tally } from './tally.ts'
/** A file that was read. */
export interface Source {
  readonly path: string
  /** Its own columns, and behind them those that other files lend it. */
  readonly header: readonly string[]
  /** For each lent column: which join it comes by, and its place in the other file. */
  readonly lent: readonly {
    readonly join: number
    readonly column: number
  }[]
  readonly plan: Plan
}
export interface Context {
  readonly standard: Standard
  readonly plan: MergedPlan
  readonly counts: Counts
  readonly dataset: Dataset
  readonly sources: readonly Source[]
  readonly given: Readonly<Record<string, Value>>
  readonly mask: Mask
  readonly tally: Tally
  /** The agency's words that the mapping knows, by `table.field`. */
  readonly words: Readonly<Record<string, readonly string[]>>
}
/** What is known before any file is opened. */
export interface Around extends Pick<Context, 'standard' | 'given' | 'tally' | 'words'> {
  readonly showValues: boolean
}
