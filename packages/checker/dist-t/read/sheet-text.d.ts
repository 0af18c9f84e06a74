import type { Sheet } from 'hucre'
import { type DateSystem } from './sheet-cell.ts'
import type { SheetText } from './workbook.ts'
export declare const MERGED = 'Cells are merged: the value stands in the first of them, the others are empty'
export declare function sheetText(sheet: Sheet, dates: DateSystem, others: readonly string[]): SheetText
