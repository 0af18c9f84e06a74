/** The stretch of a file in hand, in units, and where its lines end. */
import type { Charset } from './charset.ts'
import { type Search } from './search.ts'
/** What ends a line. */
export type Newline = 'lf' | 'crlf' | 'cr'
export declare class Text {
  readonly units: string
  readonly search: Search
  /** Whether the file ends where this text does. */
  readonly ended: boolean
  /** What ended the file's first line. After LF, a lone CR is no line end but part of a cell. */
  firstNewline: Newline | undefined
  constructor(
    units: string,
    format: {
      readonly delimiter: string
      readonly charset: Charset
    },
    ended: boolean,
    firstNewline?: Newline,
  )
  /** The place of the first line end at or behind `from`, quotes not heeded; else the length of the text. */
  lineEnd(from: number): number
  /** Whether more text could not move an end found at `end`: not a CR that an LF may follow, nor the text's edge. */
  settled(end: number): boolean
  /** Undefined where the file ends without one. */
  newlineAt(end: number): Newline | undefined
  /** Line ends between two places. */
  countLines(from: number, to: number): number
}
