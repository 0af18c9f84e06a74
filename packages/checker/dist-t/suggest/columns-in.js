/** The columns of a file as they are meant: `force1` to `force8` are one column that stands eight times. */
import { shareOf } from './column-profile.js'
import { momentFormat } from './moments.js'
import { nameWords, questionIn } from './name-words.js'
import { YES, yesOrNo } from './yes-no.js'
export function columnsIn(profiles) {
  const groups = new Map()
  for (const profile of profiles) {
    const one = numbered(profile)
    groups.set(one.rest, [...(groups.get(one.rest) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => (repeats(group) ? [merged(group)] : group.map(single)))
}
/** Numbers above this are years, streets or sections of a law. */
const MOST = 20
function numbered(profile) {
  const numbers = profile.name.match(/\d+/gu) ?? []
  // `Race (2)` is a name that stands twice, and nobody knows why.
  const twice = /\(\d+\)$/u.test(profile.name)
  const number = !twice && numbers.length === 1 && Number(numbers[0]) <= MOST ? Number(numbers[0]) : null
  const rest = number === null ? profile.name : profile.name.replace(/[ _#-]*\d+/u, '')
  return { profile, number, rest: rest.trim().toLowerCase() }
}
/** 1, 2, 3 in their order; the first may stand without its number. */
function repeats(group) {
  if (group.length < 2 || (group[0]?.rest ?? '') === '') return false
  const numbers = group.map(({ number }, at) => number ?? (at === 0 ? 1 : -1))
  const [first = 0] = numbers
  return first <= 1 && numbers.every((number, at) => number === first + at)
}
const single = ({ profile }) => ({
  profile,
  words: nameWords(profile.name),
  moment: momentFormat(profile),
  question: questionOf(profile),
  members: [profile.name],
})
function merged(group) {
  const profiles = group.map(({ profile }) => profile)
  const values = new Map()
  for (const [value, count] of profiles.flatMap((one) => one.values))
    values.set(value, (values.get(value) ?? 0) + count)
  const [first] = profiles
  const profile = {
    name: first.name.replace(/[ _#-]*\d+/u, '').trim(),
    place: first.place,
    records: profiles.reduce((sum, { records }) => sum + records, 0),
    filled: profiles.reduce((sum, { filled }) => sum + filled, 0),
    values: [...values].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
    more: profiles.some(({ more }) => more),
  }
  return {
    profile,
    words: nameWords(profile.name),
    moment: momentFormat(profile),
    question: null,
    members: profiles.map(({ name }) => name),
  }
}
/** Nearly all cells say yes or no, and some of them yes. */
function questionOf(profile) {
  const some = profile.values.some(([value]) => YES.has(value.toLowerCase()))
  return some && shareOf(profile, yesOrNo) > 0.95 ? questionIn(profile.name) : null
}
//# sourceMappingURL=columns-in.js.map
