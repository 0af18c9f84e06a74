import type { OpenWorkbook } from '../read/workbook.ts'
export interface WorkbookLimits {
  /** Megabytes of the heap. */
  readonly heap: number
  /** Milliseconds until the workbook has to be parsed. */
  readonly time: number
}
export declare const workbooksApart: ({ heap, time }?: WorkbookLimits) => OpenWorkbook
