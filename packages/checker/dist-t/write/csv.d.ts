/** CSV as RFC 4180 has it: UTF-8, lines that end with LF, quotes only where they are needed. */
import { type TableFormat } from './table-format.ts'
export declare const csv: TableFormat
