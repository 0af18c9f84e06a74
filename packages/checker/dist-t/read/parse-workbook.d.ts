import type { OpenWorkbook, SheetParsed, WorkbookOptions } from './workbook.ts'
export declare const openWorkbookHere: OpenWorkbook
/** Never throws for what is in the file. */
export declare function parseWorkbook(bytes: Uint8Array, options: WorkbookOptions): Promise<SheetParsed>
