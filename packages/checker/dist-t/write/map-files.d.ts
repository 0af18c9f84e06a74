/** Turns the files of a dataset into tables of the standard, in memory that does not grow with the files. */
import type { Field, Table } from '@police-data/model'
import type { Companion, DatasetInput, Refused } from '../check/dataset-input.ts'
import { type MapAccount } from './account.ts'
import type { TextRow } from './table-format.ts'
/** Where the rows of a table go, in their order. */
export interface TableSink {
  write(rows: readonly TextRow[]): Promise<void>
  close(): Promise<void>
}
/** Lines that wait outside of memory, by name. */
export interface Shelf {
  put(name: string, lines: readonly string[]): Promise<void>
  /** In the order in which they were put. */
  take(name: string): AsyncIterable<string>
}
export interface MapInput extends Omit<DatasetInput, 'mapping' | 'statement' | 'table' | 'showValues'> {
  readonly mapping: Companion
  /** Called once for each table that the mapping fills, with the fields that it fills. */
  readonly open: (table: Table, fields: readonly Field[]) => Promise<TableSink>
  readonly shelf: Shelf
  /** How many records are held in memory at once. */
  readonly most?: number
}
export type Mapped =
  | {
      readonly kind: 'mapped'
      readonly account: MapAccount
    }
  | Refused
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export declare function mapFiles(input: MapInput): Promise<Mapped>
