/** One automaton for all that the rules of a column ask of its text: where it stops tells which patterns the text fits. */
import type { Alphabet } from './alphabet.ts'
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
/** Null where a pattern is not understood, or the automaton grows too large. Empty text is never asked about. */
export declare function automaton(
  patterns: readonly string[],
  texts: readonly string[],
  alphabet: Alphabet,
): Automaton | null
