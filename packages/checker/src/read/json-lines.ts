/** Cuts NDJSON: one record a line; a line that is too long is passed over, and the next is read afresh. */
import type { Cutter, CutterOptions, JsonPiece } from './json-piece.ts'

export class LineCutter implements Cutter {
  readonly broken = undefined
  readonly lists: readonly string[] = []
  readonly #options: CutterOptions
  #pending = ''
  #dropped = 0
  #row = 1
  #byte: number

  constructor(options: CutterOptions) {
    this.#options = options
    this.#byte = options.startByte
  }

  push(units: string): readonly JsonPiece[] {
    const pieces: JsonPiece[] = []
    let from = 0
    for (let end = units.indexOf('\n'); end >= 0; end = units.indexOf('\n', from)) {
      this.#hold(units.slice(from, end))
      from = end + 1
      pieces.push(...this.#line(1))
    }
    this.#hold(units.slice(from))
    return pieces
  }

  end(): readonly JsonPiece[] {
    return this.#line(0)
  }

  #hold(units: string): void {
    if (this.#dropped + this.#pending.length + units.length <= this.#options.most) this.#pending += units
    else {
      this.#dropped += this.#pending.length + units.length
      this.#pending = ''
    }
  }

  #line(lineEnd: 0 | 1): readonly JsonPiece[] {
    const { width } = this.#options
    const place = { row: this.#row, line: this.#row, byte: this.#byte }
    const units = this.#pending
    const tooLong = this.#dropped > 0
    this.#byte += (this.#dropped + units.length + lineEnd) * width
    this.#row += lineEnd
    this.#pending = ''
    this.#dropped = 0
    if (tooLong) return [{ ...place, units: '', tooLong: true }]
    return units.trim() === '' ? [] : [{ ...place, units }]
  }
}
