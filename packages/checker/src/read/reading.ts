/** A file as a table of text: what every format gives, whatever it looked like outside. */

import type { SourceRecord } from '../map/dataset.ts'
import type { ByteSource, EncodingName } from '../scan/index.ts'

/** A part of the file that had to be repaired or could not be read. */
export interface Damage {
  /** In plain words; findings with the same words are counted together. */
  readonly what: string
  readonly count: number
  readonly places: readonly {
    readonly row: number
    readonly line: number
    readonly byte: number
    readonly column?: number | undefined
  }[]
}

export interface Reading {
  readonly header: readonly string[]
  readonly encoding: string
  readonly delimiter: string
  readonly batches: AsyncIterable<readonly SourceRecord[]>
  /** Complete once the batches are read to the end. */
  damages(): readonly Damage[]
  /** Cells read by the fallback encoding, for a person to look at; empty when the text is sound. */
  guessed(): readonly { readonly row: number; readonly column: number; readonly value: string }[]
  guessedCount(): number
  notes(): readonly string[]
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
}

export interface Format {
  readonly id: string
  /** By the name of the file, in small letters. */
  fits(name: string): boolean
  open(source: ByteSource, options: ReadOptions): Promise<Opened>
}
