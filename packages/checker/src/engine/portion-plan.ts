/** What a reader of portions needs, as far as the file’s start, the mapping and the standard tell. */
import type { Around } from '../check/context.ts'
import { foreseen } from '../check/counts.ts'
import type { Finding } from '../check/judge-tables.ts'
import type { OpenFile } from '../check/open-dataset.ts'
import { portionKey } from '../check/portions.ts'
import { mergePlans } from '../map/merge-plans.ts'
import type { FieldPlan, Plan } from '../map/plan.ts'
import type { CsvFile } from '../read/reading.ts'

export interface PortionPlan {
  readonly csv: CsvFile
  readonly plan: Plan
  /** The fields that name the record of a row. */
  readonly key: readonly FieldPlan[]
  /** Of the header. */
  readonly columns: number
  readonly finding: Finding
}

/** Null where only all rows together can be judged. */
export function portionPlan(
  { plan, reading: { csv }, file, header }: OpenFile,
  { standard, given }: Around,
): PortionPlan | null {
  if (csv === undefined) return null
  const key = portionKey(plan, standard)
  if (key === null) return null
  const merged = mergePlans([plan])
  const counts = foreseen(merged.tables.map(({ table }) => table.id))
  const sources = [{ path: file.path, header, lent: [], plan }]
  return {
    ...{ csv, plan, key },
    columns: header.length,
    finding: { standard, plan: merged, counts, sources, given },
  }
}
