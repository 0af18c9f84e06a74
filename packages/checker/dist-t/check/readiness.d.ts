/** Whether a rule can be run on this file, and if not, why not: silence is never success. */
import { type Lacks, type Rule } from '@police-data/model'
import type { Context } from './context.ts'
export type Readiness =
  | {
      readonly run: true
    }
  | {
      readonly run: false
      readonly outcome: 'not-applicable' | 'not-run'
      readonly because: string
      readonly lacks?: Lacks | undefined
    }
export declare function readinessOf(
  rule: Rule,
  { standard, plan, counts, given }: Pick<Context, 'standard' | 'plan' | 'counts' | 'given'>,
): Readiness
