import type { Around } from '../check/context.ts'
import type { OpenFile } from '../check/open-dataset.ts'
import { type MergedPlan } from '../map/merge-plans.ts'
import type { CsvFile } from '../read/reading.ts'
import { type ColumnReading } from './column-reading.ts'
import type { SurveyInput } from './surveyor.ts'
export interface MachinePlan
  extends Pick<
    SurveyInput,
    'plan' | 'standard' | 'readings' | 'scan' | 'source' | 'damage' | 'newline' | 'alphabet'
  > {
  readonly merged: MergedPlan
  readonly csv: CsvFile
}
/** Null where the plain reader must be taken. `readings` are those of another thread that plans the same. */
export declare function machinePlan(
  { plan: filePlan, reading }: OpenFile,
  { standard, given }: Around,
  readings?: readonly ColumnReading[],
): MachinePlan | null
