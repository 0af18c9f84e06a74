/** Are the findings of two ways of checking the same? Only then may their times be set side by side. */
import type { Report } from '@police-data/model'
import { type Count, type Counts, FIRST } from './peers/counts.ts'
import type { Finds } from './peers.ts'

const NONE: Count = { count: 0, rows: [] }

/** Samples a report keeps of one value, and of one rule; beyond them it may lack one of the first rows. */
const PER_VALUE = 5
const PER_RULE = 50

/** What our report says of every rule that was run; no rows where it has too many values to show the first ones. */
export function countsOf(report: Report): Counts {
  return Object.fromEntries(
    report.rules.flatMap(({ rule, outcome, count, groups }) => {
      if (outcome !== 'passed' && outcome !== 'failed') return []
      const rows = groups.flatMap(({ samples }) => samples.map(({ row }) => row)).sort((a, b) => a - b)
      const shown = groups.length * PER_VALUE <= PER_RULE ? rows.slice(0, FIRST) : null
      return [[rule, { count, rows: shown }]]
    }),
  )
}

/** Every difference, in words; a rule that one of them does not name was broken nowhere. */
export function differences(ours: Counts, theirs: Counts, finds: Finds): readonly string[] {
  if (finds === 'nothing') return []
  const rules = finds === 'some' ? Object.keys(theirs) : [...Object.keys(ours), ...Object.keys(theirs)]
  return [...new Set(rules)].sort().flatMap((rule) => {
    const one = ours[rule] ?? NONE
    const other = theirs[rule] ?? NONE
    if (one.count !== other.count) return [`${rule}: ${one.count} by pds, ${other.count} by it`]
    if (finds === 'counts') return []
    if (one.rows === null) return [`${rule}: so many values that our report may lack the first rows`]
    const [left, right] = [one, other].map(({ rows }) => (rows ?? []).join(', '))
    return left === right ? [] : [`${rule}: first in rows ${left} by pds, ${right} by it`]
  })
}
