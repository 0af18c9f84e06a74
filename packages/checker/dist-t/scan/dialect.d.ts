/** Which character parts the cells: the one given, the one a `sep=` line names, else the one that cuts most evenly. */
import { type StartText } from './cell-counts.ts'
import type { CsvFormat } from './cells.ts'
import type { ScannedRecord } from './record.ts'
export interface Dialect {
  readonly delimiter: string
  /** `single-column`: none of the known delimiters cuts the first records into more than one cell. */
  readonly because: 'given' | 'sep-line' | 'counted' | 'single-column'
  /** The commonest number of cells among the first records. */
  readonly columns: number
  /** Of `looked` first records, how many have that number of cells. */
  readonly agreeing: number
  readonly looked: number
}
/** What `sep=;` in a first line names, and how many units that line takes; Excel writes and obeys it. */
export declare function sepLine(units: string):
  | {
      readonly delimiter: string
      readonly units: number
    }
  | undefined
/** A delimiter `given` by the caller goes before one the file has `declared`, and that before what can be counted. */
export declare function decideDialect(
  start: Start,
  format: Omit<CsvFormat, 'delimiter'>,
  given?: string,
  declared?: string,
): Trial
/** The first records of a file as one delimiter cuts them. */
export interface Trial extends Dialect {
  /** As many as may be titles. */
  readonly records: readonly ScannedRecord[]
}
/** The start of a file behind its mark, its `sep=` line and the rows to skip. */
export interface Start extends StartText {
  readonly skip: number
  /** The same and what follows, where there are too few rows in it. */
  readonly more?: () => Start
}
