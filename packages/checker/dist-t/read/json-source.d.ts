/** The records of a JSON file, cut from its bytes as often as they are asked for. */
import type { Charset } from '../scan/charset.ts'
import { type Encoding } from '../scan/encoding.ts'
import { type PlainSource } from '../scan/gzip.ts'
import type { Limits } from '../scan/limits.ts'
import { type ByteSource } from '../scan/source.ts'
import type { Cutter, JsonPiece } from './json-piece.ts'
import type { Unreadable } from './reading.ts'
/** A record on each line; a list of records, or several; or one record. */
export type JsonShape = 'lines' | 'document' | 'record'
export interface JsonSource {
  readonly shape: JsonShape
  readonly encoding: Encoding
  readonly charset: Charset
  readonly limits: Limits
  readonly plain: PlainSource
  /** A new read from the start. */
  cut(): JsonCut
}
export interface JsonCut {
  readonly cutter: Pick<Cutter, 'broken' | 'lists'>
  readonly pieces: AsyncIterable<readonly JsonPiece[]>
}
export type JsonOpened =
  | {
      readonly ok: true
      readonly json: JsonSource
    }
  | {
      readonly ok: false
      readonly unreadable: Unreadable
    }
export declare function openJsonSource(
  source: ByteSource,
  given: Encoding['name'] | undefined,
  limits: Limits,
): Promise<JsonOpened>
