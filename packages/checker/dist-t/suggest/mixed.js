/** Columns that speak of two matters: among weapons stands “unarmed”, which is no weapon and says that there was none. */
import { OTHER } from '@police-data/model'
import { LEAST_RECORDS } from './word-map.js'
import { silent } from './yes-no.js'

/** One word has to be a word of the other list itself; several tell by their number. */
const VERY_WORD = new Set(['code', 'title', 'alias', 'scheme'])
const SEVERAL = 3
/** Of the records whose words the list of the column does not know. */
const MOST = 0.5
/** Second readings: of other fields of the same row that no column fills, by words that the first reading leaves open. */
export function mixedIn(all, assigned) {
  const taken = new Set(assigned.map(({ target }) => target.field))
  return assigned.flatMap((first) => {
    const open = openWords(first)
    const [best] = all
      .filter(
        ({ column, target }) =>
          column === first.column &&
          !taken.has(target.field) &&
          target.table === first.target.table &&
          target.field.list !== first.target.field.list,
      )
      .flatMap((fit) => secondReading(fit, open))
      .sort((a, b) => recordsOf(b.only, open) - recordsOf(a.only, open))
    if (best === undefined) return []
    taken.add(best.target.field)
    return [best]
  })
}
/** What is said of a person in one breath: “White male”, “B/F”. */
const OF_PERSONS = new Set(['race', 'gender', 'age_band'])
/** Nearly all cells say it. */
const NEARLY_ALL = 0.9
/** Other fields of the same person that no column fills, and that nearly every cell of the column answers too. */
export function togetherIn(all, assigned) {
  const taken = new Set(assigned.map(({ target }) => target.field))
  return assigned.flatMap((first) =>
    all.filter(({ column, target, values }) => {
      const beside =
        column === first.column && target.table === first.target.table && !taken.has(target.field)
      const lists = [first.target.field.list, target.field.list]
      return (
        beside &&
        lists.every((list = '') => OF_PERSONS.has(list)) &&
        lists[0] !== lists[1] &&
        (values ?? 0) >= NEARLY_ALL
      )
    }),
  )
}
/** Words with their records that the list does not know. */
function openWords({ column, means, asks }) {
  if (means === null || asks !== null || column.members.length > 1) return new Map()
  return new Map(
    column.profile.values.filter(
      ([word, records]) => records >= LEAST_RECORDS && !silent(word) && means(word) === null,
    ),
  )
}
function secondReading(fit, open) {
  const { means } = fit
  if (means === null || open.size === 0) return []
  const known = [...open.keys()].flatMap((word) => {
    const meaning = means(word)
    // “Other” is a word of every list.
    return meaning?.kind === 'code' && meaning.code !== OTHER
      ? [{ word, very: VERY_WORD.has(meaning.evidence) }]
      : []
  })
  const very = known.filter((one) => one.very)
  const told = known.length >= SEVERAL ? known : very
  const only = new Set(told.map(({ word }) => word))
  const all = [...open.values()].reduce((a, b) => a + b, 0)
  return very.length > 0 && recordsOf(only, open) >= all * MOST ? [{ ...fit, only }] : []
}
const recordsOf = (words, open) => [...words].reduce((sum, word) => sum + (open.get(word) ?? 0), 0)
//# sourceMappingURL=mixed.js.map
