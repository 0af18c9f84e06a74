/** Compares a draft of a mapping with one that people made: which columns, and which of their words, both read alike. */
import { type ColumnPart, type Mapping, OTHER, type Standard, type TableMapping } from '@police-data/model'
import { partsOf as partsOfMapping } from '../../packages/checker/src/map/parts.ts'
import { type Plan, placesOf } from '../../packages/checker/src/map/plan.ts'
import { columnParts } from '../../packages/checker/src/map/plan-field.ts'
import {
  type HeadedFile,
  type PlannedFile,
  planMapping,
} from '../../packages/checker/src/map/plan-mapping.ts'
import { partsOf, type Separator } from '../../packages/checker/src/suggest/column-fit.ts'
import type { ColumnProfile } from '../../packages/checker/src/suggest/column-profile.ts'
import type { Draft } from '../../packages/checker/src/suggest/draft.ts'
import { LEAST_RECORDS, MOST_WORDS } from '../../packages/checker/src/suggest/word-map.ts'

/** How many were right, of how many. */
export interface Tally {
  readonly proposed: number
  readonly right: number
  /** As many as people mapped. */
  readonly wanted: number
  /** As many of those as the draft has right. */
  readonly found: number
  /** Of those it has not: as many for which it offers a choice that holds what people say. */
  readonly offered: number
}

export interface Score {
  readonly columns: Tally
  readonly values: Tally
  /** Each difference, for a person to read. */
  readonly differences: readonly string[]
}

export interface Compared {
  /** Null where there was none to make. */
  readonly draft: Draft | null
  readonly made: Mapping
  /** All files that the made mapping speaks of. */
  readonly files: readonly HeadedFile[]
  /** Which of them the draft is of. */
  readonly at: number
  readonly profiles: readonly ColumnProfile[]
  readonly standard: Standard
}

export const NONE: Tally = { proposed: 0, right: 0, wanted: 0, found: 0, offered: 0 }

export function scoreDraft({ draft, made, files, at, profiles, standard }: Compared): Score {
  const drafted = files[at]
  if (drafted === undefined) throw new Error('There is no such file')
  const ours = draft === null ? new Map() : readings(plansOf(draft.mapping, [drafted], standard), 0, standard)
  const planned = plansOf(made, files, standard)
  const theirs = readings(planned, at, standard)
  const elsewhere = namesakes(planned, at, standard)
  const named = namedWords(made)
  const offers = offersOf(draft)
  const differences: string[] = []
  const columns = { ...NONE }
  const values = { ...NONE }
  for (const [place, profile] of profiles.entries()) {
    const mine: Readings = ours.get(place) ?? new Map()
    const yours: Readings = theirs.get(place) ?? new Map()
    const alike = elsewhere.get(profile.name) ?? new Set()
    for (const field of mine.keys()) {
      columns.proposed += 1
      if (yours.has(field) || alike.has(field)) columns.right += 1
      else
        differences.push(
          `${profile.name}: the draft says ${field}, people say ${[...yours.keys()].join(', ') || 'nothing'}`,
        )
    }
    if (yours.size > 0) {
      columns.wanted += 1
      if ([...yours.keys()].some((field) => mine.has(field))) columns.found += 1
      else if (mine.size === 0)
        differences.push(
          `${profile.name}: the draft says nothing, people say ${[...yours.keys()].join(', ')}`,
        )
    }
    const coded = [...yours].filter(([field, { wordwise }]) => wordwise && isCoded(field, standard))
    const by = splitBy(made, profile.name)
    const words = (by === null ? profile : partsOf(profile, by)).values
      .filter(([, records]) => records >= LEAST_RECORDS)
      .slice(0, MOST_WORDS)
    for (const [word] of coded.length === 0 ? [] : words) {
      const read = coded.map(([field, { read: people, rest }]) => ({
        field,
        people: people(word) ?? rest,
        draft: mine.get(field)?.read(word) ?? null,
      }))
      const proposed = read.filter(({ draft, people }) => draft !== null && people !== null)
      const right = proposed.filter(({ people, draft }) => people === draft)
      const honest = proposed.filter((one) => right.includes(one) || holds(one, standard))
      values.proposed += proposed.length
      values.right += honest.length
      for (const { field, people, draft } of proposed.filter((one) => !honest.includes(one)))
        differences.push(
          `${profile.name} “${word}”: the draft says ${draft}, people say ${people} (${field})`,
        )
      const wanted = read.filter(
        ({ people }) => people !== null && people !== OTHER && !SAID.has(people) && named(profile.name, word),
      )
      if (wanted.length === 0) continue
      values.wanted += 1
      const told = wanted.map(({ people }) => people).join(', ')
      const among = new Set(wanted.flatMap(({ field }) => offers(field, profile.name, word)))
      if (wanted.some((one) => right.includes(one))) values.found += 1
      else {
        const offered = wanted.some(({ people }) => among.has(people ?? ''))
        if (offered) values.offered += 1
        const said = [...new Set(proposed.map((one) => one.draft))].join(', ')
        const why = !wanted.some(({ field }) => mine.has(field))
          ? 'the column is not read for the field'
          : offered
            ? `the draft offers ${[...among].join(', ')}`
            : proposed.length > 0
              ? `the draft says ${said}`
              : 'the draft leaves it open'
        differences.push(`missed: ${profile.name} “${word}”: people say ${told}; ${why}`)
      }
    }
  }
  return { columns, values, differences }
}

interface Compare {
  readonly field: string
  readonly people: string | null
  readonly draft: string | null
}

/** An aggregate that holds what people say, or all of it, says less and nothing false. */
function holds({ field, people, draft }: Compare, standard: Standard): boolean {
  const [table = '', name = ''] = field.split('.')
  const codes = standard.codeLists[standard.tables[table]?.fields[name]?.list ?? '']?.codes ?? {}
  const held = codes[draft ?? '']?.of ?? []
  const told = codes[people ?? '']?.of ?? (people ?? '').split(';')
  return held.length > 0 && told.every((code) => held.includes(code))
}

/** Codes that a draft offers a person for a word that it does not write. */
function offersOf(draft: Draft | null): (field: string, column: string, word: string) => readonly string[] {
  const all = (draft?.tables ?? []).flatMap(({ fields }) => fields)
  return (name, column, word) =>
    all.flatMap(({ table, field, columns, open }) =>
      `${table.id}.${field.id}` === name && columns.includes(column)
        ? open.filter((one) => one.word === word).flatMap(({ among }) => among)
        : [],
    )
}

/** Whether the mapping lists the word of a column, and does not read it by an expression. */
function namedWords(mapping: Mapping): (column: string, word: string) => boolean {
  const named = new Set<string>()
  for (const { tables } of partsOfMapping(mapping)) {
    for (const { fields, repeat = [] } of Object.values(tables)) {
      const stands = repeat.flatMap((one) => Object.entries(one.with ?? {}))
      for (const { column, words = {} } of partsIn(fields, repeat)) {
        const own = column.replace(/^[^.]*[.]/u, '')
        const names = [column, own, ...stands.filter(([name]) => name === column).map(([, stood]) => stood)]
        for (const name of names)
          for (const word of Object.keys(words)) named.add(JSON.stringify([name, word.trim().toLowerCase()]))
      }
    }
  }
  return (column, word) => named.has(JSON.stringify([column, word.toLowerCase()]))
}

const partsIn = (
  fields: TableMapping['fields'],
  repeat: NonNullable<TableMapping['repeat']>,
): readonly ColumnPart[] =>
  [fields, ...repeat.map((one) => one.fields ?? {})].flatMap((one) => Object.values(one)).flatMap(columnParts)

/** What a word becomes; null where nothing is said of it. */
type Read = (word: string) => string | null

interface Reading {
  readonly read: Read
  /** What every word becomes that is not named. */
  readonly rest: string | null
  /** Whether the words of the column are read one by one for the field, and do not decide which rows there are. */
  readonly wordwise: boolean
}

/** By field. A number that several tables share is one field. */
type Readings = ReadonlyMap<string, Reading>

/** By the place of the column in the file, be it read there or lent to another. */
function readings(
  planned: readonly PlannedFile[],
  at: number,
  standard: Standard,
): ReadonlyMap<number, Readings> {
  const found = new Map<number, Map<string, Reading>>()
  const me = planned.find(({ file }) => file === at)
  if (me === undefined) throw new Error('There is no such file')
  for (const one of planned) {
    const own = one === me ? (place: number) => place : lentFrom(me, one)
    for (const { place, name, reading } of readingsIn(one.plan, standard)) {
      const mine = own(place)
      if (mine === null) continue
      const fields = found.get(mine) ?? new Map<string, Reading>()
      found.set(mine, fields)
      const earlier = fields.get(name)
      fields.set(name, earlier === undefined ? reading : joinedReading(earlier, reading))
    }
  }
  return found
}

const joinedReading = (one: Reading, other: Reading): Reading => ({
  read: (word) => one.read(word) ?? other.read(word),
  rest: one.rest ?? other.rest,
  wordwise: one.wordwise || other.wordwise,
})

/** The place in the lending file of a place in the borrowing one. */
function lentFrom({ plan: { name }, columns }: PlannedFile, borrower: PlannedFile) {
  const { joins } = borrower.plan
  const lent = joins.reduce((sum, { width }) => sum + width, 0)
  let start = borrower.columns.length - lent
  for (const { from, width } of joins) {
    const first = start
    if (from === name)
      return (place: number) =>
        place >= first && place - first < Math.min(width, columns.length) ? place - first : null
    start += width
  }
  return () => null
}

/** Of joined files: what a column of the same name in another of them is read for. */
function namesakes(
  planned: readonly PlannedFile[],
  at: number,
  standard: Standard,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { file, plan, columns } of planned) {
    if (file === at) continue
    for (const { place, name } of readingsIn(plan, standard)) {
      const column = columns[place] ?? ''
      found.set(column, (found.get(column) ?? new Set()).add(name))
    }
  }
  return found
}

interface PlacedReading {
  readonly place: number
  readonly name: string
  readonly reading: Reading
}

function* readingsIn(plan: Plan, standard: Standard): Generator<PlacedReading> {
  for (const { table, contributions } of plan.tables) {
    for (const { field, asks } of asked(contributions))
      for (const place of asks)
        yield {
          place,
          name: `${table.id}.${field}`,
          reading: { read: () => null, rest: null, wordwise: false },
        }
    for (const { field, origin } of contributions.flatMap(({ fields }) => fields)) {
      // Their words are kept of themselves.
      if (field.id.endsWith('__words')) continue
      if (origin.kind !== 'column' && origin.kind !== 'several') continue
      const name = table.key.includes(field.id) ? field.id : `${table.id}.${field.id}`
      for (const [at, place] of placesOf(origin).entries()) {
        const convert = origin.kind === 'column' ? origin.convert : origin.parts[at]?.convert
        const codes = standard.codeLists[field.list ?? '']?.codes
        // What is said of any word is said of none.
        const otherwise = convert?.('\u{1}').text
        const meant = (text = ''): string | null => {
          const parts = text.split(';').sort()
          const known = parts.every((one) => codes?.[one] !== undefined || SAID.has(one))
          return text === '' || !known ? null : parts.join(';')
        }
        const read: Read = (word) => {
          const text = convert?.(word).text ?? ''
          return text === otherwise ? null : meant(text)
        }
        yield { place, name, reading: { read, rest: meant(otherwise), wordwise: true } }
      }
    }
  }
}

/** Where the words of a column decide which constant a coded field holds, the column is read for that field. */
function asked(contributions: Plan['tables'][number]['contributions']) {
  return contributions.flatMap(({ asks, fields }) =>
    asks.length === 0 || contributions.length < 2
      ? []
      : fields.flatMap(({ field, origin }) => {
          if (origin.kind !== 'constant' || field.list === undefined) return []
          const texts = contributions.flatMap((one) =>
            one.fields.flatMap(({ field: other, origin: from }) =>
              other.id === field.id && from.kind === 'constant' ? [from.text] : [],
            ),
          )
          return new Set(texts).size > 1 ? [{ field: field.id, asks }] : []
        }),
  )
}

const SAID = new Set(['unknown', 'not_recorded', 'not_applicable', 'withheld', 'pending'])

function isCoded(name: string, standard: Standard): boolean {
  const [table = '', field = ''] = name.split('.')
  return standard.tables[table]?.fields[field]?.type === 'code'
}

function plansOf(mapping: Mapping, files: readonly HeadedFile[], standard: Standard): readonly PlannedFile[] {
  const planned = planMapping(
    { path: 'mapping.yaml', value: mapping, locate: () => ({ line: 0, column: 0 }) },
    files,
    standard,
  )
  if (!planned.ok) throw new Error(JSON.stringify(planned, null, 1))
  return planned.files
}

/** What stands between the words of a column, as the mapping has it; null where a cell is one word. */
function splitBy(mapping: Mapping, column: string): Separator | null {
  for (const { tables } of partsOfMapping(mapping)) {
    for (const { fields, split, repeat = [] } of Object.values(tables)) {
      const names = [column, ...repeat.flatMap(({ with: stands = {} }) => namesFor(stands, column))]
      if (names.some((name) => split?.columns.includes(name))) return (split?.by ?? null) as Separator | null
      const own = partsIn(fields, repeat).find(
        (part) => names.includes(part.column) && part.split !== undefined,
      )
      if (own?.split !== undefined) return own.split as Separator
    }
  }
  return null
}

const namesFor = (stands: Readonly<Record<string, string>>, column: string): readonly string[] =>
  Object.entries(stands).flatMap(([name, one]) => (one === column ? [name] : []))
