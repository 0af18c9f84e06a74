/** Numbers that look random and follow from the seed alone: the small fast counter generator of Doty-Humphrey. */

export interface Chance {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number
  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number
  oneOf<T>(all: readonly T[]): T
  /** True so often: 0 is never, 1 is always. */
  in(share: number): boolean
}

export function chance(seed: number): Chance {
  let a = seed | 0
  let b = 0x9e3779b9 | 0
  let c = 0x243f6a88 | 0
  let counter = 1
  const next = (): number => {
    const mixed = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + mixed) | 0
    return (mixed >>> 0) / 4294967296
  }
  for (let round = 0; round < 16; round += 1) next()
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    oneOf: <T>(all: readonly T[]): T => {
      const one = all[below(all.length)]
      if (one === undefined) throw new Error('Nothing to choose from.')
      return one
    },
    in: (share) => next() < share,
  }
}
