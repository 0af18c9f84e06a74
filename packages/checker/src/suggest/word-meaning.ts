/** What an agency's word means in a code list: by the words that the standard knows, then by how it is written. */
import { type CodeList, type Crosswalk, isNonAnswer, type NonAnswer, OTHER } from '@police-data/model'
import { AGES, banded, yearsIn } from './age-bands.ts'
import { plainly } from './trade-words.ts'
import { wordingOf } from './wording.ts'

/** Why a word is taken to mean a code. */
export type Evidence = 'code' | 'title' | 'alias' | 'scheme' | 'spelling' | 'cut' | 'wording'

export type Meaning =
  | { readonly kind: 'code'; readonly code: string; readonly evidence: Evidence }
  | { readonly kind: 'said'; readonly said: NonAnswer }
  /** All of these. */
  | { readonly kind: 'all'; readonly codes: readonly string[] }
  /** The word may mean any of these; nobody guesses. `cover` is the smallest aggregate of them all, if there is one. */
  | { readonly kind: 'choice'; readonly codes: readonly string[]; readonly cover: string | null }
  /** A cell of several words, which mean these. */
  | { readonly kind: 'list'; readonly codes: readonly string[] }

export type WordMeaning = (word: string) => Meaning | null

/** What agencies write where they have nothing to say. */
const SAID: Readonly<Record<string, NonAnswer>> = {
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

/** Built once for a list, and for what the words of other schemes are in it. */
export function wordMeaning(list: CodeList, crosswalks: readonly Crosswalk[]): WordMeaning {
  const sure = new Map<string, { code: string; evidence: Evidence }>()
  const unsure = new Map<string, Set<string>>()
  const learn = (word: string, code: string, evidence: Evidence): void => {
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
  for (const [word, meant] of schemeWords(crosswalks)) {
    const [code, second] = meant
    if (sure.has(word) || unsure.has(word)) continue
    if (code !== undefined && second === undefined) sure.set(word, { code, evidence: 'scheme' })
    else unsure.set(word, meant)
  }
  const wording = wordingOf(list)
  const byLength = new Map<number, string[]>()
  for (const word of sure.keys()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  const remembered = new Map<string, Meaning | null>()

  const find = (word: string): Meaning | null => {
    const plain = plainly(word)
    if (plain === '') return silentMarks(word)
    const said = saidBy(word)
    if (said !== null && sure.get(plain) === undefined) return { kind: 'said', said }
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
    const bare = word.replace(NUMBERED, '')
    if (bare !== word) return find(bare)
    const years = list.id === AGES ? yearsIn(plainly(word.replaceAll('+', ' plus'))) : null
    if (years !== null) return banded(years, list)
    const listed = listing(word, find)
    if (listed !== null) return { kind: 'list', codes: listed }
    const worded = wording(word)
    if (worded === null) return null
    if (worded.kind === 'code') return { kind: 'code', code: worded.code, evidence: 'wording' }
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

/** “01 - White”, “B: Black”. */
const NUMBERED = /^\s*(?:\d{1,3}|\p{L})\s*[-–:.)=]\s*(?=\p{L}{2})/u

/** A cell of marks alone, “-”, says nothing. */
const silentMarks = (word: string): Meaning | null =>
  /^[-–—.?*]+$/u.test(word.trim()) ? { kind: 'said', said: 'unknown' } : null

/** The codes of a cell that lists several words, “Male, Male”; null for one word. */
function listing(word: string, find: (part: string) => Meaning | null): readonly string[] | null {
  const parts = word.split(/[,;|]/u).filter((part) => plainly(part) !== '')
  if (parts.length < 2) return null
  const meanings = parts.map(find).filter((one) => one?.kind !== 'said')
  if (meanings.length < 2 || meanings.every((one) => one === null)) return null
  return [...new Set(meanings.flatMap((one) => (one?.kind === 'code' ? [one.code] : [])))]
}

/** What a cell says that has no answer; null where it has one. */
export const saidBy = (word: string): NonAnswer | null =>
  SAID[plainly(word)] ?? (isNonAnswer(word) ? word : null)

/** What each value of somebody else's list is in ours: several codes where theirs is wider, or where schemes differ. */
function schemeWords(crosswalks: readonly Crosswalk[]): ReadonlyMap<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const { code, theirs, label, relation, status } of crosswalks.flatMap(({ rows }) => rows)) {
    if (code === undefined || status === 'draft' || relation === 'related' || relation === 'none') continue
    for (const word of [theirs, label]) {
      if (word === undefined || word.length < 3) continue
      words.set(plainly(word), (words.get(plainly(word)) ?? new Set()).add(code))
    }
  }
  return words
}

function choice(codes: readonly string[], list: CodeList): Meaning {
  const all = { kind: 'choice', codes: [...new Set(codes)], cover: null } as const
  // A word that may mean an aggregate or something beside it has no cover of its own.
  if (codes.some((code) => list.codes[code]?.of !== undefined)) return all
  const plain = all.codes
  const covers = Object.entries(list.codes)
    .filter(([, { of }]) => of !== undefined && plain.every((code) => of.includes(code)))
    .sort(([, a], [, b]) => (a.of?.length ?? 0) - (b.of?.length ?? 0))
  const [tight] = covers.filter(([, { of }]) => of?.length === plain.length)
  return { ...all, cover: (tight ?? covers[0])?.[0] ?? null }
}

/** A slip of the pen: one letter wrong, added, left out or swapped, in a word long enough to be sure. */
function near(
  plain: string,
  sure: ReadonlyMap<string, { readonly code: string }>,
  byLength: ReadonlyMap<number, readonly string[]>,
): Meaning | null {
  if (plain.length < LONG_ENOUGH || plain.length > TEXT) return null
  const codes = new Set<string>()
  for (const length of [plain.length - 1, plain.length, plain.length + 1]) {
    for (const word of byLength.get(length) ?? [])
      if (length >= LONG_ENOUGH && oneSlip(plain, word)) codes.add(sure.get(word)?.code ?? '')
  }
  const [code, second] = codes
  return code === undefined || second !== undefined ? null : { kind: 'code', code, evidence: 'spelling' }
}

/** In shorter words one letter makes another word. */
const LONG_ENOUGH = 6
/** Longer than any word of a list. */
const TEXT = 120

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Systems cut long values: “Asian/Pacifi”. */
function cut(plain: string, sure: ReadonlyMap<string, { readonly code: string }>): Meaning | null {
  if (plain.length < 9) return null
  const codes = new Set<string>()
  const isCut = (word: string): boolean => word.startsWith(plain) && word.charAt(plain.length) !== ' '
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
function unsaid(plain: string, { id, title }: CodeList): Meaning | null {
  const own = new Set([...plainly(id).split(' '), ...plainly(title).split(' '), 'sex', 'status', 'type'])
  const rest = plain.split(' ').filter((word) => !own.has(word))
  const said = rest.length === plain.split(' ').length ? undefined : SAID[rest.join(' ')]
  return said === undefined ? null : { kind: 'said', said }
}
