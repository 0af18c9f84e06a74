/** Takes a record apart whose cells list several: one record for each place of the lists. */
import type { Lexicon } from './lexicon.ts'
import type { Split } from './plan.ts'
export interface Parts {
  /** The numbers of the cells of each. */
  readonly numbers: readonly Int32Array[]
  /** False where the lists are not equally long, so that nobody can say which parts belong together. */
  readonly even: boolean
}
/** Takes the numbers of a record’s cells. */
export type Splitter = (numbers: Int32Array) => Parts
export declare function splitter({ columns, by }: Split, lexicon: Lexicon): Splitter
