/** Chance that comes back: the same seed gives the same draws on every machine. */

export interface Chance {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  /** One of `choices`, each as likely. */
  of<T>(choices: readonly T[]): T
  /** True once in `times` draws. */
  oneIn(times: number): boolean
}

/** Of any seed, neighbouring ones included. */
export function chanceOf(seed: number): Chance {
  // Mixed once, since seeds that differ by one would begin alike.
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) >>> 0
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => draw() % limit
  return { below, of: (choices) => choices[below(choices.length)]!, oneIn: (times) => below(times) === 0 }
}
