/** Cuts one record into cells where it cannot just be split: quotes, characters to decode, cells to look at. */
import { type Charset } from './charset.ts'
import type { Flaw, FlawKind } from './flaw.ts'
import type { Limits } from './limits.ts'
import type { Text } from './text.ts'
export interface CsvFormat {
  readonly delimiter: string
  readonly charset: Charset
  /** Whether the charset is a guess, so that every cell that hangs on it is noted. */
  readonly guessed: boolean
  readonly limits: Limits
}
/** A flaw by its place in the text in hand, as the address of its record is not known here. */
export interface Found {
  readonly kind: FlawKind
  readonly at: number
  /** Line ends between the record's start and the flaw. */
  readonly lines: number
  readonly column: number
  readonly args?: NonNullable<Flaw['args']>
}
export interface CutRecord {
  readonly cells: string[]
  /** The place of its line end, or the length of the text. */
  readonly end: number
  /** Line ends in its cells. */
  readonly lines: number
  readonly found: readonly Found[]
  readonly broken?: 'unterminated-quote' | 'record-too-long'
}
/** Undefined where the text in hand does not tell how the record goes on. */
export declare function cutCells(text: Text, start: number, format: CsvFormat): CutRecord | undefined
