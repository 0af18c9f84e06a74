import type { Copy } from '../check/source/duplicates.ts'
import type { CheckPlan } from './check-plan.ts'
import type { ColumnJudge } from './column-judge.ts'
import type { Suspects } from './key-store.ts'
import type { ReadBack } from './read-back.ts'
export interface SameRecords {
  /** Every row whose key another row has too. */
  readonly sameKey: {
    readonly count: number
    readonly rows: readonly number[]
    readonly cells: readonly string[]
  }
  readonly copies: {
    readonly count: number
    readonly samples: readonly Copy[]
  }
}
export declare function sameRecords(
  groups: Iterable<Suspects>,
  plan: Pick<CheckPlan, 'unique' | 'columns'>,
  judges: readonly ColumnJudge[],
  readAgain: ReadBack,
): Promise<SameRecords>
