/** One read of a file from its first byte to its last, given out in batches, with its flaws counted. */
import type { CsvFormat } from './cells.ts'
import { CsvReader } from './csv.ts'
import { type Address, type Flaw, FlawLog, type FlawTally } from './flaw.ts'
import type { PlainSource } from './gzip.ts'
import { checkHeader } from './header.ts'
import type { ScannedRecord } from './record.ts'
import { ShapeCheck } from './shape.ts'
import { blocks } from './source.ts'
import type { Newline } from './text.ts'

/** What was decided about a file before its records are read. */
export interface Plan {
  readonly source: Omit<PlainSource, 'head'>
  readonly format: CsvFormat
  /** Where the first row begins, behind a byte order mark and a `sep=` line. */
  readonly start: Pick<Address, 'byte' | 'line'>
  /** Rows to pass over before the header. */
  readonly skip: number
  /** Rows that look like titles where the header should be. */
  readonly titleRows: number
  readonly blockBytes: number
  readonly samplesPerKind: number
}

export interface ScanSummary {
  /** Whether the batches were read to the end; before that all below is what was met so far. */
  readonly complete: boolean
  /** Records behind the header, blank ones included; blank lines are none. */
  readonly records: number
  /** As read, so inflated. */
  readonly bytes: number
  /** Line ends outside quotes. */
  readonly newlines: Readonly<Record<Newline, number>>
  readonly flaws: FlawTally
  /** Up to three cells with different values that hang on a guessed encoding. */
  readonly guessed: readonly Flaw[]
}

/** Once a file is read to its end. */
export function noteMixedNewlines(
  flaws: FlawLog,
  { otherNewline, newlines }: Pick<CsvReader, 'otherNewline' | 'newlines'>,
): void {
  if (otherNewline !== undefined)
    flaws.add({ kind: 'mixed-newlines', ...otherNewline, args: { ...newlines } })
}

export class Pass {
  readonly #plan: Plan
  readonly #flaws: FlawLog
  readonly #reader: CsvReader
  #records = 0
  #bytes = 0
  #complete = false

  constructor(plan: Plan) {
    this.#plan = plan
    this.#flaws = new FlawLog(plan.samplesPerKind, plan.skip + 1)
    this.#reader = new CsvReader(plan.format, this.#flaws, plan.start)
  }

  /** The first row with cells behind those to skip; undefined where there is none. */
  async header(): Promise<ScannedRecord | undefined> {
    for await (const rows of this.#rows()) {
      const header = rows.find((row) => this.#isHeader(row))
      if (header !== undefined) return header
    }
    return undefined
  }

  /** What ended the first line, once the header is read. */
  get newline(): Newline | undefined {
    return this.#reader.firstNewline
  }

  async *batches(): AsyncGenerator<readonly ScannedRecord[], void> {
    let shape: ShapeCheck | undefined
    for await (const rows of this.#rows()) {
      const records: ScannedRecord[] = []
      for (const row of rows) {
        if (shape !== undefined) {
          if (shape.check(row)) records.push(row)
        } else if (this.#isHeader(row)) {
          this.#checkHeader(row)
          shape = new ShapeCheck(row.cells.length, this.#flaws, this.#plan.samplesPerKind)
        } else if (row.cells.length === 0) {
          this.#flaws.add({ kind: 'blank-line', row: row.row, line: row.line, byte: row.byte })
        }
      }
      this.#records += records.length
      if (records.length > 0) yield records
    }
    shape?.end()
    this.#complete = true
  }

  summary(): ScanSummary {
    const flaws = this.#flaws.tally()
    const guesses = flaws.samples.filter(({ kind }) => kind === 'guessed-encoding')
    const values = guesses.map(({ args }) => args?.value)
    return {
      complete: this.#complete,
      records: this.#records,
      bytes: this.#bytes,
      newlines: { ...this.#reader.newlines },
      flaws,
      guessed: guesses.filter((_, place) => values.indexOf(values[place]) === place).slice(0, 3),
    }
  }

  async *#rows(): AsyncGenerator<readonly ScannedRecord[], void> {
    const { source, format, start, blockBytes } = this.#plan
    let ahead = start.byte
    for await (const block of blocks(source.open(), blockBytes * format.charset.width)) {
      const passed = Math.min(ahead, block.length)
      ahead -= passed
      this.#bytes += block.length
      yield this.#reader.push(format.charset.toUnits(block.subarray(passed)))
    }
    const { damage } = source.gzip()
    yield this.#reader.end(damage?.kind === 'gzip-trailing-junk' ? undefined : damage?.kind)
    noteMixedNewlines(this.#flaws, this.#reader)
    if (damage !== undefined) {
      const { kind, compressedByte } = damage
      this.#flaws.add({ kind, ...this.#reader.position, args: { compressedByte } })
    }
  }

  #isHeader({ row, cells, broken }: ScannedRecord): boolean {
    return row > this.#plan.skip && (cells.length > 0 || broken !== undefined)
  }

  #checkHeader(header: ScannedRecord): void {
    checkHeader(header, this.#flaws)
    const { titleRows } = this.#plan
    if (titleRows === 0) return
    const { row, line, byte } = header
    this.#flaws.add({ kind: 'title-rows', row, line, byte, args: { skip: titleRows } })
  }
}
