/** A cell of a workbook in the text that a reader of the sheet sees: leading zeros kept, dates as year-month-day. */
import { type Cell, type CellValue } from 'hucre'
/** Days are counted from the end of 1899, or from the start of 1904. */
export type DateSystem = '1900' | '1904'
export interface CellText {
  readonly text: string
  /** What a person has to look at. */
  readonly flaw?: string
  /** The cell holds a time of day that its format does not show. */
  readonly hidesTime?: true
}
export declare const ERROR_CELL = 'A cell holds an error of Excel instead of a value'
export declare const NO_RESULT = 'A formula has no computed value; open the file in Excel and save it'
export declare const DIGITS_LOST = 'A number has more than 15 digits, of which Excel keeps 15'
export declare const NO_DAY = 'A cell is shown as a date and its number is no day (such as 29 February 1900)'
/** The workbook is read as if its days counted from here: only that way back to its own numbers loses nothing. */
export declare const READ_AS: DateSystem
export declare function cellText(value: CellValue, cell: Cell | undefined, dates: DateSystem): CellText
