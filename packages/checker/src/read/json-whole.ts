/** Takes a whole text for one record. */
import type { Cutter, CutterOptions, JsonPiece } from './json-piece.ts'

export class WholeCutter implements Cutter {
  readonly broken = undefined
  readonly lists: readonly string[] = []
  readonly #byte: number
  #units = ''

  constructor({ startByte }: CutterOptions) {
    this.#byte = startByte
  }

  push(units: string): readonly JsonPiece[] {
    this.#units += units
    return []
  }

  end(): readonly JsonPiece[] {
    return [{ row: 1, line: 1, byte: this.#byte, units: this.#units }]
  }
}
