/** Plans files by their mapping, and reports everything in the mapping that does not fit the files or the standard. */
import {
  byPlace,
  type Locate,
  type Mapping,
  type Problem,
  type RepeatedRow,
  type Standard,
  type Table,
  type TableMapping,
  tablesOf,
  type When,
  writtenFields,
} from '@police-data/model'
import { Columns } from './columns.ts'
import { type Complain, didYouMean, type Steps } from './complain.ts'
import { namedTables } from './named-tables.ts'
import { inOrderOfJoins, type Part, partFor, partsOf } from './parts.ts'
import type { Contribution, FieldPlan, JoinPlan, Plan, Split, TablePlan } from './plan.ts'
import { type Around as FieldAround, originOf, wordsOrigin } from './plan-field.ts'
import { readPattern } from './text-pattern.ts'
import { type Placed as PlacedWhen, takes } from './when.ts'

/** A mapping that was read, and where its parts stand in its file. */
export interface MappingFile {
  readonly path: string
  readonly value: Mapping
  readonly locate: Locate
  /** Keys that stand twice in it. */
  readonly twice?: readonly Problem[]
}

/** A file of the data, as far as its header tells. */
export interface HeadedFile {
  readonly path: string
  readonly header: readonly string[]
}

export interface PlannedFile {
  readonly plan: Plan
  /** Which of the files that were given. */
  readonly file: number
  /** The names of its own columns, and behind them those that other files lend it. */
  readonly columns: readonly string[]
}

export type PlannedFiles =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** In the order in which the files have to be read: those that lend columns come before those that borrow. */
export function planMapping(
  mapping: MappingFile,
  files: readonly HeadedFile[],
  standard: Standard,
): PlannedFiles {
  // What several entries share is wrong once.
  const problems = new Map((mapping.twice ?? []).map((one) => [JSON.stringify(one), one]))
  const complain: Complain = (steps, code, message, hint) => {
    const { path } = mapping
    const one = { code, path, ...mapping.locate(steps), message, ...(hint === undefined ? {} : { hint }) }
    problems.set(JSON.stringify(one), one)
  }
  const { value } = mapping
  checkVersion(value, standard, complain)
  if ((value.tables === undefined) === (value.files === undefined))
    complain(
      [],
      'tables-or-files',
      'A mapping fills tables: either from one file (tables) or from several (files).',
      'Keep one of the two.',
    )
  const parts = inOrderOfJoins(partsOf(value), complain)
  const filled = [...new Set(parts.flatMap(({ tables }) => Object.keys(tables)))]
  for (const { path } of files) {
    if (partFor(path, value, parts) === undefined) strayFile(path, parts, complain)
  }
  const opened = new Map<Part, readonly OpenPart[]>()
  for (const part of parts) {
    namedTables(part, value, standard, complain)
    const mine = files.flatMap((file, at) =>
      partFor(file.path, value, parts) === part ? [{ ...file, at }] : [],
    )
    if (mine.length === 0) missingFile(part, value, complain)
    const lenders = Object.entries(part.join).flatMap(([from, keys]) => {
      const lender = [...opened].find(([{ name }]) => name === from)?.[1][0]
      return lender === undefined ? [] : [{ from, keys, columns: lender.columns }]
    })
    const around = { standard, filled, complain }
    opened.set(
      part,
      mine.map((file) => openPart(part, file, lenders, around)),
    )
  }
  unmappedFields([...opened.values()].flat(), standard, complain)
  const all = [...opened].flatMap(([part, several]) => several.map((one) => planned(part, one)))
  return problems.size > 0
    ? { ok: false, problems: [...problems.values()].sort(byPlace) }
    : { ok: true, files: all }
}

function strayFile(path: string, parts: readonly Part[], complain: Complain): void {
  const names = parts.flatMap(({ name }) => name ?? []).join(', ')
  complain(
    ['files'],
    'file-stray',
    `The mapping does not say what ${path} is.`,
    `Its name fits none of: ${names}.`,
  )
}

function missingFile({ steps, name }: Part, { files = {} }: Mapping, complain: Complain): void {
  const pattern = files[name ?? '']?.name ?? ''
  complain(
    steps,
    'file-missing',
    `No file is given for “${name}”.`,
    `Give a file whose name fits ${pattern}.`,
  )
}

interface Lender {
  readonly from: string
  readonly keys: Readonly<Record<string, string>>
  readonly columns: Columns
}

interface OpenPart {
  readonly file: number
  readonly columns: Columns
  readonly joins: readonly JoinPlan[]
  readonly tables: readonly PlacedTable[]
}

type Run = Pick<Around, 'standard' | 'filled' | 'complain'>

function openPart(
  { steps, tables: mappedTables, layout }: Part,
  { header, at }: { readonly header: readonly string[]; readonly at: number },
  lenders: readonly Lender[],
  run: Run,
): OpenPart {
  const borrowed = lenders.flatMap(({ from, columns: lender }) =>
    lender.names.map((_, place) => ({ from, lender, place })),
  )
  const columns = new Columns(header, run.complain, borrowed)
  const joins = lenders.map(({ from, keys, columns: lender }): JoinPlan => {
    const here = [...steps, 'join', from]
    const own = Object.keys(keys).map((name) => columns.place(name, [...here, name]))
    const theirs = Object.entries(keys).map(([name, other]) => lender.place(other, [...here, name]))
    for (const place of own) columns.ask(place)
    for (const place of theirs) lender.ask(place)
    return { from, own, theirs, width: lender.names.length }
  })
  const tables = tablesOf(run.standard).flatMap((table) => {
    const mapped = mappedTables[table.id]
    const home = [...steps, 'tables', table.id]
    return mapped === undefined
      ? []
      : [planTable(table, mapped, { ...run, columns, tables: mappedTables, home })]
  })
  const { until } = layout
  if (until !== undefined) columns.ask(columns.place(until.column, [...steps, 'layout', 'until', 'column']))
  for (const one of tables) columns.take(one)
  return { file: at, columns, joins, tables }
}

const planned = (
  { name, dropped, steps }: Part,
  { file, columns, joins, tables }: OpenPart,
): PlannedFile => ({
  file,
  columns: columns.names,
  plan: {
    name,
    joins,
    grouped: true,
    tables: inOrder(tables),
    columns: columns.fates(dropped, [...steps, 'dropped']),
  },
})

/** A field that must be filled is filled from one of the files; what names the row is filled from each. */
function unmappedFields(parts: readonly OpenPart[], standard: Standard, complain: Complain): void {
  for (const table of tablesOf(standard)) {
    const plans = parts.flatMap(({ tables }) => tables.filter((one) => one.table.id === table.id))
    for (const { id, title, level } of writtenFields(table)) {
      const key = table.key.includes(id)
      const lacking = plans.filter(({ contributions }) => contributions.some((entry) => !fills(entry, id)))
      if (level !== 'must' || lacking.length === 0 || (!key && lacking.length < plans.length)) continue
      complain(
        lacking[0]?.home ?? [],
        'field-unmapped',
        `“${id}” (${title}) must be filled in every row, and the mapping does not mention it.`,
        key
          ? `It is part of the key: map it to a column, a constant or a number.`
          : `Map it to a column or a constant, or list it under not_recorded.`,
      )
    }
  }
}

const fills = ({ fields }: Contribution, id: string): boolean =>
  fields.some(({ field, origin }) => field.id === id && origin.kind !== 'absent')

/** Numbers that are made in one table are used in another: those that make them come first. */
const inOrder = (tables: readonly TablePlan[]): readonly TablePlan[] => {
  const borrows = ({ contributions }: TablePlan) =>
    contributions.some(({ fields }) => fields.some(({ origin }) => origin.kind === 'same'))
  return [...tables.filter((one) => !borrows(one)), ...tables.filter(borrows)]
}

function checkVersion({ standard: meant }: Mapping, { version }: Standard, complain: Complain): void {
  const [major, minor] = version.split('.')
  const [ofMajor, ofMinor] = meant.split('.')
  if (major === ofMajor && (major !== '0' || minor === ofMinor)) return
  complain(
    ['standard'],
    'version-other',
    `The mapping is written for version ${meant}; this is version ${version}.`,
    'Check with that version, or bring the mapping up to date.',
  )
}

interface Around extends FieldAround {
  /** Where the mapping speaks of the table. */
  readonly home: Steps
}

interface PlacedTable extends TablePlan {
  readonly home: Steps
}

function planTable(table: Table, mapped: TableMapping, around: Around): PlacedTable {
  const { complain, home, columns } = around
  const unrecorded = mapped.not_recorded ?? []
  for (const [place, name] of unrecorded.entries()) {
    unknownField(table, name, [...home, 'not_recorded', place], complain)
    if (mapped.fields[name] !== undefined)
      complain(
        [...home, 'not_recorded', place],
        'field-twice',
        `“${name}” is mapped above and listed as not recorded here.`,
      )
  }
  const shared = Object.keys(mapped.fields).map((name): Placed => [name, [...home, 'fields', name]])
  unknownFields(table, shared, complain)
  const entries: readonly RepeatedRow[] = mapped.repeat ?? [{}]
  return {
    table,
    home,
    contributions: entries.map(({ with: stands = {}, when, fields = {} }, at) => {
      const here = [...home, 'repeat', at]
      const places = Object.entries(stands).map(([name, column]): readonly [string, number] => [
        name,
        columns.place(column, [...here, 'with', name]),
      ])
      for (const [, place] of places) columns.ask(place)
      const mine = { ...around, columns: columns.with(new Map(places)) }
      const own = Object.keys(fields).map((name): Placed => [name, [...here, 'fields', name]])
      unknownFields(table, own, complain)
      const conditions = [
        ...whens(mapped.when, [...home, 'when'], mine),
        ...whens(when, [...here, 'when'], mine),
      ]
      return {
        fields: planFields(
          { table, mapped: { ...mapped, fields: { ...mapped.fields, ...fields } } },
          new Map([...shared, ...own]),
          mine,
        ),
        split: splitOf(mapped.split, [...home, 'split', 'columns'], mine),
        asks: conditions.map(({ column }) => column),
        takes: takes(conditions),
      }
    }),
  }
}

/** A field and where the mapping speaks of it. */
type Placed = readonly [string, Steps]

interface Wanted {
  readonly table: Table
  readonly mapped: TableMapping
}

function planFields(
  { table, mapped }: Wanted,
  places: ReadonlyMap<string, Steps>,
  around: Around,
): readonly FieldPlan[] {
  return writtenFields(table).map((field): FieldPlan => {
    const one = mapped.fields[field.id]
    if (one !== undefined)
      return { field, origin: originOf(table, field, one, { ...around, steps: places.get(field.id) ?? [] }) }
    if (mapped.not_recorded?.includes(field.id) === true)
      return { field, origin: { kind: 'constant', text: 'not_recorded', relation: null } }
    const words = wordsOrigin(field, mapped, around)
    if (words !== undefined) return { field, origin: words }
    return { field, origin: { kind: 'absent' } }
  })
}

function whens(when: TableMapping['when'], steps: Steps, around: Around): readonly PlacedWhen[] {
  if (when === undefined) return []
  if (!Array.isArray(when)) return [placedWhen(when, steps, around)]
  return when.map((one, at) => placedWhen(one, [...steps, at], around))
}

function placedWhen(when: When, steps: Steps, { columns, complain }: Around): PlacedWhen {
  if ('matches' in when) {
    const read = readPattern(when.matches)
    if (!read.ok) complain([...steps, 'matches'], 'pattern-unfit', read.fault.message, read.fault.hint)
  }
  return { when, column: columns.place(when.column, [...steps, 'column']) }
}

function splitOf(split: TableMapping['split'], steps: Steps, { columns }: Around): Split | null {
  if (split === undefined) return null
  return { by: split.by, columns: split.columns.map((name, at) => columns.place(name, [...steps, at])) }
}

function unknownFields(table: Table, names: readonly Placed[], complain: Complain): void {
  for (const [name, steps] of names) unknownField(table, name, steps, complain)
}

function unknownField(table: Table, name: string, steps: Steps, complain: Complain): void {
  const field = table.fields[name]
  if (field === undefined)
    complain(
      steps,
      'field-unknown',
      `The table ${table.id} has no field “${name}”.`,
      didYouMean(name, Object.keys(table.fields)),
    )
  else if (field.derived !== undefined)
    complain(steps, 'field-derived', `“${name}” is computed by the standard; it is not mapped.`)
}
