import type { Lexicon } from './lexicon.ts'
import type { NumberedCells } from './record-batch.ts'
/** Puts what follows from the numbers of each record’s cells where it belongs. */
export type Recall = (cells: NumberedCells, into: Int32Array) => void
/** `work` takes the texts of the columns, in their order, and their numbers; it never gives 0. */
export declare function recall(
  columns: readonly number[],
  lexicon: Lexicon,
  work: (texts: readonly string[], numbers: readonly number[]) => number,
): Recall
