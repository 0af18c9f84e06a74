/** Where a file is cut so that several threads can read it: behind a line end that seems to end a record. */
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

/**
 * A guess: the line end may stand in quotes. Whoever reads the part before it finds out, as that part then ends inside
 * a record.
 */
export async function partsOf({ source, start, bytes, delimiter, columns }: Cut): Promise<readonly Part[]> {
  const { size } = source
  const fill = source.now?.fill ?? fillOf(source)
  if (fill === undefined || size === undefined) return [wholeFrom(start)]
  const places: number[] = []
  const shortest = Math.min(bytes, SHORTEST)
  const next = (at: number): number =>
    at + Math.max(shortest, Math.min(bytes, Math.ceil((size - at) / SHARE)))
  for (let at = next(start); at < size; at = next(at)) places.push(at)
  const windows = await Promise.all(
    places.map(async (at) => {
      const window = new Uint8Array(WINDOW)
      return window.subarray(0, await fill(window, at))
    }),
  )
  const bounds = [start]
  for (const [nth, window] of windows.entries()) {
    const begin = recordIn(window, delimiter, columns)
    const bound = begin === null ? null : (places[nth] ?? 0) + begin
    if (bound !== null && bound < size && bound > (bounds.at(-1) ?? 0)) bounds.push(bound)
  }
  return bounds.map((from, nth) => ({ nth, from, to: bounds[nth + 1] ?? Number.POSITIVE_INFINITY }))
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
