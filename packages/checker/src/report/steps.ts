/** What to do first: the acts that mend the file, each with what it removes; findings that one act mends are one step. */
import type { Address, Level, Rule, RuleResult, Standard, Step } from '@police-data/model'
import type { Source } from '../check/context.ts'
import { addressOf, byPoint } from './address.ts'
import { isHidden } from './mask.ts'

export interface Failures {
  readonly rules: readonly RuleResult[]
  readonly standard: Standard
  readonly sources: readonly Source[]
  readonly mapped: boolean
}

const LEVELS: readonly Level[] = ['must', 'should', 'may']

export function stepsOf({ rules, standard, sources, mapped }: Failures): Step[] {
  const steps = new Map<string, Step>()
  for (const result of rules) {
    const rule = result.outcome === 'failed' ? standard.rules[result.rule] : undefined
    if (rule === undefined) continue
    const act = actOf(rule, mapped)
    const place = act === 'mend' ? {} : placeOf(result, sources)
    const key = JSON.stringify([act, result.level, act === 'mend' ? [rule.table, rule.fix] : place])
    const known = steps.get(key)
    steps.set(key, known === undefined ? step(act, result, place) : joined(known, step(act, result, place)))
  }
  return [...steps.values()].sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      b.removes - a.removes ||
      byPoint(a.rules[0] ?? '', b.rules[0] ?? ''),
  )
}

/** One act mends all cells of a column that are wrong in the same way. */
function actOf({ origin, check }: Rule, mapped: boolean): Step['act'] {
  if (origin === 'written') return 'mend'
  switch (check.kind) {
    case 'in-code-list':
      return mapped ? 'map-words' : 'replace-words'
    case 'required':
      return 'fill'
    case 'of-type':
    case 'bounded':
      return 'correct'
    default:
      return 'mend'
  }
}

type Place = Pick<Address, 'file' | 'column' | 'name'>

/** Where the findings stand, or, of cells that are not there, the column of their file that the field is taken from. */
function placeOf({ table, field, groups }: RuleResult, sources: readonly Source[]): Place {
  const samples = groups.flatMap((group) => group.samples)
  const at = samples.find(({ column }) => column !== undefined)
  if (at !== undefined) return only(at)
  const files = new Set(samples.flatMap(({ file }) => file ?? []))
  for (const [source, { plan }] of sources.entries()) {
    const column = plan.columns.findIndex(({ fields }) => fields.includes(`${table}.${field}`))
    if (column < 0) continue
    const place = only(addressOf({ source, row: 1 }, column, sources))
    // A column that another file lends has no cell in a record that found no partner there.
    if (place.file === undefined || files.size === 0 || files.has(place.file)) return place
  }
  return {}
}

const only = ({ file, column, name }: Address): Place => ({
  ...(file === undefined ? {} : { file }),
  ...(column === undefined ? {} : { column }),
  ...(name === undefined ? {} : { name }),
})

function step(
  act: Step['act'],
  { rule, level, table, field, groups, count: removes }: RuleResult,
  place: Place,
): Step {
  const count = act === 'map-words' || act === 'replace-words' ? wordsIn(groups) : null
  const words = count === null ? {} : { words: count }
  const fields = table === undefined || field === undefined ? [] : [`${table}.${field}`]
  return { act, level, rules: [rule], fields, ...place, ...words, removes }
}

/** The checker counts rare values together and says how many they are; of those that it hides nobody can say. */
const wordsIn = (groups: RuleResult['groups']): number | null =>
  groups.some(({ value = '' }) => isHidden(value))
    ? null
    : groups.reduce((sum, { value, args }) => sum + (value === undefined ? Number(args?.values ?? 1) : 1), 0)

const joined = (a: Step, b: Step): Step => ({
  ...a,
  rules: [...a.rules, ...b.rules],
  fields: [...new Set([...a.fields, ...b.fields])],
  // The same words stand in the same column, whichever fields take them.
  ...(a.words === undefined || b.words === undefined ? {} : { words: Math.max(a.words, b.words) }),
  removes: a.removes + b.removes,
})
