/** What all files of a run fill together: the tables of every plan, each once. */
import type { Plan, TablePlan } from './plan.ts'
export interface MergedPlan {
  readonly grouped: boolean
  readonly tables: readonly TablePlan[]
}
export declare function mergePlans(plans: readonly Plan[]): MergedPlan
