/** Automata by what they are made of: each is made once, or long before it is asked for. */
import type { Alphabet } from './alphabet.ts'
import { type Automaton, automaton } from './automaton.ts'

export interface Automata {
  /** As `automaton` makes it. */
  of(patterns: readonly string[], texts: readonly string[], alphabet: Alphabet): Automaton | null
  /** All that were asked for, and those that were kept before. */
  kept(): KeptAutomata
}

/** By what they are made of. It can be written as JSON; null for what no automaton is made of. */
export type KeptAutomata = Readonly<Record<string, KeptAutomaton | null>>

export interface KeptAutomaton {
  readonly shift: number
  /** Which sign each byte is, as the bytes at which another sign begins, and that sign. */
  readonly signs: readonly number[]
  /** For each state, where most signs lead, then each other sign and where it leads. */
  readonly rows: readonly (readonly number[])[]
  readonly kinds: readonly number[]
  /** Of each kind: 1 for each of the patterns and texts that it fits, else 0. */
  readonly fits: readonly string[]
}

export function automata(kept: () => KeptAutomata = () => ({})): Automata {
  let before: KeptAutomata | undefined
  const known = new Map<string, Automaton | null>()
  const make = (name: string, ...from: Parameters<typeof automaton>): Automaton | null => {
    before ??= kept()
    const one = before[name]
    return one === undefined ? automaton(...from) : one && taken(one)
  }
  return {
    of: (patterns, texts, alphabet) => {
      const name = JSON.stringify([alphabet.bytewise, patterns, texts])
      const one = known.get(name)
      if (one !== undefined) return one
      const made = make(name, patterns, texts, alphabet)
      known.set(name, made)
      return made
    },
    kept: () => ({
      ...(before ?? kept()),
      ...Object.fromEntries([...known].map(([name, one]) => [name, one && put(one)])),
    }),
  }
}

function put({ signs, shift, steps, kinds, fits }: Automaton): KeptAutomaton {
  const count = countOf(signs)
  return {
    shift,
    signs: [...signs].flatMap((sign, byte) => (sign === signs[byte - 1] ? [] : [byte, sign])),
    rows: Array.from(kinds, (_, state) => {
      const row = [...steps.subarray(state << shift, (state << shift) + count)]
      const most = commonest(row)
      return [most, ...row.flatMap((to, sign) => (to === most ? [] : [sign, to]))]
    }),
    kinds: [...kinds],
    fits: fits.map((all) => all.map(Number).join('')),
  }
}

function taken({ shift, signs: changes, rows, kinds, fits }: KeptAutomaton): Automaton {
  const signs = new Uint8Array(256)
  for (let at = 0; at < changes.length; at += 2) signs.fill(changes[at + 1] ?? 0, changes[at])
  const count = countOf(signs)
  const steps = new Uint16Array(rows.length << shift)
  for (const [state, row] of rows.entries()) {
    const start = state << shift
    steps.fill(row[0] ?? 0, start, start + count)
    for (let at = 1; at < row.length; at += 2) steps[start + (row[at] ?? 0)] = row[at + 1] ?? 0
  }
  return {
    signs,
    shift,
    steps,
    kinds: Uint16Array.from(kinds),
    stops: Uint8Array.from(rows, ([most, other], state) => (other === undefined && most === state ? 1 : 0)),
    fits: fits.map((all) => Array.from(all, (one) => one === '1')),
  }
}

const countOf = (signs: Uint8Array): number => Math.max(...signs) + 1

function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>()
  for (const one of numbers) times.set(one, (times.get(one) ?? 0) + 1)
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}
