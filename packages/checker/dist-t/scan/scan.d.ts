/** Reads a CSV file of any origin: decides what it is, then gives out its records and whatever is wrong with them. */
import { type EncodingName } from './charset.ts'
import { type Dialect } from './dialect.ts'
import { type Encoding } from './encoding.ts'
import { type Limits } from './limits.ts'
import { type Plan, type ScanSummary } from './pass.ts'
import type { ScannedRecord } from './record.ts'
import { type ByteSource, type Direct } from './source.ts'
import type { Newline } from './text.ts'
import { type Unreadable } from './unreadable.ts'
export interface ScanOptions {
  /** Overrides the decision; bytes that do not fit it are flaws. */
  readonly encoding?: EncodingName | undefined
  /** One ASCII character; overrides the decision. */
  readonly delimiter?: string | undefined
  /** Rows above the header, blank lines counted, as Excel numbers them. */
  readonly skip?: number | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Flaws of one kind kept with their address; all are counted. */
  readonly samplesPerKind?: number | undefined
  /** Bytes taken at a time: tests set it, results do not depend on it. */
  readonly blockBytes?: number | undefined
  /** Decides on the encoding by the start of the file: whoever reads on finds out whether that was right. */
  readonly trustStart?: boolean | undefined
  /** Decided on before. */
  readonly known?: Encoding | undefined
}
export interface Scan {
  readonly ok: true
  readonly name: string
  /** Whether the file was compressed. */
  readonly gzip: boolean
  readonly encoding: Encoding
  readonly dialect: Dialect
  readonly limits: Limits
  readonly header: ScannedRecord
  /** The records behind the header. Each iteration reads the file anew. */
  readonly batches: AsyncIterable<readonly ScannedRecord[]>
  /** Of the latest iteration of `batches`. */
  summary(): ScanSummary
  /** What was decided, for a reader of another kind. */
  readonly plan: Plan
  /** What ended the first line; undefined where nothing did. */
  readonly newline: Newline | undefined
  /** Reads from any place of the text; undefined where the source cannot, or is compressed. */
  readonly direct: Direct
}
export type ScanResult =
  | Scan
  | {
      readonly ok: false
      readonly unreadable: Unreadable
    }
export declare const DEFAULT_SAMPLES_PER_KIND = 50
/**
 * Never throws for what is in the file: that is a flaw, or unreadable. Throws what `source` throws, and a RangeError
 * for a delimiter that is none.
 */
export declare function scanCsv(source: ByteSource, options?: ScanOptions): Promise<ScanResult>
