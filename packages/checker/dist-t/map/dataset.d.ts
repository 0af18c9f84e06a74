/** The rows that files become, table by table, and an account of every record that went in. */
import type { RecordAccount, Standard } from '@police-data/model'
import type { Held } from './held.ts'
import { Lexicon } from './lexicon.ts'
import { type Place } from './places.ts'
import { type Plan } from './plan.ts'
import { type StandardRow, StandardTable } from './standard-table.ts'
/** A later record of a row that says something else than the first. */
export interface Disagreement {
  readonly table: string
  readonly field: string
  readonly row: StandardRow
  readonly kept: Held
  readonly other: Held
  readonly place: Place
}
export interface Dataset {
  readonly tables: Readonly<Record<string, StandardTable>>
  /** One for each file. */
  readonly records: readonly RecordAccount[]
  /** Records whose key is empty, so that they belong to no row. */
  readonly keyless: readonly Place[]
  /** Records whose lists are not equally long, so that nobody can say which parts belong together. */
  readonly uneven: readonly Place[]
  readonly disagreements: readonly Disagreement[]
}
/** The cells that a record of another file lends; none where no record has the key. */
export interface Borrowed {
  /** The place of the first. */
  readonly at: number
  readonly width: number
  readonly cells: readonly string[] | undefined
}
export interface SourceRecord extends Omit<Place, 'source'> {
  /** With what other files lend it, if they do. */
  readonly cells: readonly string[]
  /** Without that. */
  readonly own?: readonly string[]
  readonly borrowed?: readonly Borrowed[]
}
/** Records in which there is something to see, as the numbers of their cells in the lexicon of the file. */
export interface NumberedRecords {
  readonly length: number
  /** How many numbers each has. */
  readonly columns: number
  readonly numbers: Int32Array
  /** Of each: its row, its line, and two words that say nothing here. */
  readonly whereabouts: Int32Array
  /** Of each: a number that says nothing here, and its byte. */
  readonly bytes: Float64Array
}
/** Takes the records of one file, in order. */
export interface Taker {
  take(record: SourceRecord): void
  takeNumbered(records: NumberedRecords): void
  /** So many records in which there is nothing to see. */
  takeBlank(records: number): void
}
export interface Gatherer {
  /** Files are numbered as they are opened; rows with the same key are one row across all of them. The lexicon is of the file. */
  open(plan: Plan, lexicon?: Lexicon): Taker
  /** What was gathered since the last time, which is forgotten. */
  done(): Dataset
}
/** `goesOn`: the numbers that were given out go on when rows are forgotten. */
export declare function gather(
  standard: Standard,
  {
    goesOn,
  }?: {
    goesOn?: boolean | undefined
  },
): Gatherer
