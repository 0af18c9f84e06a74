import { CsvReader } from './csv.js'
import { FlawLog } from './flaw.js'
import { checkHeader } from './header.js'
import { ShapeCheck } from './shape.js'
import { blocks } from './source.js'
/** Once a file is read to its end. */
export function noteMixedNewlines(flaws, { otherNewline, newlines }) {
  if (otherNewline !== undefined)
    flaws.add({ kind: 'mixed-newlines', ...otherNewline, args: { ...newlines } })
}
export class Pass {
  #plan
  #flaws
  #reader
  #records = 0
  #bytes = 0
  #complete = false
  constructor(plan) {
    this.#plan = plan
    this.#flaws = new FlawLog(plan.samplesPerKind, plan.skip + 1)
    this.#reader = new CsvReader(plan.format, this.#flaws, plan.start)
  }
  /** The first row with cells behind those to skip; undefined where there is none. */
  async header() {
    for await (const rows of this.#rows()) {
      const header = rows.find((row) => this.#isHeader(row))
      if (header !== undefined) return header
    }
    return undefined
  }
  /** What ended the first line, once the header is read. */
  get newline() {
    return this.#reader.firstNewline
  }
  async *batches() {
    let shape
    for await (const rows of this.#rows()) {
      const records = []
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
  summary() {
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
  async *#rows() {
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
  #isHeader({ row, cells, broken }) {
    return row > this.#plan.skip && (cells.length > 0 || broken !== undefined)
  }
  #checkHeader(header) {
    checkHeader(header, this.#flaws)
    const { titleRows } = this.#plan
    if (titleRows === 0) return
    const { row, line, byte } = header
    this.#flaws.add({ kind: 'title-rows', row, line, byte, args: { skip: titleRows } })
  }
}
//# sourceMappingURL=pass.js.map
