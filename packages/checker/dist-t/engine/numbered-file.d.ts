/** Reads a file by the machine as records of numbers: a text of a column is looked at once, and has its number from then on. */
import type { Copies } from '../check/source/duplicates.ts'
import type { NumberedRecords } from '../map/dataset.ts'
import type { Lexicon } from '../map/lexicon.ts'
import type { CsvFile } from '../read/reading.ts'
import { type Spill } from './key-store.ts'
import { type FilePass } from './merge-parts.ts'
export interface NumberedFile {
  readonly pass: FilePass
  readonly copies: Copies
}
export interface Numbering {
  /** Of the header. */
  readonly columns: number
  readonly lexicon: Lexicon
  /** What it is given holds until it returns. */
  readonly take: (records: NumberedRecords) => void
  readonly onRows: (rows: number) => void
  readonly spill?: Spill | undefined
}
/** Null where the plain reader must be taken, which is told only at the end if the text is not UTF-8 throughout. */
export declare function numberedFile(
  csv: CsvFile,
  { columns, lexicon, take, onRows, spill }: Numbering,
): Promise<NumberedFile | null>
