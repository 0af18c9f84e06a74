import { shareOf } from './column-profile.js'
import { silent } from './yes-no.js'

/** A letter of every scheme. */
const UNKNOWN = 'U'
export function lettersIn(crosswalks) {
  return crosswalks.flatMap(({ rows }) => {
    const letters = new Map()
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
export function meaningIn(profile, means, schemes) {
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
    const meant =
      code === undefined || second !== undefined ? null : { kind: 'code', code, evidence: 'scheme' }
    return meant ?? (letter === UNKNOWN ? { kind: 'said', said: 'unknown' } : null)
  }
}
const known = (value, letters) =>
  silent(value) || value.toUpperCase() === UNKNOWN || letters.has(value.toUpperCase())
//# sourceMappingURL=letters.js.map
