import type { SurveyThread } from '../engine/threads.ts'
import type { Around } from './context.ts'
import { type DatasetInput } from './dataset-input.ts'
import type { OpenFile } from './open-dataset.ts'
import type { SourceContext } from './source/source-test.ts'
export interface RowsInput extends DatasetInput {
  /** Reads a file that the machine can read, while its records are taken here. */
  readonly thread?: SurveyThread | undefined
}
export interface ReadAll {
  readonly context: SourceContext
  /** Of each file, what is to be told of it. */
  readonly notes: readonly (readonly string[])[]
}
/** Whether files can be read of which only the start was looked at: whoever reads them must find out about the rest. */
export declare function readsQuickly(files: readonly OpenFile[], input: DatasetInput): boolean
/** Null where a file is in another encoding than it was taken for. */
export declare function readRows(
  files: readonly OpenFile[],
  input: RowsInput,
  { showValues, ...around }: Around,
): Promise<ReadAll | null>
