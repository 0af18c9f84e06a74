/** How many cells the first rows of a text have, where that can be told without cutting them. */
import type { CsvFormat } from './cells.ts'

const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** The reader may put off what is longer, where the text goes on. */
const LONG = 32_768

/** The start of a file in units. */
export interface StartText {
  readonly units: string
  /** Whether the file ends with these units. */
  readonly complete: boolean
}

/**
 * As the reader would cut them: so many rows as are wanted, or as are there whole; a blank one has no cell. Null where it
 * takes the reader to tell: text behind a quoted cell, a quote that does not close, a lone CR, and whatever is long.
 */
export function cellCounts(
  { units, complete }: StartText,
  { delimiter, charset, limits }: CsvFormat,
  wanted: number,
): readonly number[] | null {
  const longest = Math.min(LONG, limits.recordBytes / charset.width)
  const counts: number[] = []
  const next = (behind: number): number => indexOr(units.length, units.indexOf('\r', behind + 1))
  let carriageReturn = next(-1)
  for (let start = 0; start < units.length && counts.length < wanted; ) {
    const row = rowAt(units, start, delimiter)
    if (row === null || row.end - start > longest || row.cells > limits.columns) return null
    for (; carriageReturn <= row.end && carriageReturn < units.length; carriageReturn = next(carriageReturn))
      if (!isLineFeed(units, carriageReturn + 1)) return null
    if (row.end === units.length && !complete) break
    counts.push(row.end === start ? 0 : row.cells)
    start = row.end + (isLineFeed(units, row.end) ? 1 : 2)
  }
  return counts
}

/** Where its line end stands, else the length of the text. */
function rowAt(
  units: string,
  start: number,
  delimiter: string,
): { readonly cells: number; readonly end: number } | null {
  let end = lineEnd(units, start)
  for (let from = start, cells = 1; ; from += 1, cells += 1) {
    if (units.charCodeAt(from) === QUOTE) {
      from = closing(units, from) + 1
      if (from === 0 || from === units.length) return null
      if (from > end) end = lineEnd(units, from)
      if (from < end && !units.startsWith(delimiter, from)) return null
    } else from = indexOr(end, units.indexOf(delimiter, from))
    if (from >= end) return { cells, end }
  }
}

function lineEnd(units: string, from: number): number {
  const feed = indexOr(units.length, units.indexOf('\n', from))
  return feed > from && units.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : feed
}

function closing(units: string, open: number): number {
  let close = units.indexOf('"', open + 1)
  while (close !== -1 && units.charCodeAt(close + 1) === QUOTE) close = units.indexOf('"', close + 2)
  return close
}

const isLineFeed = (units: string, at: number): boolean => units.charCodeAt(at) === LINE_FEED

const indexOr = (other: number, place: number): number => (place === -1 ? other : place)
