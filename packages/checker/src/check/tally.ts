/** Counts findings by rule and value: every one is counted, a few are kept with their address. */
import type { Address, FindingGroup, Suggestion } from '@police-data/model'
import { byAddress } from '../report/address.ts'
import type { Args } from '../report/explain.ts'

export const SAMPLES_PER_VALUE = 5
export const SAMPLES_PER_RULE = 50

/** Values shown apart; the rarer ones are counted together. */
export const VALUES_PER_RULE = 100

export interface Found {
  /** As it may be shown; findings with the same one are one group. */
  readonly value?: string | undefined
  readonly args?: Args | undefined
  readonly at?: Address | undefined
  readonly count?: number | undefined
  readonly suggestion?: (() => Suggestion | undefined) | undefined
}

interface Group {
  readonly value: string | undefined
  readonly args: Args | undefined
  readonly suggestion: Suggestion | undefined
  readonly samples: Address[]
  count: number
}

export interface Tally {
  add(rule: string, found: Found): void
  count(rule: string): number
  groups(rule: string): readonly FindingGroup[]
}

export function tally(): Tally {
  const rules = new Map<string, Map<string, Group>>()

  const groupOf = (rule: string, { value, args, suggestion }: Found): Group => {
    const groups = rules.get(rule) ?? new Map<string, Group>()
    rules.set(rule, groups)
    const key = value ?? ''
    const known = groups.get(key)
    if (known !== undefined) return known
    const made: Group = { value, args, suggestion: suggestion?.(), samples: [], count: 0 }
    groups.set(key, made)
    return made
  }

  return {
    add: (rule, found) => {
      const group = groupOf(rule, found)
      group.count += found.count ?? 1
      if (found.at !== undefined) keepSmallest(group.samples, found.at)
    },
    count: (rule) => [...(rules.get(rule)?.values() ?? [])].reduce((sum, group) => sum + group.count, 0),
    groups: (rule) => {
      const sorted = [...(rules.get(rule)?.values() ?? [])].sort(byCount)
      const shown = sorted.slice(0, VALUES_PER_RULE)
      const rest = sorted.slice(VALUES_PER_RULE)
      const groups = rest.length === 0 ? shown : [...shown, together(rest)]
      let left = SAMPLES_PER_RULE
      return groups.map((group) => {
        const samples = group.samples.slice(0, left)
        left -= samples.length
        return written(group, samples)
      })
    },
  }
}

/** Keeps the first few in order. Findings come nearly in order, so this moves little. */
export function keepSmallest(samples: Address[], at: Address): void {
  const last = samples.at(-1)
  if (samples.length === SAMPLES_PER_VALUE && last !== undefined && byAddress(last, at) <= 0) return
  samples.push(at)
  samples.sort(byAddress)
  samples.length = Math.min(samples.length, SAMPLES_PER_VALUE)
}

/** By count, then by code point. */
const byCount = (a: Group, b: Group): number =>
  b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1)

const together = (groups: readonly Group[]): Group => ({
  value: undefined,
  args: { values: groups.length },
  suggestion: undefined,
  samples: [],
  count: groups.reduce((sum, { count }) => sum + count, 0),
})

const written = ({ value, count, suggestion, args }: Group, samples: Address[]): FindingGroup => ({
  ...(value === undefined ? {} : { value }),
  count,
  ...(suggestion === undefined ? {} : { suggestion }),
  ...(args === undefined ? {} : { args: { ...args } }),
  samples,
})
