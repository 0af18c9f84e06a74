/** What all files of a run fill together: the tables of every plan, each once. */
import type { Contribution, Plan, TablePlan } from './plan.ts'

export interface MergedPlan {
  readonly grouped: boolean
  readonly tables: readonly TablePlan[]
}

export function mergePlans(plans: readonly Plan[]): MergedPlan {
  const tables = new Map<string, { table: TablePlan['table']; contributions: Contribution[] }>()
  for (const { table, contributions } of plans.flatMap((plan) => plan.tables)) {
    const known = tables.get(table.id)
    if (known === undefined) tables.set(table.id, { table, contributions: [...contributions] })
    else known.contributions.push(...contributions)
  }
  return { grouped: plans.some(({ grouped }) => grouped), tables: [...tables.values()] }
}
