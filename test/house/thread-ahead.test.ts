/** A thread that was started for a large file before anything was known of it holds nobody up. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../shared/spec-files.ts'

const PDS = join(ROOT, 'packages/cli/bin/pds.js')
const HEADER = 'incident_id,occurred_date,words\n'
const ROW = `A1,2024-03-09,${'x'.repeat(10_000)}\n`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-ahead-'))
  const rows = ROW.repeat(Math.ceil((33 << 20) / ROW.length))
  await writeFile(join(folder, 'large.csv'), HEADER + rows)
  await writeFile(join(folder, 'small.csv'), HEADER + ROW)
})
afterAll(() => rm(folder, { recursive: true }))

const pds = (...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string }> =>
  promisify(execFile)('node', [PDS, ...args], { cwd: folder, timeout: 60_000 })
    .then((ended) => ({ code: 0, ...ended }))
    .catch((ended) => ended)

test('a check that is refused ends', async () => {
  expect(await pds('check', 'large.csv', '--table', 'nonsense')).toMatchObject({ code: 2 })
  expect(await pds('check', 'large.csv', 'nowhere.csv')).toMatchObject({ code: 2 })
})

test('a check of several files, which has no use for it, ends as well', async () => {
  const { code, stdout } = await pds('check', 'large.csv', 'small.csv', '--table', 'force_incidents')
  expect(code).toBe(1)
  expect(stdout).toContain('large.csv, small.csv')
})
