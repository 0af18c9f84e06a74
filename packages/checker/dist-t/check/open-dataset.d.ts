import type { Plan } from '../map/plan.ts'
import { type MappingFile } from '../map/plan-mapping.ts'
import type { Reading } from '../read/reading.ts'
import { type DataFile, type DatasetInput, type Refused } from './dataset-input.ts'

interface ReadFile {
  readonly file: DataFile
  readonly reading: Reading
}
export interface OpenFile extends ReadFile {
  readonly plan: Plan
  /** Its own columns, and behind them those that other files lend it. */
  readonly header: readonly string[]
}
export type OpenedAll =
  | {
      readonly ok: true
      readonly files: readonly OpenFile[]
    }
  | {
      readonly ok: false
      readonly refused: Refused
    }
/**
 * All of them, or everything that is wrong with any of them: a part of a dataset is not judged as the whole. With
 * `trustStart`, that is so of files that are for the machine.
 */
export declare function openAll(input: DatasetInput, mapping: MappingFile | undefined): Promise<OpenedAll>
