import { createSearch } from './search.js'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
export class Text {
  units
  search
  /** Whether the file ends where this text does. */
  ended
  /** What ended the file's first line. After LF, a lone CR is no line end but part of a cell. */
  firstNewline
  constructor(units, format, ended, firstNewline) {
    this.units = units
    this.search = createSearch(units, format.delimiter, format.charset.undecoded)
    this.ended = ended
    this.firstNewline = firstNewline
  }
  /** The place of the first line end at or behind `from`, quotes not heeded; else the length of the text. */
  lineEnd(from) {
    const feed = this.search.lineFeed(from)
    if (this.firstNewline !== 'lf') return Math.min(feed, this.search.carriageReturn(from))
    const paired = feed > from && this.units.charCodeAt(feed - 1) === CARRIAGE_RETURN
    return paired && !(this.ended && feed === this.units.length) ? feed - 1 : feed
  }
  /** Whether more text could not move an end found at `end`: not a CR that an LF may follow, nor the text's edge. */
  settled(end) {
    if (this.ended || end < this.units.length - 1) return true
    return end < this.units.length && this.units.charCodeAt(end) !== CARRIAGE_RETURN
  }
  /** Undefined where the file ends without one. */
  newlineAt(end) {
    if (end === this.units.length) return undefined
    if (this.units.charCodeAt(end) === LINE_FEED) return 'lf'
    return this.units.charCodeAt(end + 1) === LINE_FEED ? 'crlf' : 'cr'
  }
  /** Line ends between two places. */
  countLines(from, to) {
    let lines = 0
    for (let end = this.lineEnd(from); end < to; lines++) {
      end = this.lineEnd(end + (this.newlineAt(end) === 'crlf' ? 2 : 1))
    }
    return lines
  }
}
//# sourceMappingURL=text.js.map
