/** Checks the files of one dataset: gathers them, judges every rule, and returns a Report, or what stands in the way. */
import type { Report } from '@police-data/model'
import { type DatasetInput, type Refused } from './dataset-input.ts'
export interface CheckInput extends DatasetInput {
  readonly checkerVersion: string
}
export type Checked =
  | {
      readonly kind: 'report'
      readonly report: Report
    }
  | Refused
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export declare function check(input: CheckInput): Promise<Checked>
