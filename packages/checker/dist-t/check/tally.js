import { byAddress } from '../report/address.js'
export const SAMPLES_PER_VALUE = 5
export const SAMPLES_PER_RULE = 50
/** Values shown apart; the rarer ones are counted together. */
export const VALUES_PER_RULE = 100
export function tally() {
  const rules = new Map()
  const groupOf = (rule, { value, args, suggestion }) => {
    const groups = rules.get(rule) ?? new Map()
    rules.set(rule, groups)
    const key = value ?? ''
    const known = groups.get(key)
    if (known !== undefined) return known
    const made = { value, args, suggestion: suggestion?.(), samples: [], count: 0 }
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
/** Findings come nearly in order, so this keeps few and moves little. */
function keepSmallest(samples, at) {
  const last = samples.at(-1)
  if (samples.length === SAMPLES_PER_VALUE && last !== undefined && byAddress(last, at) <= 0) return
  samples.push(at)
  samples.sort(byAddress)
  samples.length = Math.min(samples.length, SAMPLES_PER_VALUE)
}
/** By count, then by code point. */
const byCount = (a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1)
const together = (groups) => ({
  value: undefined,
  args: { values: groups.length },
  suggestion: undefined,
  samples: [],
  count: groups.reduce((sum, { count }) => sum + count, 0),
})
const written = ({ value, count, suggestion, args }, samples) => ({
  ...(value === undefined ? {} : { value }),
  count,
  ...(suggestion === undefined ? {} : { suggestion }),
  ...(args === undefined ? {} : { args: { ...args } }),
  samples,
})
//# sourceMappingURL=tally.js.map
