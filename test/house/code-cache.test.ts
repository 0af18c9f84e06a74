/** What Node compiled in an earlier run makes `pds` start sooner, and never changes what it does. */
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../shared/spec-files.ts'

const CLI = join(ROOT, 'packages/cli')
const HEADER = 'incident_id,occurred_date\nA1,2024-03-09\nA1,soon\n'

const MAPPING = `agency: { id: us-xx-made-up, title: Made Up, country: US }
standard: 0.9.0
tables:
  force_incidents:
    fields:
      agency_id: { constant: us-xx-made-up }
      incident_id: { column: incident_id }
      occurred_date: { column: occurred_date }
`

let folder: string
let cache: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-cache-'))
  for (const part of ['bin', 'bundle', 'package.json'])
    await cp(join(CLI, part), join(folder, 'cli', part), { recursive: true })
  await writeFile(join(folder, 'force_incidents.csv'), HEADER)
  const code = (await readdir(join(folder, 'cli/bundle'))).find((name) => /^run-[0-9a-f]+\.js$/u.test(name))
  cache = join(folder, 'cli/bundle', (code ?? '').replace('.js', '.cache'))
})
beforeEach(async () => {
  for (const name of await caches()) await rm(join(folder, 'cli/bundle', name), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

const pds = async (...args: readonly string[]) => run([], ...args)

async function run(flags: readonly string[], ...args: readonly string[]) {
  const command = [...flags, join(folder, 'cli/bin/pds.js'), ...args]
  const { code, stdout, stderr } = await promisify(execFile)('node', command, { cwd: folder })
    .then((ended) => ({ code: 0, ...ended }))
    .catch((ended) => ended)
  return { code, stdout, stderr }
}

const check = (flags: readonly string[] = []) =>
  run(flags, 'check', 'force_incidents.csv', '--table', 'force_incidents')

const caches = async (): Promise<readonly string[]> =>
  (await readdir(join(folder, 'cli/bundle'))).filter((name) => name.endsWith('.cache')).sort()

const made = async (): Promise<number> => (await stat(cache)).mtimeMs

test('a check leaves a cache, and the next uses it and says the same', async () => {
  const first = await check()
  expect(first).toMatchObject({ code: 1, stderr: '' })
  const { mtimeMs, size } = await stat(cache)
  expect(size).toBeGreaterThan(100_000)
  expect(await check()).toEqual(first)
  expect(await made()).toBe(mtimeMs)
})

test('a check of plain text loads no library that stands beside the code, and one with a mapping those for it', async () => {
  const kept = async () => (await caches()).map((name) => name.slice(0, name.indexOf('-')))
  await check()
  expect(await kept()).toEqual(['run'])
  await writeFile(join(folder, 'mapping.yaml'), MAPPING)
  const mapped = () => pds('check', 'force_incidents.csv', '--mapping', 'mapping.yaml')
  const first = await mapped()
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(await kept()).toEqual(['run', 'typebox', 'yaml'])
  expect(await mapped()).toEqual(first)
})

test('checks that start at once leave one cache between them, and nothing unfinished', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => check()))
  for (const one of all) expect(one).toEqual(all[0])
  const left = (await readdir(join(folder, 'cli/bundle'))).filter((name) => name.includes('.cache'))
  expect(left).toEqual([basename(cache)])
  expect(await check()).toEqual(all[0])
})

test('what hardly compiles anything leaves none, and uses what there is', async () => {
  const first = await pds('--version')
  expect(await caches()).toEqual([])
  await check()
  expect(await pds('--version')).toEqual(first)
})

test.each<[string, (kept: Buffer) => Buffer]>([
  ['cut off', (kept) => kept.subarray(0, kept.length >> 1)],
  ['cut off in its seal', (kept) => kept.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['of zeros', (kept) => Buffer.alloc(kept.length)],
  ['with a byte changed in what is kept', (kept) => changed(kept, kept.length >> 1)],
  ['with a byte changed at its end', (kept) => changed(kept, kept.length - 1)],
  ['with a byte changed in its seal', (kept) => changed(kept, 5)],
  ['text', () => Buffer.from('not for a machine')],
])('a cache that is %s is as none, and a whole one takes its place', async (_, spoil) => {
  const first = await check()
  const whole = await readFile(cache)
  await writeFile(cache, spoil(whole))
  expect(await check()).toEqual(first)
  const mtimeMs = await made()
  expect((await stat(cache)).size).toBeGreaterThan(100_000)
  expect(await check()).toEqual(first)
  expect(await made()).toBe(mtimeMs)
})

const changed = (kept: Buffer, at: number): Buffer => {
  const other = Buffer.from(kept)
  other[at] = (other[at] ?? 0) ^ 0xff
  return other
}

test('a cache of other code of the same length is as none', async () => {
  const first = await check()
  const code = cache.replace('.cache', '.js')
  const text = await readFile(code, 'utf8')
  const other = join(folder, 'cli/bundle/run-0123456789ab.js')
  await writeFile(other, text.replace('DOES NOT CONFORM', 'CONFORMS NOT, NO'))
  const starter = join(folder, 'cli/bundle/run.js')
  const started = await readFile(starter, 'utf8')
  await writeFile(starter, started.replace(/run-[0-9a-f]+\.js/u, 'run-0123456789ab.js'))
  await cp(cache, other.replace('.js', '.cache'))
  const said = await check()
  await writeFile(starter, started)
  expect(said.code).toBe(first.code)
  expect(said.stdout).not.toBe(first.stdout)
})

test('a cache of a Node that was started otherwise is as none', async () => {
  const first = await check(['--no-lazy'])
  const mtimeMs = await made()
  expect(await check()).toEqual(first)
  expect(await made()).toBeGreaterThan(mtimeMs)
})

test('where no cache can be left, nothing else is left, and nothing is said', async () => {
  await mkdir(cache)
  const there = await readdir(join(folder, 'cli/bundle'))
  expect(await check()).toMatchObject({ code: 1, stderr: '' })
  expect(await readdir(join(folder, 'cli/bundle'))).toEqual(there)
  await rm(cache, { recursive: true })
  await chmod(join(folder, 'cli/bundle'), 0o555)
  expect(await check()).toMatchObject({ code: 1, stderr: '' })
  await chmod(join(folder, 'cli/bundle'), 0o755)
})
