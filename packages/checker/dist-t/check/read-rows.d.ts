import type { Around } from './context.ts'
import { type DatasetInput } from './dataset-input.ts'
import type { OpenFile } from './open-dataset.ts'
import type { SourceContext } from './source/source-test.ts'
export interface ReadAll {
  readonly context: SourceContext
  /** Of each file, what is to be told of it. */
  readonly notes: readonly (readonly string[])[]
}
/** Whether files that were opened by their start alone can be read: by the machine, which finds out about the rest. */
export declare function readsQuickly(files: readonly OpenFile[], input: DatasetInput): boolean
/** Null where a file that was opened by its start alone goes on in another way. */
export declare function readRows(
  files: readonly OpenFile[],
  input: DatasetInput,
  { showValues, ...around }: Around,
): Promise<ReadAll | null>
