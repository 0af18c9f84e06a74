import type { WorkbookOptions } from '../read/workbook.ts'
export interface WorkbookJob {
  readonly bytes: Uint8Array
  readonly options: WorkbookOptions
}
