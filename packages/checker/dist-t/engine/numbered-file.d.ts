/** Reads a file by the machine as records of numbers: a text of a column is looked at once, and has its number from then on. */
import type { Copies } from '../check/source/duplicates.ts'
import type { NumberedRecords } from '../map/dataset.ts'
import type { CsvFile } from '../read/reading.ts'
import { type Spill } from './key-store.ts'
import { type FilePass } from './merge-parts.ts'
export interface NumberedFile {
  readonly pass: FilePass
  readonly copies: Copies
}
/** That the text is not UTF-8, as its start made believe, may be found only when most of it is taken. */
export type Numbered = NumberedFile | 'no-machine' | 'not-utf-8'
export interface Numbering {
  /** Of the header. */
  readonly columns: number
  /** The same text of a column has the same number. */
  readonly numberOf: (text: string, column: number) => number
  /** What it is given holds until it returns. */
  readonly take: (records: NumberedRecords) => void
  readonly onRows: (rows: number) => void
  readonly spill?: Spill | undefined
}
export declare function numberedFile(
  csv: CsvFile,
  { columns, numberOf, take, onRows, spill }: Numbering,
): Promise<Numbered>
