/**
 * Cuts units into records: RFC 4180, and what real files do besides. Nothing is dropped or changed in silence:
 * whatever bends the rules is a flaw.
 */
import { type CsvFormat, type CutRecord, cutCells } from './cells.ts'
import type { Address, FlawKind, FlawLog } from './flaw.ts'
import type { ScannedRecord } from './record.ts'
import { type Newline, Text } from './text.ts'

/** Where reading begins: at the first row of a file, or further on, after lines that ended with `newline`. */
export interface ReadingStart extends Pick<Address, 'byte' | 'line'> {
  readonly row?: number
  readonly newline?: Newline | undefined
}

/** Give it all units in order, in any pieces, then `end` it. */
export class CsvReader {
  /** Line ends outside quotes. */
  readonly newlines: Record<Newline, number> = { lf: 0, crlf: 0, cr: 0 }
  readonly #format: CsvFormat
  readonly #flaws: FlawLog
  readonly #recordUnits: number
  readonly #fieldUnits: number
  readonly #waiting: string[] = []
  #waitingUnits = 0
  #text: Text
  /** The place in the text of the next record, and the address of the text's first unit. */
  #at = 0
  #byte: number
  #row: number
  #line: number
  /** Passing over the rest of a line that is too long to be held. */
  #passing = false
  readonly #stopsAt: (row: ScannedRecord) => boolean
  #stopped = false
  #otherNewline: Address | undefined
  #cut: FlawKind | undefined

  /**
   * `start` is the address of the first unit, behind a byte order mark or a `sep=` line. Behind the row that it
   * `stopsAt`, nothing more is read.
   */
  constructor(
    format: CsvFormat,
    flaws: FlawLog,
    start: ReadingStart,
    stopsAt: (row: ScannedRecord) => boolean = () => false,
  ) {
    this.#format = format
    this.#flaws = flaws
    this.#stopsAt = stopsAt
    this.#recordUnits = format.limits.recordBytes / format.charset.width
    this.#fieldUnits = format.limits.fieldBytes / format.charset.width
    this.#text = new Text('', format, false, start.newline)
    this.#row = start.row ?? 1
    this.#byte = start.byte
    this.#line = start.line
  }

  /** Where the next row begins. */
  get position(): Address {
    return { row: this.#row, line: this.#line, byte: this.#addressOf(this.#at) }
  }

  /** Whether it stands between records, not in one that is too long to be held. */
  get between(): boolean {
    return !this.#passing
  }

  /** What ended the first line; undefined before it ended. */
  get firstNewline(): Newline | undefined {
    return this.#text.firstNewline
  }

  /** The first line end that is not like the first of all. */
  get otherNewline(): Address | undefined {
    return this.#otherNewline
  }

  /** The rows that became complete, blank lines among them as records without cells. */
  push(units: string): ScannedRecord[] {
    this.#waiting.push(units)
    this.#waitingUnits += units.length
    // An unfinished record is read anew from its start; only once its text has doubled, lest time grow quadratic.
    const unread = this.#text.units.length - this.#at
    return this.#waitingUnits < unread ? [] : this.#readText(false)
  }

  /** Rows that are complete in what was pushed, however much of it was put off. */
  settle(): ScannedRecord[] {
    return this.#readText(false)
  }

  /** The last rows. `cut` is why the file ends too early: it breaks a last record that has no line end. */
  end(cut?: FlawKind): ScannedRecord[] {
    this.#cut = cut
    return this.#readText(true)
  }

  #readText(ended: boolean): ScannedRecord[] {
    const rest = this.#text.units.slice(this.#at)
    this.#byte = this.#addressOf(this.#at)
    this.#at = 0
    this.#text = new Text(rest + this.#waiting.join(''), this.#format, ended, this.#text.firstNewline)
    this.#waiting.length = 0
    this.#waitingUnits = 0
    const records: ScannedRecord[] = []
    while (this.#at < this.#text.units.length) {
      if (this.#passing) {
        if (!this.#passLine()) break
        continue
      }
      if (this.#stopped) break
      const cut = this.#cutRecord()
      if (cut === undefined) break
      const record = this.#finish(cut)
      records.push(record)
      this.#stopped = this.#stopsAt(record)
    }
    return records
  }

  /** Undefined where more text is needed to tell. */
  #cutRecord(): CutRecord | undefined {
    const start = this.#at
    const end = this.#text.lineEnd(start)
    if (end - start > this.#recordUnits) {
      return { cells: [], end: start, lines: 0, found: NOTHING, broken: 'record-too-long' }
    }
    if (!this.#text.settled(end)) return undefined
    if (end === start) return { cells: [], end, lines: 0, found: NOTHING }
    if (!this.#plain(start, end)) return cutCells(this.#text, start, this.#format)
    const cells = this.#text.units.slice(start, end).split(this.#format.delimiter)
    return { cells, end, lines: 0, found: NOTHING }
  }

  /** Whether a line is a record that only has to be split. */
  #plain(start: number, end: number): boolean {
    const { quote, special, carriageReturn } = this.#text.search
    return (
      quote(start) >= end &&
      special(start) >= end &&
      end - start <= this.#fieldUnits &&
      (this.#text.firstNewline !== 'lf' || carriageReturn(start) >= end)
    )
  }

  #finish({ cells, end, lines, found, broken }: CutRecord): ScannedRecord {
    const address = this.position
    for (const { kind, at, lines, column, args } of found) {
      const place = { row: address.row, line: address.line + lines, byte: this.#addressOf(at), column }
      this.#flaws.add(args === undefined ? { kind, ...place } : { kind, ...place, args })
    }
    let fault: FlawKind | undefined = broken
    if (fault === 'record-too-long') this.#flaws.add({ kind: fault, ...address })
    if (cells.length > this.#format.limits.columns) {
      fault = 'too-many-columns'
      this.#flaws.add({ kind: fault, ...address, args: { cells: cells.length } })
      cells.length = this.#format.limits.columns
    }
    if (end === this.#text.units.length) fault ??= this.#cut

    this.#line += lines
    if (broken === 'record-too-long') {
      this.#passing = true
      this.#at = end
    } else this.#endLine(end)
    this.#row++
    return fault === undefined ? { cells, ...address } : { cells, ...address, broken: fault }
  }

  /** False while the line's end is not in the text. */
  #passLine(): boolean {
    const end = this.#text.lineEnd(this.#at)
    this.#passing = !this.#text.settled(end)
    if (this.#passing) this.#at = end
    else this.#endLine(end)
    return !this.#passing
  }

  #endLine(end: number): void {
    const newline = this.#text.newlineAt(end)
    this.#at = end
    if (newline === undefined) return
    this.newlines[newline]++
    this.#text.firstNewline ??= newline
    if (newline !== this.#text.firstNewline) {
      this.#otherNewline ??= { row: this.#row, line: this.#line, byte: this.#addressOf(end) }
    }
    this.#at += newline === 'crlf' ? 2 : 1
    this.#line++
  }

  #addressOf(place: number): number {
    return this.#byte + place * this.#format.charset.width
  }
}

const NOTHING: CutRecord['found'] = []
