/** What the machine needs to read a file, as far as the file's start, the mapping and the standard tell. */
import type { Rule } from '@police-data/model'
import type { Around } from '../check/context.ts'
import { foreseen } from '../check/counts.ts'
import type { OpenFile } from '../check/open-dataset.ts'
import { readinessOf } from '../check/readiness.ts'
import { type MergedPlan, mergePlans } from '../map/merge-plans.ts'
import type { CsvFile } from '../read/reading.ts'
import { alphabetOf } from './alphabet.ts'
import { type Automata, automata as noAutomata } from './automata.ts'
import { checkPlan } from './check-plan.ts'
import { type ColumnReading, columnReadings } from './column-reading.ts'
import type { SurveyInput } from './surveyor.ts'

export interface MachinePlan
  extends Pick<
    SurveyInput,
    'plan' | 'standard' | 'readings' | 'scan' | 'source' | 'damage' | 'newline' | 'alphabet'
  > {
  readonly merged: MergedPlan
  readonly csv: CsvFile
}

/** What was made before. */
interface Before {
  /** Those of another thread that plans the same. */
  readonly readings?: readonly ColumnReading[]
  readonly automata?: Automata | undefined
}

/** Null where the plain reader must be taken. */
export function machinePlan(
  { plan: filePlan, reading }: OpenFile,
  { standard, given }: Around,
  { readings, automata = noAutomata() }: Before = {},
): MachinePlan | null {
  const { csv } = reading
  const merged = mergePlans([filePlan])
  const table = merged.tables[0]?.table
  const alphabet = csv === undefined ? undefined : alphabetOf(csv.encoding.name)
  if (csv === undefined || alphabet === undefined || table === undefined) return null
  const around = { standard, plan: merged, counts: foreseen([table.id]), given }
  const runs = (rule: Rule): boolean => readinessOf(rule, around).run
  const plan = checkPlan({ plan: filePlan, standard, given, runs })
  if (plan === null) return null
  const { source, damage, newline } = csv
  return {
    plan,
    standard,
    readings: readings ?? columnReadings(plan, standard, alphabet, automata),
    scan: csv.plan,
    source,
    damage,
    newline,
    alphabet,
    merged,
    csv,
  }
}
