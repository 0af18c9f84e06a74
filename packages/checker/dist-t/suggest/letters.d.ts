/** Columns of single letters, which mean something only together: W, B, H and N are a list of races that somebody publishes. */
import type { Crosswalk } from '@police-data/model'
import { type ColumnProfile } from './column-profile.ts'
import type { WordMeaning } from './word-meaning.ts'
/** Of one scheme: each of its letters with the code that it is, null where it is several. */
export type Letters = ReadonlyMap<string, string | null>
export declare function lettersIn(crosswalks: readonly Crosswalk[]): readonly Letters[]
/** What the words of the column mean: where they are letters of a scheme, what its publisher says of them. */
export declare function meaningIn(
  profile: ColumnProfile,
  means: WordMeaning,
  schemes: readonly Letters[],
): WordMeaning
