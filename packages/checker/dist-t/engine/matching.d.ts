import type { Machine } from './machine.ts'
export interface Matched {
  /** Four words each, as the machine writes them. */
  readonly keys: Uint32Array
  /** Two words each: a key, and the first one that has the same hash. */
  readonly matches: Uint32Array
}
/** What it returns holds until it is asked again. */
export type Matching = (pieces: readonly Uint32Array[]) => Matched
export declare function matchingBy(machine: Machine): Matching
