/** Columns of single letters, which mean something only together: W, B, H and N are a list of races that somebody publishes. */
import type { Crosswalk } from '@police-data/model'
import { type ColumnProfile, shareOf } from './column-profile.ts'
import type { Meaning, WordMeaning } from './word-meaning.ts'
import { silent } from './yes-no.ts'

/** Of one scheme: each of its letters with the code that it is, null where it is several. */
export type Letters = ReadonlyMap<string, string | null>

/** A letter of every scheme. */
const UNKNOWN = 'U'

export function lettersIn(crosswalks: readonly Crosswalk[]): readonly Letters[] {
  return crosswalks.flatMap(({ rows }) => {
    const letters = new Map<string, string | null>()
    for (const { code, theirs = '', relation, status } of rows) {
      if (!LETTER.test(theirs) || code === undefined || status === 'draft') continue
      if (relation === 'related' || relation === 'none') continue
      const known = letters.get(theirs)
      letters.set(theirs, known === undefined || known === code ? code : null)
    }
    return letters.size < LEAST ? [] : [letters]
  })
}

/** Numbers are in many lists. */
const LETTER = /^[A-Z]$/u

/** Fewer letters are nobody’s list. */
const LEAST = 3

/** Nearly all of a column are letters of the list. */
const NEARLY_ALL = 0.98

/** What the words of the column mean: where they are letters of a scheme, what its publisher says of them. */
export function meaningIn(
  profile: ColumnProfile,
  means: WordMeaning,
  schemes: readonly Letters[],
): WordMeaning {
  const fitting = schemes.filter(
    (letters) =>
      profile.values.filter(([value]) => letters.has(value.toUpperCase())).length >= LEAST &&
      shareOf(profile, (value) => known(value, letters)) >= NEARLY_ALL,
  )
  if (fitting.length === 0) return means
  return (word) => {
    const own = means(word)
    if (own !== null || word.length !== 1) return own
    const letter = word.toUpperCase()
    const codes = new Set(fitting.flatMap((letters) => letters.get(letter) ?? []))
    const [code, second] = codes
    const meant: Meaning | null =
      code === undefined || second !== undefined ? null : { kind: 'code', code, evidence: 'scheme' }
    return meant ?? (letter === UNKNOWN ? { kind: 'said', said: 'unknown' } : null)
  }
}

const known = (value: string, letters: Letters): boolean =>
  silent(value) || value.toUpperCase() === UNKNOWN || letters.has(value.toUpperCase())
