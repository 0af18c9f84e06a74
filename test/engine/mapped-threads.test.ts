/** Threads that read a file of several tables, in portions or for one that takes its records, come to the report of one thread. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@police-data/checker'
import { openFile, surveyThreads } from '@police-data/checker/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SurveyThread, Threads } from '../../packages/checker/src/engine/threads.ts'
import { chance } from '../bench/chance.ts'
import { newOrleansShape } from '../bench/shapes/new-orleans.ts'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { inWindows1252 } from '../shared/windows-1252.ts'

let folder: string
let mapping: { readonly path: string; readonly text: string }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-numbered-'))
  const path = join(agencyHome('new-orleans'), 'mapping.yaml')
  mapping = { path: 'mapping.yaml', text: await readFile(path, 'utf8') }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Made {
  /** What stands in one of the columns. */
  readonly disposition?: (record: number) => string | undefined
  /** Whether the last record has the name of the first, so that all of them have to be looked at together. */
  readonly again?: boolean
}

function recordsFile(records: number, { disposition, again = false }: Made = {}): string {
  const row = newOrleansShape.rows(chance(7))
  const column = newOrleansShape.columns.indexOf('Disposition')
  let first: string | undefined
  const lines = Array.from({ length: records }, (_, index) => {
    const cells = [...row(index)]
    cells[column] = disposition?.(index) ?? cells[column] ?? ''
    first ??= cells[0]
    if (again && index === records - 1) cells[0] = first ?? ''
    return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
  })
  return `${newOrleansShape.columns.join(',')}\n${lines.join('\n')}\n`
}

interface Checked {
  readonly report: string
  /** Batches of records that came from another thread. */
  readonly sent: number
  /** Whether another thread was asked what it found. */
  readonly judged: boolean
}

async function checkBy(bytes: Uint8Array | string, threads?: Threads): Promise<Checked> {
  const path = join(folder, 'table.csv')
  await writeFile(path, bytes)
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.problem.message)
  let sent = 0
  let judged = false
  const counted = (one: SurveyThread): SurveyThread => ({
    ...one,
    judge: (job) => {
      const reader = one.judge(job)
      return {
        ...reader,
        counted: () => {
          judged = true
          return reader.counted()
        },
      }
    },
    number: (job, take) =>
      one.number(job, (records) => {
        sent += 1
        take(records)
      }),
  })
  const checked = await check({
    standard: await publishedStandard(),
    files: [opened],
    mapping,
    checkerVersion: 'test',
    ...(threads && { threads: { ...threads, open: (size: number) => threads.open(size).map(counted) } }),
  })
  return { report: JSON.stringify(checked), sent, judged }
}

const one = surveyThreads({ from: 0, most: 1, part: 100_000 })

/** A thread of which nothing can be had any more, once it was asked for this. */
const withoutAnswer = (lose: (thread: SurveyThread) => Partial<SurveyThread>): Threads => ({
  ...one,
  open: (size) => one.open(size).map((thread) => ({ ...thread, ...lose(thread) })),
})

test('what another thread has judged is the same', async () => {
  const text = recordsFile(6_000)
  const alone = await checkBy(text)
  const together = await checkBy(text, one)
  expect([together.judged, together.sent]).toEqual([true, 0])
  expect(together.report === alone.report).toBe(true)
})

test('what another thread has judged of text in Windows-1252 is the same', async () => {
  const disposition = (record: number): string | undefined => (record === 5_990 ? 'Peña' : undefined)
  const bytes = inWindows1252(recordsFile(6_000, { disposition }))
  const alone = await checkBy(bytes)
  const together = await checkBy(bytes, one)
  expect([together.judged, together.sent]).toEqual([true, 0])
  expect(alone.report).toContain('"encoding":"windows-1252"')
  expect(together.report === alone.report).toBe(true)
})

test('where a thread is lost that has judged, all records are taken anew', async () => {
  const text = recordsFile(6_000)
  const alone = await checkBy(text)
  const lost = withoutAnswer((thread) => ({
    judge: (job) => ({ ...thread.judge(job), counted: async () => 'torn' }),
  }))
  const together = await checkBy(text, lost)
  expect(together.judged).toBe(true)
  expect(together.report === alone.report).toBe(true)
})

test('records that come from another thread are the same, also where it is further ahead than it may be', async () => {
  // Texts that are new in every record, and so long that the machine does not keep them.
  const disposition = (record: number): string | undefined =>
    record % 3 === 0 ? `${record} `.repeat(80) : undefined
  const text = recordsFile(40_000, { disposition, again: true })
  const alone = await checkBy(text)
  const together = await checkBy(text, one)
  expect([alone.sent, together.sent]).toEqual([0, 40])
  expect(together.report === alone.report).toBe(true)
})

test('records that are broken or blank are the same', async () => {
  const lines = recordsFile(3_000, { again: true }).split('\n')
  const broken = lines.map((line, nth) =>
    nth % 50 === 9 ? `${line}"` : nth % 70 === 3 ? `\n${line}` : nth % 90 === 5 ? line.slice(0, 40) : line,
  )
  const alone = await checkBy(broken.join('\n'))
  const together = await checkBy(broken.join('\n'), one)
  expect(together.sent).toBeGreaterThan(1)
  expect(together.report === alone.report).toBe(true)
})

test('records that turn out to be in Windows-1252 are taken once', async () => {
  const disposition = (record: number): string | undefined => (record === 5_990 ? 'Peña' : undefined)
  const bytes = inWindows1252(recordsFile(6_000, { disposition, again: true }))
  const alone = await checkBy(bytes)
  const together = await checkBy(bytes, one)
  expect(together.sent).toBeGreaterThan(1)
  expect(alone.report).toContain('"encoding":"windows-1252"')
  expect(together.report === alone.report).toBe(true)
})

test('where a thread is lost that has sent records, all of them are taken anew', async () => {
  const text = recordsFile(6_000, { again: true })
  const alone = await checkBy(text)
  const lost = withoutAnswer((thread) => ({
    number: async (job, take) => {
      await thread.number(job, take)
      return 'torn'
    },
  }))
  const together = await checkBy(text, lost)
  expect(together.sent).toBeGreaterThan(1)
  expect(together.report === alone.report).toBe(true)
})
