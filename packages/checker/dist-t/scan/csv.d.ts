/**
 * Cuts units into records: RFC 4180, and what real files do besides. Nothing is dropped or changed in silence:
 * whatever bends the rules is a flaw.
 */
import { type CsvFormat } from './cells.ts'
import type { Address, FlawKind, FlawLog } from './flaw.ts'
import type { ScannedRecord } from './record.ts'
import { type Newline } from './text.ts'
/** Where reading begins: at the first row of a file, or further on, after lines that ended with `newline`. */
export interface ReadingStart extends Pick<Address, 'byte' | 'line'> {
  readonly row?: number
  readonly newline?: Newline | undefined
}
/** Give it all units in order, in any pieces, then `end` it. */
export declare class CsvReader {
  #private
  /** Line ends outside quotes. */
  readonly newlines: Record<Newline, number>
  /** `start` is the address of the first unit, behind a byte order mark or a `sep=` line. */
  constructor(format: CsvFormat, flaws: FlawLog, start: ReadingStart)
  /** Where the next row begins. */
  get position(): Address
  /** Whether it stands between records, not in one that is too long to be held. */
  get between(): boolean
  /** What ended the first line; undefined before it ended. */
  get firstNewline(): Newline | undefined
  /** The first line end that is not like the first of all. */
  get otherNewline(): Address | undefined
  /** The rows that became complete, blank lines among them as records without cells. */
  push(units: string): ScannedRecord[]
  /** Rows that are complete in what was pushed, however much of it was put off. */
  settle(): ScannedRecord[]
  /** The last rows. `cut` is why the file ends too early: it breaks a last record that has no line end. */
  end(cut?: FlawKind): ScannedRecord[]
}
