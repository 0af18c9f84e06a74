/**
 * A mapping as a history of operations that OpenRefine applies to the same file: values edited, columns renamed. What a
 * table of one row for each record cannot hold is left, and named.
 */
import type { Mapping, Standard } from '@police-data/model'
/** In the shapes of OpenRefine's “Apply operation history”. */
export type Operation = Readonly<Record<string, unknown>> & {
  readonly op: string
  readonly description: string
}
/** What the history does not do. */
export interface LeftOut {
  /** `table.field`, or a table, or a file of the mapping. */
  readonly what: string
  readonly because: string
}
export interface History {
  /** The name of the file in the mapping; null where the mapping is of one file. */
  readonly file: string | null
  readonly operations: readonly Operation[]
  readonly left: readonly LeftOut[]
}
/** One for each file that the mapping speaks of. */
export declare const openRefineHistories: (mapping: Mapping, standard: Standard) => readonly History[]
