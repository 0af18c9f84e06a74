/** A file as a table of text: what every format gives, whatever it looked like outside. */

import type { SourceRecord } from '../map/dataset.ts'
import type { Encoding } from '../scan/encoding.ts'
import type { GzipDamage } from '../scan/gzip.ts'
import type { ByteSource, EncodingName, FlawTally, Limits, Newline } from '../scan/index.ts'
import type { Plan } from '../scan/pass.ts'
import type { Cutting } from '../scan/scan.ts'
import type { TextSource } from '../scan/source.ts'
import type { OpenWorkbook } from './workbook.ts'

/** A part of the file that had to be repaired or could not be read. */
export interface Damage {
  /** In plain words; findings with the same words are counted together. */
  readonly what: string
  readonly count: number
  readonly places: readonly {
    readonly row: number
    /** Absent where the file is no text. */
    readonly line?: number | undefined
    readonly byte?: number | undefined
    readonly column?: number | undefined
  }[]
}

/** What is to be told of a file that was read. */
export interface Told {
  readonly encoding: string
  /** Complete once the batches are read to the end. */
  damages(): readonly Damage[]
  /** Cells read by the fallback encoding, for a person to look at; empty when the text is sound. */
  guessed(): readonly { readonly row: number; readonly column: number; readonly value: string }[]
  guessedCount(): number
  notes(): readonly string[]
}

export interface Reading extends Told {
  readonly header: readonly string[]
  /** Rows that look like titles where the header should be. */
  readonly titleRows?: number
  /** Empty where cells are parted by something else than a sign. */
  readonly delimiter: string
  /** What the file is where it is no text table, and which part of it was read. */
  readonly form?: { readonly format: string; readonly sheet?: string }
  readonly batches: AsyncIterable<readonly SourceRecord[]>
  /** What the machine must know to read the file by itself; absent where only the plain reader can. */
  readonly csv?: CsvFile | undefined
}

/** A CSV file, as far as its start tells. */
export interface CsvFile {
  readonly encoding: Encoding
  readonly cutting: Cutting
  readonly plan: Plan
  readonly newline: Newline
  readonly source: TextSource
  damage(): GzipDamage | undefined
  /** Of all flaws that whoever read it came upon. */
  told(flaws: FlawTally): Told
}

export interface Unreadable {
  readonly kind: string
  readonly message: string
  readonly hint?: string | undefined
  readonly byte?: number | undefined
}

export type Opened =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly unreadable: Unreadable }

export interface ReadOptions {
  readonly encoding?: EncodingName | undefined
  readonly delimiter?: string | undefined
  readonly skip?: number | undefined
  /** Which sheet of a workbook, or which table of a JSON file. */
  readonly sheet?: string | undefined
  /** Limits that are other than by default. */
  readonly max?: Partial<Limits> | undefined
  /** Reads workbooks elsewhere than in this thread, so that a hostile one can be stopped. */
  readonly workbooks?: OpenWorkbook | undefined
  /** Takes the start of the file for all of it when it decides on the encoding; whoever reads on finds out. */
  readonly trustStart?: boolean | undefined
  /** Decided on before. */
  readonly known?: Encoding | undefined
  readonly cutting?: Cutting | undefined
}

export interface Format {
  readonly id: string
  /** How names of its files end, in small letters, without a dot. */
  readonly endings: readonly string[]
  /** Told by the first bytes, inflated: asked where the name tells nothing. */
  begins(head: Uint8Array): boolean
  open(source: ByteSource, options: ReadOptions): Promise<Opened>
}
