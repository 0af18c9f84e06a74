/** Compares records with the header: too few cells, too many, none filled. */
import { type Address, type FlawKind, FlawLog, type FlawTally } from './flaw.ts'
import type { ScannedRecord } from './record.ts'

/** Rows of a part of a file count from wherever its reader stands, which may be 0. */
const ANY_ROW = 0

/** Give it every row behind the header in order, then `end` it. */
export class ShapeCheck {
  readonly #columns: number
  readonly #flaws: FlawLog
  readonly #samplesPerKind: number
  /** Blank rows of which it is not known yet whether a record follows. */
  #blanks: FlawLog
  #anyRecord = false

  constructor(columns: number, flaws: FlawLog, samplesPerKind: number) {
    this.#columns = columns
    this.#flaws = flaws
    this.#samplesPerKind = samplesPerKind
    this.#blanks = new FlawLog(samplesPerKind, ANY_ROW)
  }

  /** False for a blank line, which is no record. */
  check({ cells, row, line, byte, broken }: ScannedRecord): boolean {
    const kind = broken === undefined ? shapeFlaw(cells, this.#columns) : undefined
    if (kind === 'blank-line' || kind === 'blank-record') {
      this.#blanks.add({ kind, row, line, byte })
      return kind === 'blank-record'
    }
    this.passRegular()
    if (kind !== undefined) {
      const args = { cells: cells.length, columns: this.#columns }
      this.#flaws.add({ kind, row, line, byte, args })
    }
    return true
  }

  /** Takes note of blank lines one behind the other, of so many bytes each. */
  passBlank({ row, line, byte }: Address, count: number, bytes: number): void {
    let nth = 0
    for (; nth < count && this.#blanks.keeps('blank-line'); nth++) {
      const place = { row: row + nth, line: line + nth, byte: byte + nth * bytes }
      this.#blanks.add({ kind: 'blank-line', ...place })
    }
    this.#blanks.addCount('blank-line', count - nth)
  }

  /** Takes note of records that are as the header wants them and were read by another. */
  passRegular(): void {
    this.#anyRecord = true
    this.#settleBlanks((blank) => blank)
  }

  /** Whether there was a record that is not blank. */
  get anyRecord(): boolean {
    return this.#anyRecord
  }

  /** Of a part of a file: the blank rows at its end, of which it is not known whether a record follows. */
  get blanksAtEnd(): FlawTally {
    return this.#blanks.tally()
  }

  end(): void {
    this.#settleBlanks((blank) => (blank === 'blank-line' ? 'trailing-blank-line' : 'trailing-blank-record'))
  }

  #settleBlanks(rename: (kind: FlawKind) => FlawKind): void {
    if (this.#blanks.empty) return
    this.#flaws.absorb(this.#blanks.tally(), (flaw) => ({ ...flaw, kind: rename(flaw.kind) }))
    this.#blanks = new FlawLog(this.#samplesPerKind, ANY_ROW)
  }
}

function shapeFlaw(cells: readonly string[], columns: number): FlawKind | undefined {
  if (cells.length === 0) return 'blank-line'
  if (cells[0] === '' && cells.every((cell) => cell === '')) return 'blank-record'
  if (cells.length < columns) return 'short-record'
  if (cells.length === columns) return undefined
  return cells.length === columns + 1 && cells.at(-1) === '' ? 'trailing-delimiter' : 'long-record'
}
