/** A pattern of the standard as an automaton over the bytes of an alphabet that may be in several states at once. */
import type { Alphabet } from './alphabet.ts'

/** A byte from `low` to `high` leads on. */
interface Step {
  readonly low: number
  readonly high: number
  readonly to: number
}
/** States are numbered; `free` leads on without a byte. */
export interface Nfa {
  readonly steps: Step[][]
  readonly free: number[][]
  readonly alphabet: Pick<Alphabet, 'bytesOf' | 'beyond'>
}
export interface Fragment {
  readonly start: number
  readonly end: number
}
export declare const nfa: (alphabet: Nfa['alphabet']) => Nfa
/** Text that stands as it is; where the alphabet has not all of its signs, nothing fits. */
export declare function addText(machine: Nfa, text: string): Fragment
/** Null where the pattern says something that is not understood here. */
export declare function addPattern(machine: Nfa, pattern: string): Fragment | null
