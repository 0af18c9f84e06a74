/** One read of a file from its first byte to its last, given out in batches, with its flaws counted. */
import type { CsvFormat } from './cells.ts'
import { CsvReader } from './csv.ts'
import { type Address, type Flaw, FlawLog, type FlawTally } from './flaw.ts'
import type { PlainSource } from './gzip.ts'
import type { ScannedRecord } from './record.ts'
import type { Newline } from './text.ts'
/** What was decided about a file before its records are read. */
export interface Plan {
  readonly source: Omit<PlainSource, 'head'>
  readonly format: CsvFormat
  /** Where the first row begins, behind a byte order mark and a `sep=` line. */
  readonly start: Pick<Address, 'byte' | 'line'>
  /** Rows to pass over before the header. */
  readonly skip: number
  /** Rows that look like titles where the header should be. */
  readonly titleRows: number
  readonly blockBytes: number
  readonly samplesPerKind: number
}
export interface ScanSummary {
  /** Whether the batches were read to the end; before that all below is what was met so far. */
  readonly complete: boolean
  /** Records behind the header, blank ones included; blank lines are none. */
  readonly records: number
  /** As read, so inflated. */
  readonly bytes: number
  /** Line ends outside quotes. */
  readonly newlines: Readonly<Record<Newline, number>>
  readonly flaws: FlawTally
  /** Up to three cells with different values that hang on a guessed encoding. */
  readonly guessed: readonly Flaw[]
}
/** Once a file is read to its end. */
export declare function noteMixedNewlines(
  flaws: FlawLog,
  { otherNewline, newlines }: Pick<CsvReader, 'otherNewline' | 'newlines'>,
): void
export declare class Pass {
  #private
  constructor(plan: Plan)
  /** The first row with cells behind those to skip; undefined where there is none. */
  header(): Promise<ScannedRecord | undefined>
  /** What ended the first line, once the header is read. */
  get newline(): Newline | undefined
  batches(): AsyncGenerator<readonly ScannedRecord[], void>
  summary(): ScanSummary
}
