/** Cuts a JSON document: a list of records, or an object whose members are such lists; in memory of one record. */
import type { Cutter, CutterOptions, JsonBreak, JsonPiece } from './json-piece.ts'
export declare class DocumentCutter implements Cutter {
  #private
  readonly lists: string[]
  broken: JsonBreak | undefined
  constructor(options: CutterOptions)
  push(units: string): readonly JsonPiece[]
  end(): readonly JsonPiece[]
}
