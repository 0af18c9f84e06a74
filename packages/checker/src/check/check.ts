/** Checks one file: opens it, maps it, judges every rule, and returns a Report, or the Problems that stand in the way. */
import {
  DefinitionsStatement,
  Mapping,
  type Problem,
  type Report,
  readYaml,
  type Standard,
  type Value,
} from '@police-data/model'
import { type Gatherer, gather } from '../map/dataset.ts'
import type { Plan } from '../map/plan.ts'
import { planHeaders } from '../map/plan-headers.ts'
import { planMapping } from '../map/plan-mapping.ts'
import { openTable } from '../read/index.ts'
import type { Reading, ReadOptions } from '../read/reading.ts'
import { maskFor } from '../report/mask.ts'
import { makeReport } from '../report/report.ts'
import type { ByteSource } from '../scan/source.ts'
import type { Context } from './context.ts'
import { type Givens, givensOf } from './given.ts'
import { judgeTables } from './judge-tables.ts'
import { duplicates } from './source/duplicates.ts'
import { sourceTests } from './source/index.ts'
import type { SourceContext } from './source/source-test.ts'
import { tally } from './tally.ts'

/** A YAML file that goes with the data. */
export interface Companion {
  readonly path: string
  readonly text: string
}

export interface CheckInput extends ReadOptions {
  readonly standard: Standard
  readonly source: ByteSource
  /** As the user wrote it. */
  readonly path: string
  readonly table?: string | undefined
  readonly mapping?: Companion | undefined
  readonly statement?: Companion | undefined
  /** Shows values that a report hides by default. */
  readonly showValues?: boolean | undefined
  readonly checkerVersion: string
  /** SHA-256 of the stored bytes, in hexadecimal. */
  readonly sha256?: () => Promise<string>
  readonly onProgress?: (done: { readonly rows: number }) => void
}

export type Checked =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function check(input: CheckInput): Promise<Checked> {
  const { standard, path } = input
  const mapping =
    input.mapping === undefined ? undefined : readYaml(input.mapping.path, input.mapping.text, Mapping)
  const statement =
    input.statement === undefined
      ? undefined
      : readYaml(input.statement.path, input.statement.text, DefinitionsStatement)
  const misread = [mapping, statement].flatMap((one) => (one === undefined || one.ok ? [] : one.problems))
  if (misread.length > 0) return { kind: 'problems', problems: misread }

  const given: Givens =
    statement?.ok === true
      ? givensOf(
          { path: input.statement?.path ?? '', value: statement.value, locate: statement.locate },
          standard,
        )
      : { ok: true, given: {} }
  if (!given.ok) return { kind: 'problems', problems: given.problems }

  const opened = await openTable(input.source, input)
  if (!opened.ok) {
    const { kind, message, hint } = opened.unreadable
    return { kind: 'unreadable', problem: { code: kind, path, line: 0, column: 0, message, hint } }
  }
  const { reading } = opened
  const planned =
    mapping?.ok === true
      ? planMapping(
          {
            path: input.mapping?.path ?? '',
            mapping: mapping.value,
            locate: mapping.locate,
            header: reading.header,
          },
          standard,
        )
      : planHeaders({ path, header: reading.header, table: input.table }, standard)
  if (!planned.ok) return { kind: 'problems', problems: planned.problems }

  const { context, notApplicable } = await judge(reading, planned.plan, {
    input,
    given: given.given,
    mapping: mapping?.ok === true ? mapping.value : undefined,
  })
  const report = makeReport(context, {
    checker: input.checkerVersion,
    notApplicable,
    valuesShown: input.showValues === true,
    source: {
      path,
      bytes: input.source.size ?? 0,
      sha256: (await input.sha256?.()) ?? '',
      encoding: reading.encoding,
      delimiter: reading.delimiter,
      rows: context.dataset.records.in,
      columns: reading.header.length,
      notes: [...reading.notes()],
    },
    mapping:
      mapping?.ok === true && input.mapping !== undefined
        ? {
            path: input.mapping.path,
            sha256: await digest(input.mapping.text),
            agency: mapping.value.agency.title,
          }
        : undefined,
  })
  return { kind: 'report', report }
}

interface Around {
  readonly input: CheckInput
  readonly given: Readonly<Record<string, Value>>
  readonly mapping: Mapping | undefined
}

async function judge(reading: Reading, plan: Plan, { input, given, mapping }: Around) {
  const { standard } = input
  const gatherer: Gatherer = gather(plan, standard)
  const seen = duplicates()
  let rows = 0
  for await (const batch of reading.batches) {
    for (const record of batch) {
      gatherer.add(record)
      if (record.cells.some((cell) => cell !== '')) seen.add(record.cells, record)
    }
    rows += batch.length
    input.onProgress?.({ rows })
  }
  const context: Context = {
    standard,
    plan,
    given,
    header: reading.header,
    dataset: gatherer.done(),
    mask: maskFor(input.showValues === true),
    tally: tally(),
    words: wordsOf(mapping),
  }
  judgeTables(context)
  return { context, notApplicable: lookAtSource({ ...context, reading, duplicates: seen }) }
}

/** Runs the tests of the source, and returns the rules that had nothing to look at. */
function lookAtSource(context: SourceContext): Readonly<Record<string, string>> {
  const notApplicable: Record<string, string> = {}
  for (const rule of Object.values(context.standard.rules)) {
    if (rule.check.kind !== 'source') continue
    const nothing = sourceTests[rule.check.test](rule, context)
    if (nothing !== undefined) notApplicable[rule.id] = nothing.notApplicable
  }
  return notApplicable
}

function wordsOf(mapping: Mapping | undefined): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(mapping?.tables ?? {}).flatMap(([table, { fields }]) =>
      Object.entries(fields).map(
        ([name, one]) => [`${table}.${name}`, 'words' in one ? Object.keys(one.words ?? {}) : []] as const,
      ),
    ),
  )
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
