/** Where a file is cut so that several threads can read it: behind a line end that seems to end a record. */
import type { Plan } from '../scan/pass.ts'
import { fillOf, type TextSource } from '../scan/source.ts'

export interface Part {
  readonly nth: number
  /** Bytes. The last part goes on to wherever the file ends. */
  readonly from: number
  readonly to: number
}

export const isFirst = ({ nth }: Part): boolean => nth === 0
export const isLast = ({ to }: Part): boolean => to === Number.POSITIVE_INFINITY

export const wholeFrom = (from: number): Part => ({
  nth: 0,
  from,
  to: Number.POSITIVE_INFINITY,
})

/** Looked at to find where a record begins. */
const WINDOW = 1 << 14

/** Bytes. */
const SHORTEST = 2 << 20
/** A part is no longer than this share of what is left. */
const SHARE = 8

export interface Cut {
  readonly source: TextSource
  readonly start: number
  /** Of one part, at most: the last ones are shorter, so that threads end together. */
  readonly bytes: number
  readonly delimiter: number
  readonly columns: number
}

/** How a file is cut that is read so. */
export const cutOf = (
  source: TextSource,
  { start, format }: Pick<Plan, 'start' | 'format'>,
  { bytes, columns }: Pick<Cut, 'bytes' | 'columns'>,
): Cut => ({ source, start: start.byte, delimiter: format.delimiter.charCodeAt(0), bytes, columns })

/** Hands out the parts of a file in order. Where one ends is found out when it is asked for: a first finding waits for no other. */
export interface Parts {
  /** How many are left, at most. */
  readonly left: number
  next(): Promise<Part | undefined>
}

export function onlyPart(part: Part): Parts {
  let left = 1
  return {
    get left() {
      return left
    },
    next: async () => {
      left -= 1
      return left === 0 ? part : undefined
    },
  }
}

/**
 * Where a part ends is a guess: the line end may stand in quotes. Whoever reads the part finds out, as it then ends inside a
 * record.
 */
export function partsOf({ source, start, bytes, delimiter, columns }: Cut): Parts {
  const { size } = source
  const fill = source.now?.fill ?? fillOf(source)
  if (fill === undefined || size === undefined) return onlyPart(wholeFrom(start))
  const places: number[] = []
  const shortest = Math.min(bytes, SHORTEST)
  const further = (at: number): number =>
    at + Math.max(shortest, Math.min(bytes, Math.ceil((size - at) / SHARE)))
  for (let at = further(start); at < size; at = further(at)) places.push(at)

  let looked = 0
  const boundBehind = async (before: number): Promise<number> => {
    while (looked < places.length) {
      const at = places[looked] as number
      looked += 1
      const window = new Uint8Array(WINDOW)
      const begin = recordIn(window.subarray(0, await fill(window, at)), delimiter, columns)
      const bound = at + (begin ?? 0)
      if (begin !== null && bound < size && bound > before) return bound
    }
    return Number.POSITIVE_INFINITY
  }
  let nth = 0
  /** Where the next begins: whoever asks waits for whoever asked before. */
  let begins = Promise.resolve(start)
  return {
    get left() {
      return places.length + 1 - nth
    },
    next: async () => {
      const from = begins
      const mine = nth
      nth += 1
      const ends = from.then((at) => (Number.isFinite(at) ? boundBehind(at) : at))
      begins = ends
      const part = { nth: mine, from: await from, to: await ends }
      return Number.isFinite(part.from) ? part : undefined
    },
  }
}

/** The first place behind a line end from which a line has as many cells as the header. */
function recordIn(window: Uint8Array, delimiter: number, columns: number): number | null {
  for (let end = window.indexOf(LF); end >= 0; end = window.indexOf(LF, end + 1)) {
    if (cellsFrom(window, end + 1, delimiter) === columns) return end + 1
  }
  return null
}

const LF = 10
const QUOTE = 34

/** Of one line that begins outside quotes; 0 where it does not end here. */
function cellsFrom(window: Uint8Array, from: number, delimiter: number): number {
  let cells = 1
  let quoted = false
  for (let at = from; at < window.length; at += 1) {
    const sign = window[at]
    if (sign === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if (sign === LF) return cells
    else if (sign === delimiter) cells += 1
  }
  return 0
}
