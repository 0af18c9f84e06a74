/** Cuts NDJSON: one record a line; a line that is too long is passed over, and the next is read afresh. */
import type { Cutter, CutterOptions, JsonPiece } from './json-piece.ts'
export declare class LineCutter implements Cutter {
  #private
  readonly broken: undefined
  readonly lists: readonly string[]
  constructor(options: CutterOptions)
  push(units: string): readonly JsonPiece[]
  end(): readonly JsonPiece[]
}
