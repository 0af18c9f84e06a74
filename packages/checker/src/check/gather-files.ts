/** The files of one dataset, opened, mapped and gathered into tables; or what stands in the way. */
import {
  DefinitionsStatement,
  type FieldMapping,
  type Mapping,
  type Report,
  readYaml,
} from '@police-data/model'
import { partsOf } from '../map/parts.ts'
import { columnParts } from '../map/plan-field.ts'
import type { MappingFile } from '../map/plan-mapping.ts'
import { readMapping } from '../map/read-mapping.ts'
import { answerProblems } from './answers.ts'
import type { Around } from './context.ts'
import type { DatasetInput, Refused } from './dataset-input.ts'
import { type Givens, givensOf } from './given.ts'
import { type OpenedAll, type OpenFile, openAll } from './open-dataset.ts'
import { type RowsInput, readRows, readsQuickly } from './read-rows.ts'
import type { SourceContext } from './source/source-test.ts'
import { tally } from './tally.ts'

export interface Gathered {
  readonly context: SourceContext
  readonly sources: Report['sources']
  readonly mapping: Report['mapping']
}

export type Gathering =
  | { readonly ok: true; readonly gathered: Gathered }
  | { readonly ok: false; readonly refused: Refused }

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function gatherFiles(input: DatasetInput): Promise<Gathering> {
  const read = companionsOf(input)
  if (!read.ok) return read
  return gatherOpened(input, read, { quick: await openAll({ ...input, trustStart: true }, read.mapping) })
}

/** Files of which only the start was looked at, and the threads that may read them for this one. */
export interface Quick extends Pick<RowsInput, 'readers'> {
  readonly quick?: OpenedAll
}

export async function gatherOpened(
  input: DatasetInput,
  read: Companions,
  { quick, readers }: Quick,
): Promise<Gathering> {
  const hasty = { ...input, readers, trustStart: true }
  const soon =
    quick?.ok === true && readsQuickly(quick.files, input) ? await gather(quick.files, hasty, read) : null
  if (soon !== null) return soon
  const opened = await openAll(input, read.mapping)
  if (!opened.ok) return opened
  const gathered =
    (await gather(opened.files, input, read)) ?? (await gather(opened.files, plainly(input), read))
  if (gathered === null) throw new Error('The plain reader reads whatever was opened')
  return gathered
}

/** Text that was said to be UTF-8 and is not only the plain reader reads. */
export const plainly = <Input extends DatasetInput>(input: Input): Input => ({
  ...input,
  machineFrom: Number.POSITIVE_INFINITY,
})

/** Null where a file is in another encoding than it was taken for. */
async function gather(
  files: readonly OpenFile[],
  input: RowsInput,
  { mapping, around }: Companions,
): Promise<Gathering | null> {
  const all = await readRows(files, input, around)
  if (all === null) return null
  const { context, read } = all
  const sources = await Promise.all(
    files.map((one, at) =>
      sourceOf(one, {
        rows: context.dataset.records[at]?.in ?? 0,
        notes: [...(at === 0 ? mappingNotes(mapping?.value) : []), ...(read[at]?.notes ?? [])],
        sha256: read[at]?.sha256,
      }),
    ),
  )
  return { ok: true, gathered: { context, sources, mapping: await mappingOf(input, mapping) } }
}

/** What a draft calls the agency until somebody writes who it is. */
export const NO_AGENCY = 'xx-your-agency'

/** What is to be told of a mapping beside what is wrong with the data. */
export const mappingNotes = (mapping: Pick<Mapping, 'agency'> | undefined): readonly string[] =>
  mapping?.agency.id === NO_AGENCY
    ? [`The mapping does not say whose data it is: write the id of the agency wherever ${NO_AGENCY} stands.`]
    : []

export interface Companions {
  readonly mapping: MappingFile | undefined
  readonly around: Around
}

/** The mapping and the statement that go with the files, or what is wrong with them. */
export function companionsOf(
  input: DatasetInput,
): ({ readonly ok: true } & Companions) | { readonly ok: false; readonly refused: Refused } {
  const { standard } = input
  const mapping = input.mapping === undefined ? undefined : readMapping(input.mapping)
  const statement =
    input.statement === undefined
      ? undefined
      : readYaml(input.statement.path, input.statement.text, DefinitionsStatement)
  const misread = [mapping, statement].flatMap((one) => (one === undefined || one.ok ? [] : one.problems))
  if (misread.length > 0) return { ok: false, refused: { kind: 'problems', problems: misread } }

  const said =
    statement?.ok === true
      ? { path: input.statement?.path ?? '', value: statement.value, locate: statement.locate }
      : undefined
  const given: Givens = said === undefined ? { ok: true, given: {} } : givensOf(said, standard)
  const wrong = [
    ...(given.ok ? [] : given.problems),
    ...(said === undefined ? [] : answerProblems(said, standard)),
  ]
  if (!given.ok || wrong.length > 0) return { ok: false, refused: { kind: 'problems', problems: wrong } }
  const told = mapping?.ok === true ? { path: input.mapping?.path ?? '', ...mapping } : undefined
  return {
    ok: true,
    mapping: told,
    around: {
      standard,
      given: given.given,
      tally: tally(),
      words: wordsOf(told?.value),
      showValues: input.showValues === true,
    },
  }
}

export async function mappingOf(
  { mapping }: DatasetInput,
  read: MappingFile | undefined,
): Promise<Report['mapping']> {
  if (mapping === undefined || read === undefined) return undefined
  return { path: read.path, sha256: await digest(mapping.text), agency: read.value.agency.title }
}

export async function sourceOf(
  { file, reading }: OpenFile,
  {
    rows,
    notes,
    sha256,
  }: { readonly rows: number; readonly notes: readonly string[]; readonly sha256?: string | undefined },
): Promise<Report['sources'][number]> {
  return {
    path: file.path,
    bytes: file.source.size ?? 0,
    sha256: sha256 ?? (await file.sha256?.()) ?? '',
    ...reading.form,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    rows,
    columns: reading.header.length,
    notes: [...(file.notes ?? []), ...notes, ...(rows === 0 ? [NO_RECORD] : [])],
  }
}

const NO_RECORD = 'There is no record below the header.'

/** The agency's words that the mapping knows, by `table.field`. */
function wordsOf(mapping: Mapping | undefined): Readonly<Record<string, readonly string[]>> {
  const words: Record<string, string[]> = {}
  const tables = mapping === undefined ? [] : partsOf(mapping).flatMap((part) => Object.entries(part.tables))
  for (const [table, { fields, repeat = [] }] of tables) {
    for (const [name, one] of [fields, ...repeat.map((entry) => entry.fields ?? {})].flatMap(
      Object.entries,
    )) {
      const known = columnParts(one as FieldMapping).flatMap((part) => Object.keys(part.words ?? {}))
      words[`${table}.${name}`] = [...(words[`${table}.${name}`] ?? []), ...known]
    }
  }
  return words
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
