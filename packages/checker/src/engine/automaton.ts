/** One automaton for all that the rules of a column ask of its text: where it stops tells which patterns the text fits. */
import { addPattern, addText, type Fragment, type Nfa, nfa } from './pattern.ts'

export interface Automaton {
  /** For each byte, which sign it is; signs are the bytes that no pattern tells apart. */
  readonly signs: Uint8Array
  /** The number of signs is at most two to this. */
  readonly shift: number
  /** The state behind each state and sign; the first state is 0. */
  readonly steps: Uint16Array
  /** For each state, the kind of a text that ends there. */
  readonly kinds: Uint16Array
  /** States that every sign leads back to. */
  readonly stops: Uint8Array
  /** Of each kind: which of the patterns, then which of the texts, it fits. */
  readonly fits: readonly (readonly boolean[])[]
}

/** Beyond that a table of values serves better. */
const MOST_STATES = 2000

/** Null where a pattern is not understood, or the automaton grows too large. Empty text is never asked about. */
export function automaton(patterns: readonly string[], texts: readonly string[]): Automaton | null {
  const machine = nfa()
  const parts: Fragment[] = []
  for (const pattern of patterns) {
    const part = addPattern(machine, pattern)
    if (part === null) return null
    parts.push(part)
  }
  for (const text of texts) parts.push(addText(machine, text))
  const { signs, count } = signsOf(machine)
  const shift = Math.max(1, Math.ceil(Math.log2(count)))
  const known = new Map<string, number>()
  const sets: (readonly number[])[] = []
  const numberOf = (states: readonly number[]): number => {
    const name = states.join()
    const number = known.get(name) ?? sets.push(states) - 1
    known.set(name, number)
    return number
  }
  numberOf(closure(machine, new Set(parts.map(({ start }) => start))))
  const rows: number[][] = []
  const first = firstBytes(signs, count)
  for (let at = 0; at < sets.length; at += 1) {
    if (sets.length > MOST_STATES) return null
    rows.push(first.map((byte) => numberOf(behind(machine, sets[at] ?? [], byte))))
  }
  const kindNames = new Map<string, number>()
  const fits: boolean[][] = []
  const kinds = Uint16Array.from(sets, (states) => {
    const inside = new Set(states)
    const fit = parts.map(({ end }) => inside.has(end))
    const name = fit.join()
    const kind = kindNames.get(name) ?? fits.push(fit) - 1
    kindNames.set(name, kind)
    return kind
  })
  const steps = new Uint16Array(sets.length << shift)
  for (const [at, row] of rows.entries()) steps.set(row, at << shift)
  const stops = Uint8Array.from(rows, (row, at) => (row.every((to) => to === at) ? 1 : 0))
  return { signs, shift, steps, kinds, stops, fits }
}

/** Bytes that every set of the automaton holds or lacks together are one sign. */
function signsOf({ steps }: Nfa): { readonly signs: Uint8Array; readonly count: number } {
  const sets = steps.flat().map(({ bytes }) => bytes)
  const names = new Map<string, number>()
  const signs = Uint8Array.from({ length: 256 }, (_, byte) => {
    const name = sets.map((set) => set[byte]).join('')
    const sign = names.get(name) ?? names.size
    names.set(name, sign)
    return sign
  })
  return { signs, count: names.size }
}

const firstBytes = (signs: Uint8Array, count: number): readonly number[] =>
  Array.from({ length: count }, (_, sign) => signs.indexOf(sign))

function behind(machine: Nfa, states: readonly number[], byte: number): readonly number[] {
  const next = new Set<number>()
  for (const state of states) {
    for (const { bytes, to } of machine.steps[state] ?? []) if (bytes[byte] === 1) next.add(to)
  }
  return closure(machine, next)
}

function closure({ free }: Nfa, states: Set<number>): readonly number[] {
  for (const state of states) for (const next of free[state] ?? []) states.add(next)
  return [...states].sort((a, b) => a - b)
}
