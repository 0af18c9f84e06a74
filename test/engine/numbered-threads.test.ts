/** A thread that numbers a file of several tables, whose records are taken beside it, comes to the report of one thread. */
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

/** Made-up records; `disposition` says what stands in one of the columns. */
function recordsFile(records: number, disposition?: (record: number) => string | undefined): string {
  const row = newOrleansShape.rows(chance(7))
  const column = newOrleansShape.columns.indexOf('Disposition')
  const lines = Array.from({ length: records }, (_, index) => {
    const cells = [...row(index)]
    cells[column] = disposition?.(index) ?? cells[column] ?? ''
    return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
  })
  return `${newOrleansShape.columns.join(',')}\n${lines.join('\n')}\n`
}

interface Checked {
  readonly report: string
  /** Batches of records that came from another thread. */
  readonly sent: number
}

async function checkBy(bytes: Uint8Array | string, threads?: Threads): Promise<Checked> {
  const path = join(folder, 'table.csv')
  await writeFile(path, bytes)
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.problem.message)
  let sent = 0
  const counted = (one: SurveyThread): SurveyThread => ({
    ...one,
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
  return { report: JSON.stringify(checked), sent }
}

const one = surveyThreads({ from: 0, most: 1, part: 100_000 })

test('records that come from another thread are the same, also where it is further ahead than it may be', async () => {
  // Texts that are new in every record, and so long that the machine does not keep them.
  const text = recordsFile(40_000, (record) => (record % 3 === 0 ? `${record} `.repeat(80) : undefined))
  const alone = await checkBy(text)
  const together = await checkBy(text, one)
  expect([alone.sent, together.sent]).toEqual([0, 40])
  expect(together.report === alone.report).toBe(true)
})

test('records that are broken or blank are the same', async () => {
  const lines = recordsFile(3_000).split('\n')
  const broken = lines.map((line, nth) =>
    nth % 50 === 9 ? `${line}"` : nth % 70 === 3 ? `\n${line}` : nth % 90 === 5 ? line.slice(0, 40) : line,
  )
  const alone = await checkBy(broken.join('\n'))
  const together = await checkBy(broken.join('\n'), one)
  expect(together.sent).toBeGreaterThan(1)
  expect(together.report === alone.report).toBe(true)
})

test('records that turn out to be in Windows-1252 are taken once', async () => {
  const late = (record: number): string | undefined => (record === 5_990 ? 'Peña' : undefined)
  const bytes = inWindows1252(recordsFile(6_000, late))
  const alone = await checkBy(bytes)
  const together = await checkBy(bytes, one)
  expect(together.sent).toBeGreaterThan(1)
  expect(alone.report).toContain('"encoding":"windows-1252"')
  expect(together.report === alone.report).toBe(true)
})

test('where a thread is lost half way, all records are taken anew', async () => {
  const text = recordsFile(6_000)
  const alone = await checkBy(text)
  const lost: Threads = {
    ...one,
    open: (size) =>
      one.open(size).map((thread) => ({
        ...thread,
        number: async (job, take) => {
          await thread.number(job, take)
          return 'torn'
        },
      })),
  }
  const together = await checkBy(text, lost)
  expect(together.sent).toBeGreaterThan(1)
  expect(together.report === alone.report).toBe(true)
})
