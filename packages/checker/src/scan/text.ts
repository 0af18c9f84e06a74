/** The stretch of a file in hand, in units, and where its lines end. */
import type { Charset } from './charset.ts'
import { createSearch, type Search } from './search.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** What ends a line. */
export type Newline = 'lf' | 'crlf' | 'cr'

export class Text {
  readonly units: string
  readonly search: Search
  /** Whether the file ends where this text does. */
  readonly ended: boolean
  /** What ended the file's first line. After LF, a lone CR is no line end but part of a cell. */
  firstNewline: Newline | undefined

  constructor(
    units: string,
    format: { readonly delimiter: string; readonly charset: Charset },
    ended: boolean,
    firstNewline?: Newline,
  ) {
    this.units = units
    this.search = createSearch(units, format.delimiter, format.charset.undecoded)
    this.ended = ended
    this.firstNewline = firstNewline
  }

  /** The place of the first line end at or behind `from`, quotes not heeded; else the length of the text. */
  lineEnd(from: number): number {
    const feed = this.search.lineFeed(from)
    if (this.firstNewline !== 'lf') return Math.min(feed, this.search.carriageReturn(from))
    const paired = feed > from && this.units.charCodeAt(feed - 1) === CARRIAGE_RETURN
    return paired && !(this.ended && feed === this.units.length) ? feed - 1 : feed
  }

  /** Whether more text could not move an end found at `end`: not a CR that an LF may follow, nor the text's edge. */
  settled(end: number): boolean {
    if (this.ended || end < this.units.length - 1) return true
    return end < this.units.length && this.units.charCodeAt(end) !== CARRIAGE_RETURN
  }

  /** Undefined where the file ends without one. */
  newlineAt(end: number): Newline | undefined {
    if (end === this.units.length) return undefined
    if (this.units.charCodeAt(end) === LINE_FEED) return 'lf'
    return this.units.charCodeAt(end + 1) === LINE_FEED ? 'crlf' : 'cr'
  }

  /** Line ends between two places. */
  countLines(from: number, to: number): number {
    let lines = 0
    for (let end = this.lineEnd(from); end < to; lines++) {
      end = this.lineEnd(end + (this.newlineAt(end) === 'crlf' ? 2 : 1))
    }
    return lines
  }
}
