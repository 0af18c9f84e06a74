/** Which value was probably meant, and why: a known word first, a slip of the pen last. */
import type { CodeList, Suggestion } from '@police-data/model'
export interface Vocabulary {
  readonly list: CodeList | undefined
  /** The words a mapping knows for this field. */
  readonly words: readonly string[]
}
export declare function suggest(text: string, { list, words }: Vocabulary): Suggestion | undefined
