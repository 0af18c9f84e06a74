/** What an agency's word means in a code list: by the words that the standard knows, then by how it is written. */
import { isNonAnswer, OTHER } from '@police-data/model'
import { AGES, banded, yearsIn } from './age-bands.js'
import { choice, eitherOf } from './either-of.js'
import { LONG_ENOUGH, oneSlip } from './slip.js'
import { plainly, tradeWords } from './trade-words.js'
import { widerWordingOf, wordingOf } from './wording.js'

/** What agencies write where they have nothing to say. */
const SAID = {
  unknown: 'unknown',
  unk: 'unknown',
  'not known': 'unknown',
  undetermined: 'unknown',
  'not determined': 'unknown',
  unspecified: 'unknown',
  'not specified': 'unknown',
  'not stated': 'unknown',
  'not provided': 'unknown',
  missing: 'unknown',
  null: 'unknown',
  'not recorded': 'not_recorded',
  'no data': 'unknown',
  'not applicable': 'not_applicable',
  'n a': 'not_applicable',
  na: 'unknown',
  'not available': 'unknown',
  pending: 'pending',
  redacted: 'withheld',
  withheld: 'withheld',
  confidential: 'withheld',
  'prefer not to say': 'withheld',
  // It names no race, and the race stands in a column of its own.
  'not hispanic': 'unknown',
  'non hispanic': 'unknown',
  'not hispanic or latino': 'unknown',
  'non hispanic or latino': 'unknown',
  'not of hispanic origin': 'unknown',
  'unable to determine': 'unknown',
}
/** What everybody has; where it is not applicable, nobody wrote it down. */
const OF_ALL = new Set(['race', 'gender', AGES])
/** Built once for a list, and for what the words of other schemes are in it. */
export function wordMeaning(list, crosswalks) {
  const sure = new Map()
  const unsure = new Map()
  const learn = (word, code, evidence) => {
    const plain = plainly(word)
    if (!sure.has(plain)) sure.set(plain, { code, evidence })
  }
  const codes = Object.entries(list.codes)
  for (const [code] of codes) learn(code.replaceAll('_', ' '), code, 'code')
  if (list.codes[OTHER] !== undefined) learn(OTHER, OTHER, 'code')
  for (const [code, { title }] of codes) learn(title, code, 'title')
  for (const [code, { aliases = [], ambiguous = [] }] of codes) {
    for (const word of aliases) learn(word, code, 'alias')
    for (const word of ambiguous)
      unsure.set(plainly(word), (unsure.get(plainly(word)) ?? new Set()).add(code))
  }
  const theirs = schemeWords(crosswalks)
  for (const [word, meant] of theirs) {
    const [code, second] = meant
    if (sure.has(word) || unsure.has(word)) continue
    if (code !== undefined && second === undefined) sure.set(word, { code, evidence: 'scheme' })
    else unsure.set(word, meant)
  }
  const wording = wordingOf(list)
  const wider = widerWordingOf(list, theirs)
  const byLength = new Map()
  for (const word of sure.keys()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  const acronyms = acronymsOf(sure)
  const vocabulary = new Set([...sure.keys(), ...unsure.keys()].flatMap(tradeWords))
  const partOf = (part) => {
    const known = unsure.has(part) ? undefined : sure.get(part)
    if (known !== undefined) return { codes: [known.code], heard: 'very' }
    const told = wording(part) ?? wider(part)
    const heard = tradeWords(part).some((one) => vocabulary.has(one)) ? 'some' : 'unheard'
    return { codes: told === null ? [] : told.kind === 'code' ? [told.code] : told.codes, heard }
  }
  const remembered = new Map()
  const find = (word) => {
    const plain = plainly(word)
    if (plain === '') return silentMarks(word)
    const said = saidBy(word)
    if (said !== null && sure.get(plain) === undefined)
      return { kind: 'said', said: said === 'not_applicable' && OF_ALL.has(list.id) ? 'unknown' : said }
    const candidates = unsure.get(plain)
    const known = sure.get(plain)
    // A list of somebody else names a tool where it means one use of it.
    if (known?.evidence === 'scheme') {
      const worded = wording(word)
      if (worded?.kind === 'code' && list.codes[worded.code]?.of?.includes(known.code) === true)
        return { kind: 'code', code: worded.code, evidence: 'wording' }
    }
    // A word that is ambiguous in codes and the word of an aggregate means the aggregate.
    if (known !== undefined && (candidates === undefined || list.codes[known.code]?.of !== undefined))
      return { kind: 'code', ...known }
    if (candidates !== undefined)
      return choice([...candidates, ...(known === undefined ? [] : [known.code])], list)
    if (plain.length > TEXT) return null
    const told = near(plain, sure, byLength) ?? cut(plain, sure) ?? unsaid(plain, list)
    if (told !== null) return told
    const bare = word.replace(NUMBERED, '').replace(INSTRUCTION, '')
    if (bare !== word) return find(bare)
    const short = acronyms.get(plain.replaceAll(' ', ''))
    if (short !== undefined) return { kind: 'code', code: short, evidence: 'wording' }
    const years = list.id === AGES ? yearsIn(plainly(word.replaceAll('+', ' plus'))) : null
    if (years !== null) return banded(years, list)
    const listed = listing(word, find)
    if (listed !== null) return { kind: 'list', codes: listed }
    const worded = wording(word) ?? wider(word)
    const apart = eitherOf(word, partOf, list)
    const torn = apart?.kind === 'choice' && apart.told
    if (worded === null || (worded.kind === 'either' && torn)) return apart
    if (worded.kind === 'code') {
      return torn && list.codes[worded.code]?.of === undefined
        ? apart
        : { kind: 'code', code: worded.code, evidence: 'wording' }
    }
    return worded.kind === 'all'
      ? { kind: 'all', codes: worded.codes }
      : { kind: 'choice', codes: worded.codes, cover: null }
  }
  return (word) => {
    const known = remembered.get(word)
    if (known !== undefined || remembered.has(word)) return known ?? null
    const found = find(word)
    remembered.set(word, found)
    return found
  }
}
/** “AI/AN” is American Indian or Alaska Native: the first letters of four words or more. */
function acronymsOf(sure) {
  const codes = new Map()
  for (const [phrase, { code }] of sure) {
    const letters = phrase
      .split(' ')
      .filter((one) => !JOINING.has(one))
      .map((one) => one.charAt(0))
    if (letters.length >= 4) codes.set(letters.join(''), (codes.get(letters.join('')) ?? new Set()).add(code))
  }
  return new Map(
    [...codes].flatMap(([short, [code = '', second]]) => (second === undefined ? [[short, code]] : [])),
  )
}
const JOINING = new Set(['or', 'and', 'of', 'the', 'other'])
/** “01 - White”, “B: Black”. */
const NUMBERED = /^\s*(?:\d{1,3}|\p{L})\s*[-–:.)=]\s*(?=\p{L}{2})/u
/** “Firearm – enter # of shots”, “Other (describe in narrative)”: what the form asks of the officer. */
const INSTRUCTION =
  /\s*[-–(;,]\s*(?:enter|describe|specify|explain|use|see|list|provide|complete)\b[^()]*(?:\([^()]*\)|\))?\s*$/iu
/** A cell of marks alone, “-”, says nothing. */
const silentMarks = (word) => (/^[-–—.?*]+$/u.test(word.trim()) ? { kind: 'said', said: 'unknown' } : null)
/** The codes of a cell that lists several words, “Male, Male”; null for one word. */
function listing(word, find) {
  const parts = word.split(/[,;|]/u).filter((part) => plainly(part) !== '')
  if (parts.length < 2) return null
  const meanings = parts.map(find).filter((one) => one?.kind !== 'said')
  if (meanings.length < 2 || meanings.every((one) => one === null)) return null
  return [...new Set(meanings.flatMap((one) => (one?.kind === 'code' ? [one.code] : [])))]
}
/** What a cell says that has no answer; null where it has one. */
export const saidBy = (word) => SAID[plainly(word)] ?? (isNonAnswer(word) ? word : null)
/** What each value of somebody else's list is in ours: several codes where theirs is wider, or where schemes differ. */
function schemeWords(crosswalks) {
  const words = new Map()
  for (const { code, theirs, label, relation, status } of crosswalks.flatMap(({ rows }) => rows)) {
    if (code === undefined || status === 'draft' || relation === 'related' || relation === 'none') continue
    for (const word of [theirs, label]) {
      if (word === undefined || word.length < 3) continue
      words.set(plainly(word), (words.get(plainly(word)) ?? new Set()).add(code))
    }
  }
  return words
}
/** A slip of the pen: one letter wrong, added, left out or swapped, in a word long enough to be sure. */
function near(plain, sure, byLength) {
  if (plain.length < LONG_ENOUGH || plain.length > TEXT) return null
  const codes = new Set()
  for (const length of [plain.length - 1, plain.length, plain.length + 1]) {
    for (const word of byLength.get(length) ?? [])
      if (length >= LONG_ENOUGH && oneSlip(plain, word)) codes.add(sure.get(word)?.code ?? '')
  }
  const [code, second] = codes
  return code === undefined || second !== undefined ? null : { kind: 'code', code, evidence: 'spelling' }
}
/** Longer than any word of a list. */
const TEXT = 120
/** Systems cut long values: “Asian/Pacifi”. */
function cut(plain, sure) {
  if (plain.length < 9) return null
  const codes = new Set()
  const isCut = (word) => word.startsWith(plain) && word.charAt(plain.length) !== ' '
  const whole = [...sure.keys()].filter(isCut)
  // “American Indian” is nearer than what goes on after it.
  const shortest = whole.filter((word) => !whole.some((one) => one !== word && word.startsWith(`${one} `)))
  for (const word of shortest) codes.add(sure.get(word)?.code ?? '')
  const [code, second] = codes
  if (code !== undefined && second === undefined) return { kind: 'code', code, evidence: 'cut' }
  const said = Object.keys(SAID).find(isCut)
  return said === undefined ? null : { kind: 'said', said: SAID[said] ?? 'unknown' }
}
/** “Race-Unknown” says no more than “Unknown”. */
function unsaid(plain, { id, title }) {
  const own = new Set([...plainly(id).split(' '), ...plainly(title).split(' '), 'sex', 'status', 'type'])
  const rest = plain.split(' ').filter((word) => !own.has(word))
  const said = rest.length === plain.split(' ').length ? undefined : SAID[rest.join(' ')]
  return said === undefined ? null : { kind: 'said', said }
}
//# sourceMappingURL=word-meaning.js.map
