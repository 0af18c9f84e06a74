/** Finds the code whose words a word holds, or that says most of what it says: “Firearm (Exhibited)” for “Gun displayed”. */
import type { CodeList } from '@police-data/model'
/** One code, several that are all meant, or several of which nobody can say which. */
export type Told =
  | {
      readonly kind: 'code'
      readonly code: string
    }
  | {
      readonly kind: 'all' | 'either'
      readonly codes: readonly string[]
    }
/** Weighs words by how few codes use them, as in Spärck Jones, “A statistical interpretation of term specificity”, 1972. */
export declare function wordingOf(list: CodeList): (word: string) => Told | null
/** By parts of phrases too, by what definitions name and by the lists of others: {@link widePhrases}. */
export declare function widerWordingOf(
  list: CodeList,
  others: ReadonlyMap<string, ReadonlySet<string>>,
): (word: string) => Told | null
