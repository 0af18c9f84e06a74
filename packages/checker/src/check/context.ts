/** Everything a check looks at: the standard, what came out of the file, and how its values may be shown. */
import type { Standard, Value } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { Plan } from '../map/plan.ts'
import type { Mask } from '../report/mask.ts'
import type { Tally } from './tally.ts'

export interface Context {
  readonly standard: Standard
  readonly plan: Plan
  readonly dataset: Dataset
  readonly header: readonly string[]
  readonly given: Readonly<Record<string, Value>>
  readonly mask: Mask
  readonly tally: Tally
  /** The agency's words that the mapping knows, by `table.field`. */
  readonly words: Readonly<Record<string, readonly string[]>>
}
