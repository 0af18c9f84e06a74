/** Seeded choices: the same seed makes the same tables and expressions on every machine. */

export interface Chance {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number
  /** From `from` to `to`, both included. */
  between(from: number, to: number): number
  /** True so many times in a hundred. */
  percent(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** One of the choices, as often as its weight says. */
  weighed<T>(choices: readonly (readonly [weight: number, choice: T])[]): T
  /** So many different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): readonly T[]
}

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  return {
    below,
    pick,
    between: (from, to) => from + below(to - from + 1),
    percent: (share) => next() * 100 < share,
    weighed: (choices) => {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, choice] of choices) {
        left -= weight
        if (left < 0) return choice
      }
      return (choices.at(-1) as (typeof choices)[number])[1]
    },
    some: (items, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, items.length)) chosen.add(below(items.length))
      return items.filter((_item, place) => chosen.has(place))
    },
  }
}

/** `PDS_SEED`, else a fixed one. */
export const SEED = Number(process.env.PDS_SEED ?? 1911)
