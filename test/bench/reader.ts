/** Rows a second of the plain CSV reader beside csv-parse: interleaved, medians, refused when they read different cells. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import { openFile } from '../../packages/checker/src/node/index.ts'
import { scanCsv } from '../../packages/checker/src/scan/index.ts'

const ROWS = 200_000
const COLUMNS = 26
const ROUNDS = 5

interface Run {
  readonly rows: number
  readonly seconds: number
  readonly digest: string
}

type Reader = (path: string, digest: boolean) => Promise<Run>

async function timed(rows: AsyncIterable<readonly (readonly string[])[]>, digest: boolean): Promise<Run> {
  const hash = createHash('sha256')
  const start = performance.now()
  let count = 0
  for await (const batch of rows) {
    count += batch.length
    if (digest) for (const cells of batch) hash.update(`${JSON.stringify(cells)}\n`)
  }
  return { rows: count, seconds: (performance.now() - start) / 1000, digest: hash.digest('hex') }
}

const readers: Readonly<Record<string, Reader>> = {
  'plain reader': async (path, digest) => {
    const opened = await openFile(path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const { source } = opened
    async function* batches() {
      const scan = await scanCsv(source)
      if (!scan.ok) throw new Error(scan.unreadable.message)
      for await (const batch of scan.batches) yield batch.map(({ cells }) => cells)
    }
    return timed(batches(), digest)
  },
  'csv-parse': (path, digest) => {
    async function* batches() {
      for await (const cells of createReadStream(path).pipe(parse({ from_line: 2 })))
        yield [cells as string[]]
    }
    return timed(batches(), digest)
  },
}

const folder = await mkdtemp(join(tmpdir(), 'pds-bench-'))
try {
  const path = join(folder, 'rows.csv')
  await writeFile(path, table())
  const { size } = await stat(path)
  const names = Object.keys(readers)
  const digests = await Promise.all(names.map(async (name) => (await readers[name]?.(path, true))?.digest))
  if (new Set(digests).size !== 1) throw new Error('The readers read different cells; nothing was measured.')
  const speeds = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const run = await readers[name]?.(path, false)
      if (run !== undefined) speeds.get(name)?.push(run.rows / run.seconds)
    }
  }
  console.log(
    `${ROWS} rows, ${COLUMNS} columns, ${Math.round(size / 1e6)} MB; median of ${ROUNDS} interleaved rounds`,
  )
  const peer = median(speeds.get('csv-parse') ?? [])
  for (const [name, all] of speeds) {
    console.log(
      `${name.padEnd(14)} ${Math.round(median(all)).toLocaleString('en-US').padStart(10)} rows/s   ${(median(all) / peer).toFixed(1)} x csv-parse`,
    )
  }
} finally {
  await rm(folder, { recursive: true })
}

function table(): string {
  const header = Array.from({ length: COLUMNS }, (_, column) => `column_${column}`).join(',')
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      column === 0
        ? `id-${row}`
        : column % 6 === 0
          ? `"a, ""b"" ${row % 9}"`
          : `value ${(row * 7 + column) % 50}`,
    ).join(','),
  )
  return `${header}\n${rows.join('\n')}\n`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
