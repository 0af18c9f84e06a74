/** Turns the text of a column into the text of a field, as the mapping says. */
import {
  type ColumnPart,
  type Field,
  isNonAnswer,
  OTHER,
  type Relation,
  WORDS,
  type WordMapping,
} from '@police-data/model'
import { dateFormat } from './date-format.ts'
import { readPattern } from './text-pattern.ts'
import { zoneMover } from './zone.ts'

export interface Converted {
  readonly text: string
  readonly relation: Relation | null
}

export type Convert = (own: string) => Converted

/** The identity of a file that is written in the standard already. */
export const asWritten: Convert = (own) => ({ text: own.trim(), relation: null })

/** The way in which a converter converts, in words of its own. */
export interface Way {
  /** Where they are the same, all texts become the same. */
  readonly texts: string
  /** The same, and in the same relation. */
  readonly all: string
}

export const AS_WRITTEN: Way = { texts: 'as written', all: 'as written' }

export function wayOf(
  { words, patterns, case: letters, format, zone, slug, blank, otherwise, split, relation }: ColumnPart,
  { id, type }: Field,
): Way {
  const texts = JSON.stringify([
    ...[id.endsWith(WORDS), type, words, patterns, letters],
    ...[format, zone, slug, blank, otherwise, split],
  ])
  return { texts, all: JSON.stringify([texts, relation]) }
}

export function converter(mapping: ColumnPart, field: Field): Convert {
  const base = lookup(mapping, field)
  const { blank, otherwise, split, relation = null } = mapping
  const one: Convert = (own) => {
    const text = own.trim()
    if (text === '') return { text: blank ?? '', relation: null }
    const known = base(text)
    if (known !== null) return { text: known.text, relation: known.relation ?? relation }
    return { text: otherwise ?? text, relation: null }
  }
  return split === undefined ? one : (own) => joined(own.split(split).map(one))
}

const LOOSEST_LAST: readonly (Relation | null)[] = [null, 'exact', 'close', 'broad', 'narrow', 'related']

/** What stands for both; null where a text is a code as it is written. */
export const looser = (one: Relation | null, other: Relation | null): Relation | null =>
  LOOSEST_LAST.indexOf(one) < LOOSEST_LAST.indexOf(other) ? other : one

/** Each value once; a non-answer gives way to an answer; the loosest relation stands for all. */
export function joined(parts: readonly Converted[]): Converted {
  const filled = parts.filter(({ text }) => text !== '')
  const answers = filled.filter(({ text }) => !isNonAnswer(text))
  const [first] = filled
  if (answers.length === 0) return first ?? { text: '', relation: null }
  return {
    text: [...new Set(answers.flatMap(({ text }) => text.split(';')))].join(';'),
    relation: answers.reduce<Relation | null>((all, { relation }) => looser(all, relation), null),
  }
}

/** Null for a text of which the mapping says nothing. */
type Lookup = (text: string) => Converted | null

/** Words first, then forms; what neither knows is read by its format, or made an id. */
function lookup(mapping: ColumnPart, field: Field): Lookup {
  const { words, patterns, format, slug } = mapping
  const told = words !== undefined || patterns !== undefined
  const known = told ? byWords(mapping, field) : () => null
  if (field.id.endsWith(WORDS)) return known
  if (slug !== undefined) return (text) => known(text) ?? { text: slugOf(slug, text), relation: null }
  if (format === undefined && told) return known
  const read = byFormat(mapping, field)
  return (text) => known(text) ?? read(text)
}

/** `us-nj-` and “Mount Laurel Twp. PD” give `us-nj-mount-laurel-twp-pd`. */
const slugOf = (prefix: string, text: string): string =>
  `${prefix}${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')}`

function byFormat({ format, zone }: ColumnPart, { type }: Field): Lookup {
  const formats = (typeof format === 'string' ? [format] : (format ?? [])).flatMap(
    (one) => dateFormat(one) ?? [],
  )
  if (formats.length === 0) return (text) => ({ text, relation: null })
  const move = zone === undefined ? null : zoneMover(zone)
  return (text) => {
    for (const read of formats) {
      const found = read(text)
      if (found === null) continue
      const moment = move === null ? found : move(found)
      const value = type === 'time' ? moment.time : moment.date
      if (value !== null) return { text: value, relation: null }
    }
    return null
  }
}

function byWords({ words = {}, patterns = [], case: letters }: ColumnPart, field: Field): Lookup {
  const same = letters === 'ignore' ? (text: string) => text.toLowerCase() : (text: string) => text
  const known = new Map(Object.entries(words).map(([word, meant]) => [same(word.trim()), meaning(meant)]))
  const forms = patterns.flatMap(({ matches, is }) => {
    const read = readPattern(matches, letters)
    return read.ok ? [{ fits: read.fits, meant: meaning(is) }] : []
  })
  const separate = field.id.endsWith(WORDS)
  return (text) => {
    const found = known.get(same(text)) ?? forms.find(({ fits }) => fits(text))?.meant ?? null
    if (!separate) return found
    return { text: found?.text === OTHER ? text : '', relation: null }
  }
}

function meaning(meant: WordMapping): Converted {
  if (typeof meant === 'string') return { text: meant, relation: 'exact' }
  if ('said' in meant) return { text: meant.said, relation: null }
  const text = 'code' in meant ? meant.code : meant.codes.join(';')
  return { text, relation: meant.relation }
}
