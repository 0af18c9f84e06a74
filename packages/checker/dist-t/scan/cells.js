/** Cuts one record into cells where it cannot just be split: quotes, characters to decode, cells to look at. */
import { isUtf8 } from './charset.js'
import { detach } from './record.js'

const SPACE = 32
const QUOTE = 34
const BACKSLASH = 92
/** Undefined where the text in hand does not tell how the record goes on. */
export function cutCells(text, start, format) {
  return new CellCutter(text, start, format).cut()
}
class CellCutter {
  #text
  #format
  #start
  /** The farthest place where the record may end. */
  #limit
  #cells = []
  #found = []
  #lines = 0
  constructor(text, start, format) {
    this.#text = text
    this.#format = format
    this.#start = start
    this.#limit = start + format.limits.recordBytes / format.charset.width
  }
  cut() {
    const { units } = this.#text
    for (let from = this.#start; ; ) {
      const quoted = units.charCodeAt(from) === QUOTE
      const end = quoted ? this.#cutQuoted(from) : this.#cutUnquoted(from)
      if (end === 'unsettled') return undefined
      if (end === 'unterminated') return this.#breakOff(from)
      if (end > this.#limit) return this.#tooLong(from)
      if (!units.startsWith(this.#format.delimiter, end)) {
        return { cells: this.#cells, end, lines: this.#lines, found: this.#found }
      }
      from = end + 1
    }
  }
  #cutUnquoted(from) {
    const { search, firstNewline } = this.#text
    const end = this.#cellEnd(from)
    if (end > this.#limit) return end
    if (!this.#text.settled(end)) return 'unsettled'
    const quote = search.quote(from)
    if (quote < end) this.#note('quote-in-cell', quote)
    if (firstNewline === 'lf') {
      const lone = search.carriageReturn(from)
      if (lone < end) this.#note('carriage-return-in-cell', lone)
    }
    this.#keep(from, end)
    return end
  }
  #cutQuoted(open) {
    const { units, ended } = this.#text
    let close = this.#text.search.quote(open + 1)
    let doubled = false
    while (close < this.#limit && units.charCodeAt(close + 1) === QUOTE) {
      doubled = true
      close = this.#text.search.quote(close + 2)
    }
    if (close >= this.#limit || (ended && close === units.length)) return 'unterminated'
    const behind = close + 1
    if (behind >= units.length && !ended) return 'unsettled'
    const lines = this.#text.countLines(open, close)
    const end = this.#cellEnd(behind)
    if (end === behind) {
      if (!this.#text.settled(end)) return 'unsettled'
      this.#keep(open + 1, close, doubled)
      this.#lines += lines
      return end
    }
    // Closed lines later and then text: far more likely the opening quote of another cell.
    if (lines > 0 && units.charCodeAt(behind) !== SPACE) return 'unterminated'
    if (end > this.#limit) return end
    if (!this.#text.settled(end)) return 'unsettled'
    this.#lines += lines
    this.#note(units.charCodeAt(close - 1) === BACKSLASH ? 'backslash-escape' : 'text-after-quote', behind)
    this.#keep(open, end)
    return end
  }
  /** The cell whose quote is open ends with its line, and so does the record: the next line is read afresh. */
  #breakOff(open) {
    const end = this.#text.lineEnd(open)
    if (end > this.#limit) return this.#tooLong(open)
    if (!this.#text.settled(end)) return undefined
    this.#note('unterminated-quote', open)
    this.#keep(open, end)
    return {
      cells: this.#cells,
      end,
      lines: this.#lines,
      found: this.#found,
      broken: 'unterminated-quote',
    }
  }
  #tooLong(from) {
    return { cells: [], end: from, lines: this.#lines, found: [], broken: 'record-too-long' }
  }
  #cellEnd(from) {
    return Math.min(this.#text.search.delimiter(from), this.#text.lineEnd(from))
  }
  #note(kind, at, args) {
    const place = { kind, at, lines: this.#lines, column: this.#cells.length }
    this.#found.push(args === undefined ? place : { ...place, args })
  }
  /** Adds the cell between two places, and what there is to say about it. */
  #keep(from, end, doubled = false) {
    const { charset, limits } = this.#format
    const raw = this.#text.units.slice(from, end)
    const bytes = raw.length * charset.width
    if (bytes > limits.fieldBytes) this.#note('field-too-long', from, { bytes })
    const plain = doubled ? raw.replaceAll('""', '"') : raw
    this.#cells.push(this.#text.search.special(from) < end ? this.#decode(plain, raw, from) : plain)
  }
  #decode(plain, raw, from) {
    const { charset, guessed } = this.#format
    const nul = raw.indexOf('\0')
    if (nul !== -1) this.#note('nul-in-cell', from + nul)
    if (raw.search(charset.undecoded) === -1) return plain
    const text = charset.decode(plain)
    const undecodable = charset.undecodable(raw)
    if (undecodable !== -1) this.#note('undecodable', from + undecodable)
    else if (text.includes('\ufffd')) this.#note('replacement-character', from)
    if (guessed) this.#note('guessed-encoding', from, { value: detach(text) })
    if (guessed && isUtf8(raw)) this.#note('mixed-encoding', from)
    return text
  }
}
//# sourceMappingURL=cells.js.map
