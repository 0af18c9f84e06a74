import { askedBy } from './asked-by-name.js'
import { shareOf } from './column-profile.js'
import { meaningIn } from './letters.js'
import { alike, isRecoded, tells } from './name-words.js'
import { silent, yesOrNo } from './yes-no.js'

/** A name that speaks of the officer is no name of a field of the subject. */
const ROLE_OF_ANOTHER = 0.3
const ROLE_UNSAID = 0.9
const ROLE_SECOND = 0.55
/** Of several numbers, the one that says of what it is a number comes first. */
const BARE_NUMBER = 0.8
/** “ID”, or the number of a report, of which several may be on one incident. */
const OF_NOTHING = new Set(['number', 'force', 'report'])
/** Where all else is equal, the very name of the field decides, then the order of the tables. */
const VERY_NAME = 0.03
const CLEANED = 0.02
/** What a name weighs, and what the values weigh. */
const NAME = 0.6
const VALUES = 0.4
/** So many kinds of one list are no chance, though some of the words are unknown. */
const MANY = 6
const VERY_MANY = 12
/** Several words of one list say more than a name. */
const tellingScore = (name, share, different) =>
  Math.max(
    name * NAME + share * VALUES,
    name * 0.45 + share * 0.55,
    share >= 0.9 ? 0.66 : 0,
    different >= MANY && share >= 0.7 ? 0.6 + share * 0.08 + name * 0.1 : 0,
    different >= VERY_MANY && share >= 0.5 ? 0.6 + share * 0.04 + name * 0.1 : 0,
  )
/** Fewer values than this prove nothing. */
const HARDLY = 0.5
/** Where the name is known, a list that knows next to nothing of the cells is still the wrong one. */
const AT_ALL = 0.1
/** From so many different words on, a list is known by them. */
const SEVERAL = 4
const profileName = ({ profile }) => profile.name.toLowerCase().replaceAll(/[^a-z0-9_]/gu, '')
/** Null where the column cannot be this field. */
export function fitOf(column, target, roles) {
  const { table, field } = target
  const { words } = column
  const mine = roles.words.get(table.id) ?? new Set()
  const says = words.some((word) => mine.has(word))
  const saysOther =
    !says &&
    [...roles.words].some(([id, others]) => id !== table.id && words.some((word) => others.has(word)))
  const bare = words.filter((word) => !mine.has(word))
  const unreported = EVENT.has(field.id) ? words.filter((word) => !REPORTED.has(word)) : words
  const unnamed = words.includes('number') && words.every((word) => OF_NOTHING.has(word))
  const name = Math.max(
    unreported.length === words.length ? 0 : bestOf(target, unreported) * INSTEAD,
    target.identifies && unnamed ? BARE_NUMBER : 0,
    ...(unnamed ? [] : target.names).map((one) =>
      Math.max(
        alike(words, one),
        says && (target.identifies || tells(bare))
          ? alike(
              bare,
              one.filter((word) => !mine.has(word)),
            )
          : 0,
      ),
    ),
  )
  if (name === 0 && field.type !== 'code') return null
  if (isNoSuch(column, target)) return null
  const asks = askedBy(column, target, mine)
  const means = target.means === null ? null : meaningIn(column.profile, target.means, target.letters)
  const stands = asks === null ? valuesOf(column, { ...target, means }) : ASKED
  if (stands === null) return null
  const { share, separator, kinds } = stands
  const role = saysOther ? ROLE_OF_ANOTHER : says || mine.size === 0 ? 1 : unsaid(target, roles)
  const both =
    asks !== null
      ? FOR_ASKED
      : share === null
        ? name
        : kinds >= SEVERAL
          ? tellingScore(name, share, kinds)
          : name * NAME + share * VALUES
  const plainName = profileName(column)
  const veryName =
    plainName === field.id ? VERY_NAME : plainName === field.id.replaceAll('_', '') ? VERY_NAME : 0
  const enough = share === null || share >= (name > 0.99 ? AT_ALL : HARDLY)
  return {
    column,
    target,
    score: enough ? both * role + veryName + (isRecoded(column.profile.name) ? CLEANED : 0) : 0,
    name,
    values: share,
    separator,
    parallel: separator !== null && repeatsIn(column.profile, separator),
    means,
    only: null,
    asks,
    sharp: stands.sharp ?? 1,
  }
}
/** A column of yes and no is worth less than one that is known by its name. */
const FOR_ASKED = 0.76
/** Persons have numbers of their own, which are no number of the record. */
export const PERSONS = new Set(
  'person subject suspect citizen civilian officer employee complainant victim witness member master'.split(
    ' ',
  ),
)
/** The day of the report stands for the day of the event where a file has no other. */
const EVENT = new Set(['occurred_date', 'occurred_time'])
const REPORTED = new Set(['report', 'reported', 'reporting'])
const INSTEAD = 0.7
const bestOf = ({ names }, words) => Math.max(...names.map((one) => alike(words, one)))
/** When somebody worked on the data says nothing of the event. */
const CLERKS = new Set(
  'insert inserted create created modified edit edited load loaded export exported refreshed'.split(' '),
)
/** What persons said of themselves is only in a column whose name says so. */
const THEMSELVES = new Set(['self', 'selfdefined', 'selfidentified', 'identified', 'stated', 'defined'])
function isNoSuch({ words }, { field, identifies }) {
  if (field.id.endsWith('_self_reported')) return !words.some((word) => THEMSELVES.has(word))
  if (identifies) return words.some((word) => PERSONS.has(word))
  if (field.type === 'date' || field.type === 'time') return words.some((word) => CLERKS.has(word))
  return false
}
const ASKED = { share: 1, separator: null, kinds: 0 }
/** A name that says no role is of those whom the file is about, else of the first who have the field. */
function unsaid({ table, field, elsewhere }, { about }) {
  if (field.list === undefined && field.type !== 'integer') return ROLE_UNSAID
  if (about.has(table.id)) return 1
  return elsewhere || (about.size > 0 && table.fields.race !== undefined) ? ROLE_SECOND : ROLE_UNSAID
}
const whole = (share) => ({ share, separator: null, kinds: 0 })
const plainly = (share) => (share === null ? null : { share, kinds: 0 })
function valuesOf({ profile, moment }, { field, means, lists, wide }) {
  const share = (known) => (lists ? listed(profile, known) : wholeCells(profile, known))
  // An empty column says nothing of what it would hold.
  if (profile.filled === 0) return null
  switch (field.type) {
    case 'date':
      return moment === null || moment.holds === 'time' ? null : whole(moment.share)
    case 'time':
      return moment === null || moment.holds === 'date' ? null : whole(moment.share)
    case 'text':
      return field.pattern === undefined
        ? whole(null)
        : share((one) => plainly(written(one, field.pattern ?? '')))
    case 'code':
      return means === null ? null : share((one) => coded(one, means, wide))
    case 'boolean':
      return share((one) => plainly(atLeast(0.8, shareOf(one, yesOrNo))))
    case 'integer':
    case 'number':
      return share((one) => plainly(numbers(one, field)))
  }
}
function wholeCells(profile, known) {
  const found = known(profile)
  return found === null ? null : { ...found, separator: null }
}
/** Whole cells, or the parts of cells that list several, where those are known better. */
function listed(profile, known) {
  let best = wholeCells(profile, known)
  for (const separator of [';', '|', ',']) {
    if (shareOf(profile, (value) => value.includes(separator)) < 0.02) continue
    const parts = known(partsOf(profile, separator))
    if (parts !== null && parts.share > (best?.share ?? 0) + 0.02) best = { ...parts, separator }
  }
  return best
}
export function partsOf(profile, separator) {
  const values = new Map()
  for (const [value, count] of profile.values) {
    for (const part of value.split(separator).map((one) => one.trim()))
      if (part !== '') values.set(part, (values.get(part) ?? 0) + count)
  }
  return {
    ...profile,
    values: [...values].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
  }
}
const written = (profile, pattern) => {
  const form = new RegExp(`^(?:${pattern})$`, 'u')
  return atLeast(
    0.8,
    shareOf(profile, (value) => form.test(value)),
  )
}
const atLeast = (least, share) => (share < least ? null : share)
/** A column that says the same in all records says nothing. */
const SAME_IN_ALL = 50
/** More decimals of a degree than this point at a house. */
const FINE = 3
/** Ages that are the same in nearly all records, or a code in their place, are none. */
const FEW_AGES = 5
function numbers(profile, { id, unit, minimum, maximum }) {
  const fits = (value) => {
    const number = Number(value)
    if (!Number.isFinite(number)) return false
    if (typeof minimum === 'number' && number < minimum) return false
    return !(typeof maximum === 'number' && number > maximum)
  }
  if (profile.values.length === 1 && profile.filled > SAME_IN_ALL) return null
  const fine =
    unit === 'degrees' && profile.values.some(([value]) => (value.split('.')[1] ?? '').length > FINE)
  if (fine) return null
  if (id === 'age' && profile.values.length < FEW_AGES && profile.filled > 50) return null
  return atLeast(
    0.8,
    shareOf(profile, (value) => fits(value) || silent(value)),
  )
}
/** Of what says anything, how much the list knows. Null where nearly all cells say nothing. */
function coded(profile, means, wide) {
  const some = { ...profile, values: profile.values.slice(0, LOOKED_AT) }
  const nothing = shareOf(some, (value) => silent(value) || means(value)?.kind === 'said')
  if (nothing > 0.98) return null
  const known = shareOf(some, (value) => {
    const meaning = means(value)
    return !silent(value) && meaning !== null && meaning.kind !== 'said' && meaning.kind !== 'list'
  })
  const different = new Set(
    some.values.flatMap(([value]) => {
      const meaning = means(value)
      return meaning?.kind === 'code' ? [meaning.code] : []
    }),
  )
  const sharp = shareOf(some, (value) => {
    const meaning = means(value)
    return meaning?.kind === 'code' && !wide.has(meaning.code)
  })
  return {
    share: known / (1 - nothing),
    kinds: different.size,
    sharp: known === 0 ? 1 : sharp / known,
  }
}
/** The commonest values tell enough. */
const LOOKED_AT = 100
/** Of the cells that list several, so many name one twice. */
const TWICE = 0.05
function repeatsIn(profile, separator) {
  const lists = profile.values
    .map(([value, count]) => [value.split(separator).map((part) => part.trim()), count])
    .filter(([parts]) => parts.length > 1)
  const sum = (some) => some.reduce((all, [, count]) => all + count, 0)
  return sum(lists.filter(([parts]) => new Set(parts).size < parts.length)) > sum(lists) * TWICE
}
//# sourceMappingURL=column-fit.js.map
