/** Every different word of the columns that coded fields are taken from, and what the mapping makes of it. */
import {
  type CodeList,
  type FieldMapping,
  isNonAnswer,
  type Mapping,
  OTHER,
  type Standard,
} from '@police-data/model'
import type { DataFile } from '../../packages/checker/src/check/dataset-input.ts'
import { openAll } from '../../packages/checker/src/check/open-dataset.ts'
import type { Convert, Converted } from '../../packages/checker/src/map/convert.ts'
import { joinsOf } from '../../packages/checker/src/map/join.ts'
import { partsOf } from '../../packages/checker/src/map/parts.ts'
import type { Contribution, FieldPlan, Split } from '../../packages/checker/src/map/plan.ts'
import { columnParts } from '../../packages/checker/src/map/plan-field.ts'

/** `near`: the mapping says that the code is not exactly the word. `otherwise`: nothing names the word. */
export const WORD_KINDS = [
  'exact',
  'near',
  'aggregate',
  'other',
  'no answer',
  'otherwise',
  'unmapped',
] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** All texts that are read alike by their form are one word: there may be a name in each. */
export interface AgencyWord {
  /** `table.field`. */
  readonly field: string
  readonly word: string
  readonly kind: WordKind
  readonly records: number
}

/** Throws where the files or the mapping cannot be read. */
export async function agencyWords(
  files: readonly DataFile[],
  mapping: Mapping,
  standard: Standard,
): Promise<readonly AgencyWord[]> {
  const file = { path: 'mapping.yaml', value: mapping, locate: () => ({ line: 0, column: 0 }) }
  const opened = await openAll({ standard, files }, file)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refused, null, 1))
  const told = toldOf(mapping)
  const words = new Map<string, AgencyWord>()
  const joins = joinsOf(opened.files.map(({ plan }) => plan))
  for (const [at, { plan, reading }] of opened.files.entries()) {
    const joiner = joins.open(plan, at)
    const columns = plan.tables.flatMap(({ table, contributions }) =>
      contributions.flatMap((one) => codedColumns(table.id, one, standard)),
    )
    for await (const batch of reading.batches)
      for (const record of batch) {
        const { cells } = joiner.take(record)
        for (const one of columns) one.see(cells)
      }
    for (const { field, list, convert, seen } of columns) {
      const { separators, words: named, forms } = told.get(field) ?? NOTHING_TOLD
      for (const [cell, records] of seen)
        for (const own of wordsIn(cell, separators)) {
          const converted = convert(own)
          const isNamed = named.has(small(own))
          const word = forms && !isNamed && converted.text !== own ? `(by its form: ${converted.text})` : own
          const key = JSON.stringify([field, word])
          const kind = kindOf(own, converted, list, isNamed)
          words.set(key, { field, word, kind, records: records + (words.get(key)?.records ?? 0) })
        }
    }
  }
  return [...words.values()]
}

interface CodedColumn {
  readonly field: string
  readonly list: CodeList
  readonly convert: Convert
  /** Whole cells, with the records that hold them. */
  readonly seen: ReadonlyMap<string, number>
  see(cells: readonly string[]): void
}

function codedColumns(table: string, contribution: Contribution, standard: Standard): CodedColumn[] {
  const { fields, takes, split } = contribution
  return fields.flatMap(({ field, origin }) => {
    const list = standard.codeLists[field.list ?? '']
    if (list === undefined) return []
    return sourcesOf(origin).map(({ column, convert }) => {
      const seen = new Map<string, number>()
      const see = (cells: readonly string[]): void => {
        if (!takes(cells)) return
        for (const text of split === null ? [cells[column] ?? ''] : partsIn(cells, column, split)) {
          const cell = text.trim()
          if (cell !== '') seen.set(cell, (seen.get(cell) ?? 0) + 1)
        }
      }
      return { field: `${table}.${field.id}`, list, convert, seen, see }
    })
  })
}

const sourcesOf = (origin: FieldPlan['origin']) =>
  origin.kind === 'column' ? [origin] : origin.kind === 'several' ? origin.parts : []

interface Told {
  /** What stands between the words of a cell. */
  readonly separators: readonly string[]
  /** Words that the mapping names, in small letters. */
  readonly words: ReadonlySet<string>
  /** What no word fits is read by its form. */
  readonly forms: boolean
}

/** What stands in a column in each record that this one is split into. */
function partsIn(cells: readonly string[], column: number, { columns, by }: Split): readonly string[] {
  const lists = columns.map((one) => (cells[one] ?? '').split(by))
  const list = lists[columns.indexOf(column)]
  const records = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: records }, (_, nth) => (list === undefined ? cells[column] : list[nth]) ?? '')
}

/** What a mapping says of a field, wherever it does, by `table.field`. */
function toldOf(mapping: Mapping): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>()
  for (const { tables } of partsOf(mapping))
    for (const [table, { fields, repeat = [] }] of Object.entries(tables))
      for (const [id, field] of [fields, ...repeat.map((one) => one.fields ?? {})].flatMap(Object.entries)) {
        const parts = columnParts(field as FieldMapping)
        const name = `${table}.${id}`
        const { separators, words, forms } = found.get(name) ?? NOTHING_TOLD
        found.set(name, {
          separators: [...separators, ...parts.flatMap(({ split }) => split ?? [])],
          words: new Set([...words, ...parts.flatMap((part) => Object.keys(part.words ?? {}).map(small))]),
          forms: forms || parts.some(({ patterns }) => patterns !== undefined),
        })
      }
  return found
}

const small = (word: string): string => word.trim().toLowerCase()

const NOTHING_TOLD: Told = { separators: [], words: new Set(), forms: false }

const wordsIn = (cell: string, separators: readonly string[]): readonly string[] =>
  separators
    .reduce<readonly string[]>((parts, by) => parts.flatMap((part) => part.split(by)), [cell])
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Codes for what no other code of their list describes. */
const OTHERS: ReadonlySet<string> = new Set([OTHER, 'other_force'])

export const isOther = (code: string): boolean => OTHERS.has(code)

function kindOf(word: string, { text, relation }: Converted, list: CodeList, named: boolean): WordKind {
  const codes = text.split(';')
  if (codes.every(isNonAnswer)) return named || text === word ? 'no answer' : 'otherwise'
  if (codes.some((code) => list.codes[code] === undefined && !isNonAnswer(code))) return 'unmapped'
  if (codes.some(isOther)) return 'other'
  if (codes.some((code) => list.codes[code]?.of !== undefined)) return 'aggregate'
  return relation === null || relation === 'exact' ? 'exact' : 'near'
}
