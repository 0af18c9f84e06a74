/** A whole file at once, for files known to be small. */
import type { ScanSummary } from './pass.ts'
import type { ScannedRecord } from './record.ts'
import type { Scan } from './scan.ts'
export interface WholeScan {
  readonly records: readonly ScannedRecord[]
  readonly summary: ScanSummary
}
export declare function readAll(scan: Scan): Promise<WholeScan>
