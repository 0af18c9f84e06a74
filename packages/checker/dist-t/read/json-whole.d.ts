/** Takes a whole text for one record. */
import type { Cutter, CutterOptions, JsonPiece } from './json-piece.ts'
export declare class WholeCutter implements Cutter {
  #private
  readonly broken: undefined
  readonly lists: readonly string[]
  constructor({ startByte }: CutterOptions)
  push(units: string): readonly JsonPiece[]
  end(): readonly JsonPiece[]
}
