/** Recounts a dataset: as every measure of the standard counts, and as each body counts whose rule is known. */
import { type Recounts } from '@police-data/model'
import type { DatasetInput, Refused } from '../check/dataset-input.ts'
export interface RecountInput extends DatasetInput {
  /** The measure or counting rule to count by; all of them unless it is said. */
  readonly as?: string | undefined
  readonly checkerVersion: string
}
export type Recounted =
  | {
      readonly kind: 'recounts'
      readonly recounts: Recounts
    }
  | Refused
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export declare function recountFiles(input: RecountInput): Promise<Recounted>
