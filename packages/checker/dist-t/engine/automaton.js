import { addPattern, addText, nfa } from './pattern.js'

/** Beyond that a table of values serves better. */
const MOST_STATES = 2000
/** Null where a pattern is not understood, or the automaton grows too large. Empty text is never asked about. */
export function automaton(patterns, texts, alphabet) {
  const machine = nfa(alphabet)
  const parts = []
  for (const pattern of patterns) {
    const part = addPattern(machine, pattern)
    if (part === null) return null
    parts.push(part)
  }
  for (const text of texts) parts.push(addText(machine, text))
  const { signs, count, leads } = told(machine)
  const shift = Math.max(1, Math.ceil(Math.log2(count)))
  const { sets, behind, numberOf } = setsOf(machine)
  numberOf(parts.map(({ start }) => start))
  const nowhere = numberOf([])
  const rows = []
  for (let at = 0; at < sets.length; at += 1) {
    if (sets.length > MOST_STATES) return null
    // Nearly all signs lead nowhere.
    const targets = new Map()
    for (const state of sets[at] ?? [])
      for (const { sign, to } of leads[state] ?? []) {
        const known = targets.get(sign)
        if (known === undefined) targets.set(sign, [to])
        else if (!known.includes(to)) known.push(to)
      }
    const row = new Uint16Array(1 << shift).fill(nowhere, 0, count)
    for (const [sign, states] of targets) row[sign] = behind(states)
    rows.push(row)
  }
  const steps = new Uint16Array(sets.length << shift)
  for (const [at, row] of rows.entries()) steps.set(row, at << shift)
  const stops = Uint8Array.from(rows, (row, at) => (row.subarray(0, count).every((to) => to === at) ? 1 : 0))
  return { signs, shift, steps, stops, ...kindsOf(sets, parts) }
}
function kindsOf(sets, parts) {
  const ends = new Set(parts.map(({ end }) => end))
  const known = new Map()
  const fits = []
  const kinds = Uint16Array.from(sets, (states) => {
    const ended = states.filter((state) => ends.has(state))
    const name = ended.join()
    const kind = known.get(name) ?? fits.push(parts.map(({ end }) => ended.includes(end))) - 1
    known.set(name, kind)
    return kind
  })
  return { kinds, fits }
}
/** Bytes that every step of the automaton takes or leaves together are one sign. */
function told({ steps }) {
  const cuts = new Uint8Array(257)
  cuts[0] = 1
  for (const some of steps)
    for (const { low, high } of some) {
      cuts[low] = 1
      cuts[high + 1] = 1
    }
  const lows = []
  const stretches = new Uint8Array(257)
  for (let byte = 0; byte < 256; byte += 1) {
    if (cuts[byte] === 1) lows.push(byte)
    stretches[byte] = lows.length - 1
  }
  stretches[256] = lows.length
  const takenBy = lows.map(() => '')
  for (const [state, some] of steps.entries())
    for (const { low, high, to } of some) {
      // A class of signs is several steps from one state to one other.
      const name = `${state}>${to},`
      for (let at = stretches[low] ?? 0; at < (stretches[high + 1] ?? 0); at += 1) takenBy[at] += name
    }
  const names = new Map()
  const signs = new Uint8Array(256)
  const signAt = takenBy.map((name, at) => {
    const sign = names.get(name) ?? names.size
    names.set(name, sign)
    signs.fill(sign, lows[at])
    return sign
  })
  const leads = steps.map((some) =>
    some.flatMap(({ low, high, to }) =>
      signAt.slice(stretches[low], stretches[high + 1]).map((sign) => ({ sign, to })),
    ),
  )
  return { signs, count: names.size, leads }
}
function setsOf({ free }) {
  const known = new Map()
  const sets = []
  const numberOf = (states) => {
    const all = reachedFrom(free, states)
    const name = all.join()
    const number = known.get(name) ?? sets.push(all) - 1
    known.set(name, number)
    return number
  }
  const alone = []
  const behind = (targets) => {
    const [first = 0, second] = targets
    if (second !== undefined) return numberOf(targets)
    const number = alone[first] ?? numberOf(targets)
    alone[first] = number
    return number
  }
  return { sets, numberOf, behind }
}
function reachedFrom(free, states) {
  const [only = 0, other] = states
  // As in a text, which is most of an automaton.
  if (states.length > 0 && other === undefined && free[only]?.length === 0) return states
  const reached = new Set(states)
  for (const state of reached) for (const next of free[state] ?? []) reached.add(next)
  return [...reached].sort((a, b) => a - b)
}
//# sourceMappingURL=automaton.js.map
