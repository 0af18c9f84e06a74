/** The phrases by which a list knows its codes: its own, and looser ones that tell less. */
import { type CodeList } from '@police-data/model'
export interface Phrase {
  readonly code: string
  readonly words: ReadonlySet<string>
  /** Whether the phrase may mean other codes too. */
  readonly unsure: boolean
  /** Whether it is only a part of a phrase, or no phrase of the list itself. */
  readonly loose: boolean
}
export declare const knownPhrases: ({ codes }: CodeList) => readonly Phrase[]
/** Also parts of what is known, what the definitions name, and what the lists of others say: they tell less. */
export declare const widePhrases: (
  list: CodeList,
  others: ReadonlyMap<string, ReadonlySet<string>>,
) => readonly Phrase[]
