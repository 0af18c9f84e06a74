import type { Field, Table } from '@police-data/model'
import type { TableSink } from '../write/map-files.ts'
import type { TableFormat } from '../write/table-format.ts'
export interface TableFiles {
  /** The names of the files, in the order in which they were opened. */
  readonly names: readonly string[]
  open(table: Table, fields: readonly Field[]): Promise<TableSink>
  /** Gives the files their names; those that were there are replaced. */
  finish(): Promise<void>
  /** Leaves the folder as it was. */
  abandon(): Promise<void>
}
/** The folder is made where it is missing. Rejects where it cannot be written to. */
export declare function tableFiles(folder: string, format: TableFormat): Promise<TableFiles>
