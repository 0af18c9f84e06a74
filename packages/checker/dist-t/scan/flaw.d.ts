/** What can be wrong with a file as a table, before anyone asks what its cells mean. */
import type { GzipFault } from './gzip.ts'
export type FlawKind =
  /** A quote inside a cell that does not begin with one: `5'10" tall`. Kept as it stands. */
  | 'quote-in-cell'
  /** Text behind a closing quote: `"x" y`. The cell is kept raw, quotes and all. */
  | 'text-after-quote'
  /** The same where a backslash stands before the quote: the writer escapes with `\"` instead of `""`. */
  | 'backslash-escape'
  /**
   * An opening quote without a closing one up to the record limit, or with one lines later that text follows, which
   * will be another cell's. The cell ends with its line, and reading goes on with the next.
   */
  | 'unterminated-quote'
  /** Fewer cells than the header. `args`: cells, columns. */
  | 'short-record'
  /** More cells than the header. `args`: cells, columns. */
  | 'long-record'
  /** One more cell than the header, and that is empty: a delimiter ends the line. */
  | 'trailing-delimiter'
  /** An empty line with a record somewhere behind it. No record is made of it. */
  | 'blank-line'
  /** An empty line with no record behind it. */
  | 'trailing-blank-line'
  /** Cells, but nothing in any of them (`,,,`), with a record somewhere behind. Given out as a record. */
  | 'blank-record'
  /** The same with no record behind: spreadsheets write them. */
  | 'trailing-blank-record'
  /** A column name seen further left. `args`: name, first (0-based cell index). */
  | 'duplicate-header'
  /** A column without a name. */
  | 'empty-header'
  /** Records at the top that look like titles; the header may be below them. `args`: skip. */
  | 'title-rows'
  /** More than one kind of line end outside quotes. Reported once, `args`: lf, crlf, cr. */
  | 'mixed-newlines'
  /** A carriage return alone, inside an unquoted cell of a file whose lines end with LF. Kept. */
  | 'carriage-return-in-cell'
  /** A NUL character in a cell. Kept. */
  | 'nul-in-cell'
  /** A cell above the limit. Kept. `args`: bytes. */
  | 'field-too-long'
  /** A record above the limit that no quote explains. Its text is not kept. */
  | 'record-too-long'
  /** A record with more cells than the limit. Those above it are not kept. `args`: cells. */
  | 'too-many-columns'
  /** Bytes that are no character in the file's encoding, shown as U+FFFD. */
  | 'undecodable'
  /** U+FFFD in the file itself: an earlier program could not read a character, and it is lost. */
  | 'replacement-character'
  /** A cell read as Windows-1252 because the file is not UTF-8. `args`: value, which may be personal. */
  | 'guessed-encoding'
  /** Such a cell that is valid UTF-8 by itself: the file seems to mix the two. */
  | 'mixed-encoding'
  /** Where a compressed file could not be read on; what came before was read. `args`: compressedByte. */
  | GzipFault
/** Where something stands: as a spreadsheet, a text editor and a program would name the place. */
export interface Address {
  /** As Excel counts: a line break in quotes starts no row, a blank line is one, a `sep=` line none. */
  readonly row: number
  /** Of the text, from 1. */
  readonly line: number
  /** Of the file, inflated if it was compressed. */
  readonly byte: number
  /** Of the cell, from 0; absent where no single cell is meant. */
  readonly column?: number
}
export interface Flaw extends Address {
  readonly kind: FlawKind
  readonly args?: Readonly<Record<string, string | number>>
}
/** Complete counts, and the first flaws of each kind. */
export interface FlawTally {
  readonly counts: Readonly<Partial<Record<FlawKind, number>>>
  /** In the order of the file. */
  readonly samples: readonly Flaw[]
}
/** Collects flaws; of each kind it keeps the first `samplesPerKind` and the number of all. */
export declare class FlawLog {
  #private
  /** Flaws in rows before `firstRow` are not taken: those rows are skipped. */
  constructor(samplesPerKind: number, firstRow?: number)
  get empty(): boolean
  count(kind: FlawKind): number
  /** Flaws of which nobody knows more than how many they are. */
  addCount(kind: FlawKind, count: number): void
  /** Whether the next one of this kind is kept. */
  keeps(kind: FlawKind): boolean
  add(flaw: Flaw): void
  /** Takes all that others found, each as it is changed: renamed, or moved to where it stands in the whole file. */
  absorb({ counts, samples }: FlawTally, change: (flaw: Flaw) => Flaw): void
  tally(): FlawTally
}
