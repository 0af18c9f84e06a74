/** Several threads that read parts of a file come to the report of one, wherever the file is cut. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type CheckInput, check } from '@police-data/checker'
import { diskScratch, openFile, surveyThreads } from '@police-data/checker/node'
import type { Standard } from '@police-data/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Threads } from '../../packages/checker/src/engine/threads.ts'
import { stopsShape } from '../bench/shapes/stops.ts'
import { publishedStandard } from '../shared/agencies.ts'
import { stopsFile } from '../shared/stops-file.ts'
import { inWindows1252 } from '../shared/windows-1252.ts'

let standard: Standard
let folder: string
beforeAll(async () => {
  standard = await publishedStandard()
  folder = await mkdtemp(join(tmpdir(), 'pds-threads-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Checked {
  readonly report: string
  /** Threads that were started beside the first. */
  readonly started: number
}

async function checkBy(
  bytes: Uint8Array,
  table: string,
  threads: Threads | null,
  max?: CheckInput['max'],
): Promise<Checked> {
  const path = join(folder, 'table.csv')
  await writeFile(path, bytes)
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.problem.message)
  let started = 0
  const counted =
    threads === null
      ? null
      : {
          ...threads,
          open: ((size) =>
            threads.open(size).map((one) => ({
              ...one,
              survey: (...told) => {
                started += 1
                return one.survey(...told)
              },
            }))) satisfies Threads['open'],
        }
  const input = { standard, table, files: [opened], machineFrom: 0, max, checkerVersion: 'test' }
  const checked = await check(counted === null ? input : { ...input, threads: counted })
  const hash = checked.kind === 'report' ? checked.report.sources[0]?.sha256 : undefined
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
  return { report: JSON.stringify(checked), started }
}

test('three threads give the report of one, on every kind of fault', async () => {
  const bytes = stopsFile(6_000)
  const alone = await checkBy(bytes, 'stops', null)
  for (const part of [60_000, 333_333]) {
    const together = await checkBy(bytes, 'stops', surveyThreads({ from: 0, most: 2, part }))
    expect(together.started).toBe(2)
    expect(together.report === alone.report, `parts of ${part}`).toBe(true)
  }
})

test('threads settle between them which of many records are the same, or share their key', async () => {
  const [header = '', ...rows] = Buffer.from(stopsFile(700)).toString('utf8').trimEnd().split('\n')
  const again = rows.map((row, nth) => (nth % 3 === 0 ? row : row.replace(/[^,]*$/u, `${nth % 90}`)))
  const bytes = Buffer.from(`${[header, ...rows, ...again, ...rows].join('\n')}\n`)
  const alone = await checkBy(bytes, 'stops', null)
  expect(JSON.parse(alone.report).report.rules).toContainEqual(
    expect.objectContaining({ rule: 'stops.key', outcome: 'failed' }),
  )
  for (const most of [1, 2, 5]) {
    const together = await checkBy(bytes, 'stops', surveyThreads({ from: 0, most, part: 40_000 }))
    expect(together.started).toBe(most)
    expect(together.report === alone.report, `${most} threads`).toBe(true)
  }
})

test('three threads give the report of one in Windows-1252, wherever that shows first', async () => {
  for (const first of [0, 5_900]) {
    // Texts that begin with white space are judged one by one, and sent to the first thread.
    const place = (row: number): string => (row < first ? ` Street ${row}` : row % 9 === 0 ? 'Peñas ’é' : '')
    const text = new TextDecoder().decode(stopsFile(6_000, place))
    const bytes = inWindows1252(text.replaceAll(/(?!ñas ’é)(?<!Peñas ?’?)[^ -~\n]/gu, 'x'))
    const alone = await checkBy(bytes, 'stops', null)
    expect(alone.report).toContain('"encoding":"windows-1252"')
    const threads = surveyThreads({ from: 0, most: 2, part: 100_000 })
    const together = await checkBy(bytes, 'stops', threads)
    expect(together.started).toBe(first === 0 ? 2 : 4)
    expect(together.report === alone.report, `from row ${first} on`).toBe(true)
  }
})

test.each([
  ['a line that names the sign between cells', (text: string) => `sep=,\n${text}`],
  ['a byte order mark and CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
])('three threads cut a file with %s as one does', async (_, laidOut) => {
  const bytes = new TextEncoder().encode(laidOut(new TextDecoder().decode(stopsFile(6_000))))
  const alone = await checkBy(bytes, 'stops', null)
  const together = await checkBy(bytes, 'stops', surveyThreads({ from: 0, most: 2, part: 100_000 }))
  expect(together.started).toBe(2)
  expect(together.report === alone.report).toBe(true)
})

test('every thread keeps to the limits that were set', async () => {
  const bytes = stopsFile(3_000, (row) => (row % 100 === 7 ? 'x'.repeat(600) : 'Main Street'))
  const max = { recordBytes: 700, fieldBytes: 30 }
  const alone = await checkBy(bytes, 'stops', null, max)
  expect(alone.report).toContain('The record is longer than 700 bytes')
  const together = await checkBy(bytes, 'stops', surveyThreads({ from: 0, most: 2, part: 60_000 }), max)
  expect(together.started).toBe(2)
  expect(together.report === alone.report).toBe(true)
})

test('nothing of what was put away is left', async () => {
  const scratch = diskScratch()
  const first = scratch.spill()
  const piece = Uint32Array.from({ length: 5_000 }, (_, nth) => nth * 77_777)
  first.put(new Uint32Array(3))
  const stored = first.put(piece)
  const room = new Uint32Array(piece.length)
  scratch.spill().take(stored, room)
  expect(room).toEqual(piece)
  const { folder: place } = scratch
  expect((await readdir(place)).length).toBe(1)
  await scratch.clear()
  await expect(readdir(place)).rejects.toThrow('ENOENT')
})

test('where every cut is inside a cell that looks like records, one thread reads it all', async () => {
  const like = `${Array(stopsShape.columns.length).fill('x').join(',')}\n`
  const bytes = stopsFile(40, () => `\n${like.repeat(400)}`)
  const alone = await checkBy(bytes, 'stops', null)
  const together = await checkBy(bytes, 'stops', surveyThreads({ from: 0, most: 1, part: 30_000 }))
  expect(together.started).toBe(1)
  expect(together.report === alone.report).toBe(true)
})

test('where a thread cannot be had, one reads it all', async () => {
  const bytes = stopsFile(3_000)
  const alone = await checkBy(bytes, 'stops', null)
  const threads = surveyThreads({ from: 0, most: 1, part: 100_000 })
  for (const failing of ['read', 'counted', 'same'] as const) {
    const gone: Threads = {
      ...threads,
      open: (size) => threads.open(size).map((one) => ({ ...one, [failing]: async () => 'torn' })),
    }
    const together = await checkBy(bytes, 'stops', gone)
    expect(together.started).toBe(1)
    expect(together.report === alone.report, failing).toBe(true)
  }
})

test.each([
  { waits: false, order: ['start', 'begin', 'told'] },
  { waits: true, order: ['told', 'begin'] },
])('threads start at once, or behind what somebody waits for: $order', async ({ waits, order }) => {
  const path = join(folder, 'waited-for.csv')
  const bytes = stopsFile(3_000)
  await writeFile(path, bytes)
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.problem.message)
  const seen = new Set<string>()
  const threads = surveyThreads({ from: 0, most: 1, part: 300_000 })
  const watched: Threads = {
    ...threads,
    open: (size) =>
      threads.open(size).map((one) => ({
        ...one,
        start: () => {
          seen.add('start')
          one.start()
        },
        survey: (...told) => {
          seen.add('begin')
          return one.survey(...told)
        },
      })),
  }
  const onProgress = (): void => void seen.add('told')
  const file = waits ? { ...opened, onProgress } : opened
  const input = { standard, table: 'stops', files: [file], machineFrom: 0, checkerVersion: 'test' }
  const checked = await check({ ...input, threads: watched })
  if (!waits) onProgress()
  expect([...seen]).toEqual(order)
  expect(checked.kind).toBe('report')
})

test('each file of several is read by a thread of its own, and the report is the same', async () => {
  const stops = stopsFile(1_500)
  const [header = '', ...rows] = Buffer.from(stops).toString('utf8').trimEnd().split('\n')
  const searches = rows.slice(0, 900).map((row) => `${row.split(',').slice(0, 3).join(',')},1,frisk`)
  const texts = {
    'one.csv': [header, ...rows.slice(0, 800)],
    'other.csv': [header, ...rows.slice(800)],
    'stop_searches.csv': ['agency_id,stop_id,person_no,search_no,search_type', ...searches],
  }
  const files: CheckInput['files'][number][] = []
  for (const [name, lines] of Object.entries(texts)) {
    await writeFile(join(folder, name), `${lines.join('\n')}\n`)
    const opened = await openFile(join(folder, name))
    if (!opened.ok) throw new Error(opened.problem.message)
    files.push(opened)
  }
  const input = { standard, files, machineFrom: 0, checkerVersion: 'test' }
  const alone = await check(input)
  const threads = surveyThreads({ from: 0, most: 1, part: 10_000 })
  const read: string[] = []
  const counted: Threads = {
    ...threads,
    open: (size) =>
      threads.open(size).map((one) => ({
        ...one,
        number: (job, take) => {
          read.push(basename(job.path))
          return one.number(job, take)
        },
      })),
  }
  const together = await check({ ...input, threads: counted })
  expect(alone.kind).toBe('report')
  expect(JSON.stringify(together) === JSON.stringify(alone)).toBe(true)
  expect(read).toEqual(Object.keys(texts))
})

test('a small file is read by one thread', async () => {
  const small = await checkBy(stopsFile(50), 'stops', surveyThreads({ most: 2 }))
  expect(small.started).toBe(0)
})
