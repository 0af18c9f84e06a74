/** A form in which tables are written. */
import type { Field } from '@police-data/model'
/** The texts of a row, one for each field, in the order of the fields. */
export type TextRow = readonly string[]
/** What a file begins with, what its rows are, and what it ends with, as bytes. */
export interface Encoder {
  head(): Uint8Array
  rows(rows: readonly TextRow[]): Uint8Array
  tail(): Uint8Array
}
export interface TableFormat {
  readonly id: 'csv' | 'ndjson' | 'parquet'
  readonly title: string
  encoder(fields: readonly Field[]): Encoder
}
export declare const NOTHING: Uint8Array
