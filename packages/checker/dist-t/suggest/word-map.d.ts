/** What the words of a column become: only what the standard is sure of, the rest is left to a person. */
import type { WordMapping } from '@police-data/model'
import { type Fit } from './column-fit.ts'
import type { OpenWord } from './draft.ts'
/** A value that stands in fewer records is never written down: it may be somebody's name. */
export declare const LEAST_RECORDS = 5
/** More values than this are no code list. */
export declare const MOST_WORDS = 200
export interface WordMap {
  readonly words: Readonly<Record<string, WordMapping>>
  readonly open: readonly OpenWord[]
  /** Values that stand in too few records, or behind too many others, or look like names, and are not written down. */
  readonly rare: number
}
/** `known` are the words of the trade: what is written like a name, and is none of them, is not written down. */
export declare function wordMap(
  { column, target, means, only, separator, asks }: Fit,
  known: ReadonlySet<string>,
): WordMap
