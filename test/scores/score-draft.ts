/** Compares a draft of a mapping with one that people made: which columns, and which of their words, both read alike. */
import { type Mapping, OTHER, type Standard } from '@police-data/model'
import { partsOf as partsOfMapping } from '../../packages/checker/src/map/parts.ts'
import { type Plan, placesOf } from '../../packages/checker/src/map/plan.ts'
import { columnParts } from '../../packages/checker/src/map/plan-field.ts'
import { type HeadedFile, planMapping } from '../../packages/checker/src/map/plan-mapping.ts'
import { partsOf, type Separator } from '../../packages/checker/src/suggest/column-fit.ts'
import type { ColumnProfile } from '../../packages/checker/src/suggest/column-profile.ts'
import { LEAST_RECORDS, MOST_WORDS } from '../../packages/checker/src/suggest/word-map.ts'

/** How many were right, of how many. */
export interface Tally {
  readonly proposed: number
  readonly right: number
  /** As many as people mapped. */
  readonly wanted: number
  /** As many of those as the draft has right. */
  readonly found: number
}

export interface Score {
  readonly columns: Tally
  readonly values: Tally
  /** Each difference, for a person to read. */
  readonly differences: readonly string[]
}

export interface Compared {
  /** Null where there was none to make. */
  readonly draft: Mapping | null
  readonly made: Mapping
  /** All files that the made mapping speaks of. */
  readonly files: readonly HeadedFile[]
  /** Which of them the draft is of. */
  readonly at: number
  readonly profiles: readonly ColumnProfile[]
  readonly standard: Standard
}

export function scoreDraft({ draft, made, files, at, profiles, standard }: Compared): Score {
  const drafted = files[at]
  if (drafted === undefined) throw new Error('There is no such file')
  const ours = draft === null ? new Map() : readings(planOf(draft, [drafted], 0, standard), standard)
  const theirs = readings(planOf(made, files, at, standard), standard)
  const differences: string[] = []
  const columns = { proposed: 0, right: 0, wanted: 0, found: 0 }
  const values = { proposed: 0, right: 0, wanted: 0, found: 0 }
  for (const [place, profile] of profiles.entries()) {
    const mine = ours.get(place) ?? new Map()
    const yours = theirs.get(place) ?? new Map()
    for (const field of mine.keys()) {
      columns.proposed += 1
      if (yours.has(field)) columns.right += 1
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
    const coded = [...yours].filter(([field]) => isCoded(field, standard))
    const by = splitBy(made, profile.name)
    const words = (by === null ? profile : partsOf(profile, by)).values
      .filter(([, records]) => records >= LEAST_RECORDS)
      .slice(0, MOST_WORDS)
    for (const [word] of coded.length === 0 ? [] : words) {
      const read = coded.map(([field, people]) => ({
        field,
        people: people(word),
        draft: mine.get(field)?.(word) ?? null,
      }))
      const proposed = read.filter(({ draft }) => draft !== null)
      const right = proposed.filter(({ people, draft }) => people === draft)
      const wanted = read.filter(({ people }) => people !== null && people !== OTHER)
      values.proposed += proposed.length
      values.right += right.length
      if (wanted.length > 0) values.wanted += 1
      if (wanted.some((one) => right.includes(one))) values.found += 1
      else if (wanted.length > 0 && proposed.length === 0)
        differences.push(
          `${profile.name} “${word}”: the draft leaves open, people say ${wanted.map(({ people }) => people).join(', ')}`,
        )
      for (const { field, people, draft } of proposed)
        if (people !== draft)
          differences.push(
            `${profile.name} “${word}”: the draft says ${draft}, people say ${people} (${field})`,
          )
    }
  }
  return { columns, values, differences }
}

/** What a word becomes; null where nothing is said of it. */
type Read = (word: string) => string | null

/** By the place of the column, then by field. A number that several tables share is one field. */
function readings(plan: Plan, standard: Standard): ReadonlyMap<number, ReadonlyMap<string, Read>> {
  const found = new Map<number, Map<string, Read>>()
  for (const { table, contributions } of plan.tables) {
    for (const { field, asks } of asked(contributions)) {
      for (const place of asks) {
        const fields = found.get(place) ?? new Map<string, Read>()
        found.set(
          place,
          fields.set(`${table.id}.${field}`, fields.get(`${table.id}.${field}`) ?? (() => null)),
        )
      }
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
        const read: Read = (word) => {
          const text = convert?.(word).text ?? ''
          if (text === otherwise) return null
          const known = text.split(';').every((one) => codes?.[one] !== undefined || SAID.has(one))
          return text === '' || !known ? null : text
        }
        const fields = found.get(place) ?? new Map<string, Read>()
        found.set(place, fields)
        const earlier = fields.get(name)
        fields.set(name, earlier === undefined ? read : (word) => earlier(word) ?? read(word))
      }
    }
  }
  return found
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

function planOf(mapping: Mapping, files: readonly HeadedFile[], at: number, standard: Standard): Plan {
  const planned = planMapping(
    { path: 'mapping.yaml', value: mapping, locate: () => ({ line: 0, column: 0 }) },
    files,
    standard,
  )
  const one = planned.ok ? planned.files.find(({ file }) => file === at) : undefined
  if (one === undefined) throw new Error(JSON.stringify(planned, null, 1))
  return one.plan
}

/** What stands between the words of a column, as the mapping has it; null where a cell is one word. */
function splitBy(mapping: Mapping, column: string): Separator | null {
  for (const { tables } of partsOfMapping(mapping)) {
    for (const { fields, split, repeat = [] } of Object.values(tables)) {
      const names = [column, ...repeat.flatMap(({ with: stands = {} }) => namesFor(stands, column))]
      if (names.some((name) => split?.columns.includes(name))) return (split?.by ?? null) as Separator | null
      const all = [fields, ...repeat.map((one) => one.fields ?? {})].flatMap((one) => Object.values(one))
      const own = all
        .flatMap(columnParts)
        .find((part) => names.includes(part.column) && part.split !== undefined)
      if (own?.split !== undefined) return own.split as Separator
    }
  }
  return null
}

const namesFor = (stands: Readonly<Record<string, string>>, column: string): readonly string[] =>
  Object.entries(stands).flatMap(([name, one]) => (one === column ? [name] : []))
