/** Finds columns that may tell who somebody is, by their names and by what stands in them; none of their values is ever shown unasked. */
import type { Standard } from '@police-data/model'
import type { Source } from '../check/context.ts'
import type { Counts } from '../check/counts.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
/** A cell's file and column; null where its value comes from no column. */
export interface Whence {
  readonly source: number
  readonly column: number | null
}
export declare function tellingColumns(
  sources: readonly Source[],
  plan: MergedPlan,
  counts: Counts,
  standard: Standard,
): (whence: Whence) => boolean
/** By a word for a person, or for what leads to one, in the name of the column. */
export declare function tellsByName(header: string): boolean
/** Words of the trade. */
export type Known = Pick<ReadonlySet<string>, 'has'>
/** A word that the standard uses of any code is a word of the trade, however it is written. */
export declare function tellsByValues(values: ReadonlySet<string>, known: Known): boolean
/** Whether a value is written like a name, and no word of it is one of the trade. */
export declare const mayBeName: (value: string, known: Known) => boolean
/** Every word of every code list. */
export declare const vocabularyOf: ({ codeLists }: Standard) => ReadonlySet<string>
