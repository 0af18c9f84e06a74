/** The files of one dataset, opened, mapped and gathered into tables; or what stands in the way. */
import {
  DefinitionsStatement,
  Mapping,
  type Problem,
  type Report,
  readYaml,
  type Standard,
} from '@police-data/model'
import { gather } from '../map/dataset.ts'
import { mergePlans } from '../map/merge-plans.ts'
import type { Plan } from '../map/plan.ts'
import { planHeaders } from '../map/plan-headers.ts'
import { type MappingFile, planMapping } from '../map/plan-mapping.ts'
import { openTable } from '../read/index.ts'
import { laidOut } from '../read/layout.ts'
import type { Reading, ReadOptions } from '../read/reading.ts'
import { maskFor } from '../report/mask.ts'
import { tellingColumns } from '../report/telling-columns.ts'
import type { ByteSource } from '../scan/source.ts'
import { answerProblems } from './answers.ts'
import type { Context } from './context.ts'
import { type Givens, givensOf } from './given.ts'
import { duplicates } from './source/duplicates.ts'
import type { SourceContext } from './source/source-test.ts'
import { tally } from './tally.ts'

/** A YAML file that goes with the data. */
export interface Companion {
  readonly path: string
  readonly text: string
}

/** A file of the data. */
export interface DataFile {
  /** As the user wrote it. */
  readonly path: string
  readonly source: ByteSource
  /** SHA-256 of the stored bytes, in hexadecimal. */
  readonly sha256?: () => Promise<string>
  readonly onProgress?: (done: { readonly rows: number }) => void
}

export interface DatasetInput extends ReadOptions {
  readonly standard: Standard
  /** Together they are one dataset: tables refer to each other, and rows with the same key are one row across files. */
  readonly files: readonly DataFile[]
  readonly table?: string | undefined
  readonly mapping?: Companion | undefined
  readonly statement?: Companion | undefined
  /** Shows values that a report hides by default. */
  readonly showValues?: boolean | undefined
}

/** The input was wrong, or bytes were no table. */
export type Refused =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }

export interface Gathered {
  readonly context: SourceContext
  readonly sources: Report['sources']
  readonly mapping: Report['mapping']
}

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function gatherFiles(
  input: DatasetInput,
): Promise<
  { readonly ok: true; readonly gathered: Gathered } | { readonly ok: false; readonly refused: Refused }
> {
  const { standard } = input
  const mapping =
    input.mapping === undefined ? undefined : readYaml(input.mapping.path, input.mapping.text, Mapping)
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
  const opened = await openAll(input, told)
  if (!opened.ok) return opened

  const context = await read(opened.files, {
    standard,
    given: given.given,
    tally: tally(),
    words: wordsOf(told?.value),
    showValues: input.showValues === true,
  })
  const sources = await Promise.all(
    opened.files.map((one, at) => sourceOf(one, context.dataset.records[at]?.in ?? 0)),
  )
  return {
    ok: true,
    gathered: {
      context,
      sources,
      mapping:
        told !== undefined && input.mapping !== undefined
          ? { path: told.path, sha256: await digest(input.mapping.text), agency: told.value.agency.title }
          : undefined,
    },
  }
}

interface OpenFile {
  readonly file: DataFile
  readonly reading: Reading
  readonly plan: Plan
}

type OpenedAll =
  | { readonly ok: true; readonly files: readonly OpenFile[] }
  | { readonly ok: false; readonly refused: Refused }

/** All of them, or everything that is wrong with any of them: a part of a dataset is not judged as the whole. */
async function openAll(input: DatasetInput, mapping: MappingFile | undefined): Promise<OpenedAll> {
  const unreadable: Problem[] = []
  const problems = new Map<string, Problem>()
  const files: OpenFile[] = []
  const skip = input.skip ?? mapping?.value.layout?.skip
  for (const file of input.files) {
    const { path } = file
    const opened = await openTable(file.source, { ...input, skip })
    if (!opened.ok) {
      const { kind, message, hint } = opened.unreadable
      unreadable.push({
        code: kind,
        path,
        line: 0,
        column: 0,
        message,
        ...(hint === undefined ? {} : { hint }),
      })
      continue
    }
    const { header } = opened.reading
    const planned =
      mapping === undefined
        ? planHeaders({ path, header, table: input.table }, input.standard)
        : planMapping({ ...mapping, header }, input.standard)
    // What is wrong with the mapping is wrong for every file and said once.
    if (!planned.ok) for (const one of planned.problems) problems.set(JSON.stringify(one), one)
    else
      files.push({ file, plan: planned.plan, reading: laidOut(opened.reading, mapping?.value.layout ?? {}) })
  }
  const all = [...unreadable, ...problems.values()]
  if (unreadable.length > 0) return { ok: false, refused: { kind: 'unreadable', problems: all } }
  return all.length > 0 ? { ok: false, refused: { kind: 'problems', problems: all } } : { ok: true, files }
}

interface Around extends Pick<Context, 'standard' | 'given' | 'tally' | 'words'> {
  readonly showValues: boolean
}

async function read(files: readonly OpenFile[], { showValues, ...around }: Around): Promise<SourceContext> {
  const gatherer = gather(around.standard)
  const sources: SourceContext['sources'][number][] = []
  for (const { file, plan, reading } of files) {
    const take = gatherer.open(plan)
    const seen = duplicates()
    let rows = 0
    for await (const batch of reading.batches) {
      for (const record of batch) {
        take(record)
        if (record.cells.some((cell) => cell !== '')) seen.add(record.cells, record)
      }
      rows += batch.length
      file.onProgress?.({ rows })
    }
    const { path } = file
    sources.push({ path, header: reading.header, plan, reading, duplicates: seen })
  }
  const plan = mergePlans(sources.map((one) => one.plan))
  const dataset = gatherer.done()
  const mask = maskFor(showValues, tellingColumns(sources, plan, dataset, around.standard))
  return { ...around, plan, sources, dataset, mask }
}

async function sourceOf({ file, reading }: OpenFile, rows: number): Promise<Report['sources'][number]> {
  return {
    path: file.path,
    bytes: file.source.size ?? 0,
    sha256: (await file.sha256?.()) ?? '',
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    rows,
    columns: reading.header.length,
    notes: [...reading.notes()],
  }
}

/** The agency's words that the mapping knows, by `table.field`. */
function wordsOf(mapping: Mapping | undefined): Readonly<Record<string, readonly string[]>> {
  const words: Record<string, string[]> = {}
  for (const [table, { fields, repeat = [] }] of Object.entries(mapping?.tables ?? {})) {
    for (const [name, one] of [fields, ...repeat.map((entry) => entry.fields)].flatMap(Object.entries)) {
      const known = 'words' in one ? Object.keys(one.words ?? {}) : []
      words[`${table}.${name}`] = [...(words[`${table}.${name}`] ?? []), ...known]
    }
  }
  return words
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
