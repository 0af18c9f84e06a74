/** Plans a file whose headers are fields of one table; says which table, or why it cannot tell. */
import { type Problem, plural, type Standard, type Table, tablesOf, writtenFields } from '@police-data/model'
import { titleWords } from '../read/flaw-words.ts'
import { columnLetter } from '../report/address.ts'
import { AS_WRITTEN, asWritten } from './convert.ts'
import { nearest } from './nearest.ts'
import type { FieldPlan, Plan } from './plan.ts'
import { type Recognised, recognise } from './recognise.ts'

export interface HeaderFile {
  readonly path: string
  readonly header: readonly string[]
  readonly titleRows?: number | undefined
  /** What `--table` says. */
  readonly table?: string | undefined
}

export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function planHeaders(file: HeaderFile, standard: Standard): Planned {
  const chosen = chooseTable(file, standard)
  if ('problem' in chosen) return { ok: false, problems: [chosen.problem] }
  const { table } = chosen
  const names = file.header.map((name) => name.trim())
  const must = writtenFields(table).filter(({ level }) => level === 'must')
  if (must.filter(({ id }) => names.includes(id)).length * 2 < must.length) {
    return { ok: false, problems: [needsMapping(file, standard, table)] }
  }
  const fields = writtenFields(table).map((field): FieldPlan => {
    const column = names.indexOf(field.id)
    return {
      field,
      origin:
        column < 0
          ? { kind: 'absent' }
          : { kind: 'column', column, convert: asWritten, way: AS_WRITTEN, onlyIf: null },
    }
  })
  const columns = names.map((name, column) => {
    const taken =
      names.indexOf(name) === column &&
      Object.hasOwn(table.fields, name) &&
      table.fields[name]?.derived === undefined
    return taken
      ? ({ name, fate: 'mapped', fields: [`${table.id}.${name}`] } as const)
      : ({ name, fate: 'unmapped', fields: [], because: whyUnmapped(name, names, column, table) } as const)
  })
  const contribution = { fields, split: null, asks: [], takes: () => true }
  return {
    ok: true,
    plan: {
      name: null,
      joins: [],
      grouped: false,
      tables: [{ table, contributions: [contribution] }],
      columns,
    },
  }
}

function whyUnmapped(name: string, names: readonly string[], column: number, table: Table): string {
  if (names.indexOf(name) !== column) return 'An earlier column has the same name.'
  if (table.fields[name]?.derived !== undefined) return 'This field is computed; it is not read from files.'
  const near = nearest(name, Object.keys(table.fields))
  return near === undefined
    ? `${table.title} have no such field.`
    : `${table.title} have no such field; did you mean ${near}?`
}

type Choice = { readonly table: Table } | { readonly problem: Problem }

/**
 * `--table`, else the file's name, else the table whose whole key stands in the header. Of several, the one that knows
 * most of the columns and lacks fewest of its own; where two are alike in that, nobody guesses.
 */
function chooseTable(file: HeaderFile, standard: Standard): Choice {
  const tables = tablesOf(standard)
  if (file.table !== undefined) {
    const asked = standard.tables[file.table]
    if (asked !== undefined) return { table: asked }
    const near = nearest(
      file.table,
      tables.map(({ id }) => id),
    )
    const hint = `${near === undefined ? '' : `Did you mean ${near}? `}Tables: ${tables.map(({ id }) => id).join(', ')}.`
    return { problem: problem(file, 'table-unknown', `There is no table “${file.table}”.`, hint) }
  }
  const stem = file.path.split(/[\\/]/).at(-1)?.split('.')[0] ?? ''
  const named = standard.tables[stem]
  if (named !== undefined) return { table: named }
  const names = new Set(file.header.map((name) => name.trim()))
  const fitting = tables.filter(({ key }) => key.every((name) => names.has(name)))
  const ranks = fitting.map((table) => ({ table, rank: rankOf(table, names) }))
  const best = ranks.filter(({ rank }) => ranks.every((other) => compared(rank, other.rank) >= 0))
  const [only, ...others] = best
  if (only !== undefined && others.length === 0) return { table: only.table }
  if (only !== undefined) {
    const hint = `Say which with --table: ${best.map(({ table }) => table.id).join(' or ')}.`
    return { problem: problem(file, 'table-unclear', 'The columns fit more than one table.', hint) }
  }
  return { problem: needsMapping(file, standard, undefined) }
}

/** How well a table fits these columns, the weightiest first: greater is better. */
const rankOf = (table: Table, names: ReadonlySet<string>): readonly number[] => [
  table.key.length,
  writtenFields(table).filter(({ id }) => names.has(id)).length,
  -writtenFields(table).filter(({ id, level }) => level === 'must' && !names.has(id)).length,
]

const compared = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, place) => value - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0

/** The commonest first use: an agency's own export, without a mapping yet. */
function needsMapping(file: HeaderFile, standard: Standard, table: Table | undefined): Problem {
  const like = recognise(file.header, standard, file.path)
  const recognised = `${like?.columns.length ?? 0} of ${plural(file.header.length, 'column')} recognised`
  const [first] = like?.columns ?? []
  const must = (table === undefined ? [] : writtenFields(table)).flatMap(({ id, level }) =>
    level === 'must' ? [id] : [],
  )
  return problem(
    file,
    'mapping-needed',
    like === undefined
      ? `The columns are the agency’s own, so no rule was run (${recognised}).`
      : `The columns are the agency’s own, so no rule was run. It looks like data of ${like.family.title.toLowerCase()}: ${recognised}.`,
    [
      ...(file.titleRows === undefined || file.titleRows === 0 ? [] : [titleWords(file.titleRows)]),
      ...(like === undefined && looksLikeData(file.header) ? [NO_NAMES] : []),
      ...(like?.columns ?? []).map((one) => `  ${placeWords(one, file)}`),
      `Draft a mapping, read it through, and give it with --mapping: pds suggest ${file.path} -o mapping.yaml`,
      ...(first === undefined ? [] : [`What a field means: pds explain ${first.table}.${first.field}`]),
      ...(table === undefined ? [] : [`${table.title} need: ${must.join(', ')}.`]),
    ].join('\n'),
  )
}

const NO_NAMES =
  'The first line holds numbers or dates, as a record does; the names of the columns should stand there.'

/** No column is called by a number or a day. */
const looksLikeData = (header: readonly string[]): boolean =>
  header.some((name) => /^\s*[-+]?\d[\d.,/:-]*\s*$/u.test(name))

const placeWords = ({ column, table, field }: Recognised, { header }: HeaderFile): string =>
  `${columnLetter(column)} ${header[column]?.trim()} → ${table}.${field}`

const problem = ({ path }: HeaderFile, code: string, message: string, hint: string): Problem => ({
  code,
  path,
  line: 1,
  column: 1,
  message,
  hint,
})
