/** Plans a file by its mapping, and reports everything in the mapping that does not fit the file or the standard. */
import {
  type Locate,
  type Mapping,
  type Problem,
  type Standard,
  type Table,
  type TableMapping,
  tablesOf,
  writtenFields,
} from '@police-data/model'
import { Columns } from './columns.ts'
import { type Complain, didYouMean, type Steps } from './complain.ts'
import type { FieldPlan, Split, TablePlan } from './plan.ts'
import { originOf, wordsOrigin } from './plan-field.ts'
import type { Planned } from './plan-headers.ts'
import { type Placed as PlacedWhen, takes } from './when.ts'

/** A mapping that was read, and where its parts stand in its file. */
export interface MappingFile {
  readonly path: string
  readonly value: Mapping
  readonly locate: Locate
}

interface MappedFile extends MappingFile {
  readonly header: readonly string[]
}

export function planMapping(file: MappedFile, standard: Standard): Planned {
  // What several entries share is wrong once.
  const problems = new Map<string, Problem>()
  const complain: Complain = (steps, code, message, hint) => {
    const { path } = file
    const one = { code, path, ...file.locate(steps), message, ...(hint === undefined ? {} : { hint }) }
    problems.set(JSON.stringify(one), one)
  }
  checkVersion(file.value, standard, complain)
  const columns = new Columns(file.header, complain)
  const wanted = Object.keys(file.value.tables)
  for (const id of wanted.filter((one) => standard.tables[one] === undefined)) {
    complain(
      ['tables', id],
      'table-unknown',
      `The standard has no table “${id}”.`,
      didYouMean(id, Object.keys(standard.tables)),
    )
  }
  const tables = tablesOf(standard).flatMap((table) => {
    const mapped = file.value.tables[table.id]
    return mapped === undefined
      ? []
      : [planTable(table, mapped, { standard, columns, complain, tables: file.value.tables })]
  })
  const { until } = file.value.layout ?? {}
  if (until !== undefined) columns.place(until.column, ['layout', 'until', 'column'])
  const fates = columns.fates(file.value.dropped ?? {}, tables)
  return problems.size > 0
    ? { ok: false, problems: [...problems.values()] }
    : { ok: true, plan: { grouped: true, tables: inOrder(tables), columns: fates } }
}

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

interface Around {
  readonly standard: Standard
  readonly columns: Columns
  readonly complain: Complain
  readonly tables: Mapping['tables']
}

function planTable(table: Table, mapped: TableMapping, around: Around): TablePlan {
  const { complain } = around
  const home = ['tables', table.id] as const
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
  const split = splitOf(mapped.split, [...home, 'split', 'columns'], around)
  const always = whens(mapped.when, [...home, 'when'], around)
  const entries = mapped.repeat ?? [{ fields: {} }]
  return {
    table,
    contributions: entries.map((entry, at) => {
      const own = Object.keys(entry.fields).map(
        (name): Placed => [name, [...home, 'repeat', at, 'fields', name]],
      )
      unknownFields(table, own, complain)
      const conditions = [...always, ...whens(entry.when, [...home, 'repeat', at, 'when'], around)]
      return {
        fields: planFields(
          { table, mapped: { ...mapped, fields: { ...mapped.fields, ...entry.fields } } },
          new Map([...shared, ...own]),
          around,
        ),
        split,
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
  const { complain } = around
  return writtenFields(table).map((field): FieldPlan => {
    const one = mapped.fields[field.id]
    if (one !== undefined)
      return { field, origin: originOf(table, field, one, { ...around, steps: places.get(field.id) ?? [] }) }
    if (mapped.not_recorded?.includes(field.id) === true)
      return { field, origin: { kind: 'constant', text: 'not_recorded', relation: null } }
    const words = wordsOrigin(field, mapped, around)
    if (words !== undefined) return { field, origin: words }
    if (field.level === 'must') {
      const hint = table.key.includes(field.id)
        ? `It is part of the key: map it to a column, a constant or a number.`
        : `Map it to a column or a constant, or list it under not_recorded.`
      complain(
        ['tables', table.id],
        'field-unmapped',
        `“${field.id}” (${field.title}) must be filled in every row, and the mapping does not mention it.`,
        hint,
      )
    }
    return { field, origin: { kind: 'absent' } }
  })
}

function whens(when: TableMapping['when'], steps: Steps, { columns }: Around): readonly PlacedWhen[] {
  if (when === undefined) return []
  if (!Array.isArray(when)) return [{ when, column: columns.place(when.column, [...steps, 'column']) }]
  return when.map((one, at) => ({ when: one, column: columns.place(one.column, [...steps, at, 'column']) }))
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
