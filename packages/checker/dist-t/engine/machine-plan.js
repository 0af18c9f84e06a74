import { readinessOf } from '../check/readiness.js'
import { mergePlans } from '../map/merge-plans.js'
import { alphabetOf } from './alphabet.js'
import { checkPlan } from './check-plan.js'
import { columnReadings } from './column-reading.js'
/** Null where the plain reader must be taken. `readings` are those of another thread that plans the same. */
export function machinePlan({ plan: filePlan, reading }, { standard, given }, readings) {
  const { csv } = reading
  const merged = mergePlans([filePlan])
  const table = merged.tables[0]?.table
  const alphabet = csv === undefined ? undefined : alphabetOf(csv.encoding.name)
  if (csv === undefined || alphabet === undefined || table === undefined) return null
  // Whether there are rows, and whether one names another, is known only later; then the rule says nothing.
  const some = { rows: 1, filled: new Map(), coded: new Map(), names: () => true }
  const foreseen = { records: [], tables: { [table.id]: some } }
  const runs = (rule) => readinessOf(rule, { standard, plan: merged, counts: foreseen, given }).run
  const plan = checkPlan({ plan: filePlan, standard, given, runs })
  if (plan === null) return null
  const { source, damage, newline } = csv
  return {
    plan,
    standard,
    readings: readings ?? columnReadings(plan, standard, alphabet),
    scan: csv.plan,
    source,
    damage,
    newline,
    alphabet,
    merged,
    csv,
  }
}
//# sourceMappingURL=machine-plan.js.map
