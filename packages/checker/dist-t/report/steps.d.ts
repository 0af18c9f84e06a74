/** What to do first: the acts that mend the file, each with what it removes; findings that one act mends are one step. */
import type { RuleResult, Standard, Step } from '@police-data/model'
import type { Source } from '../check/context.ts'
export interface Failures {
  readonly rules: readonly RuleResult[]
  readonly standard: Standard
  readonly sources: readonly Source[]
  readonly mapped: boolean
}
export declare function stepsOf({ rules, standard, sources, mapped }: Failures): Step[]
