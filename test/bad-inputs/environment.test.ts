/** What happens when files change, processes die and disks refuse: rows of the catalogue of bad inputs. */
import { spawn } from 'node:child_process'
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, recountFiles } from '@police-data/checker'
import { openFile } from '@police-data/checker/node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { ROOT } from '../shared/spec-files.ts'
import { stopsFile } from '../shared/stops-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-environment-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('49: a file that changes while it is read is no file to speak of', () => {
  /** Does something to the file once reading has begun. */
  const changing = async (act: (path: string) => Promise<void>, machineFrom: number) => {
    const path = join(folder, 'stops.csv')
    await writeFile(path, stopsFile(200))
    const opened = await openFile(path, 'stops.csv')
    if (!opened.ok) throw new Error(opened.problem.message)
    let acted = false
    const file = {
      ...opened,
      onProgress: () => {
        if (!acted) void act(path)
        acted = true
      },
      sha256: async () => {
        await act(path)
        return opened.sha256()
      },
    }
    return { standard: await publishedStandard(), files: [file], machineFrom, checkerVersion: 'test' }
  }

  test.each([
    ['grows', (path: string) => appendFile(path, 'x\n')],
    ['shrinks', (path: string) => truncate(path, 100)],
    ['is touched', (path: string) => utimes(path, 1, 1)],
    ['goes', (path: string) => rm(path, { force: true })],
  ] as const)('it %s', async (_, act) => {
    for (const machineFrom of [0, Number.POSITIVE_INFINITY]) {
      expect(await check(await changing(act, machineFrom))).toMatchObject({
        kind: 'unreadable',
        problems: [{ code: 'file-changed', path: 'stops.csv' }],
      })
    }
  })

  test('of one that stays as it is nothing is said', async () => {
    const input = await changing(async () => {}, 0)
    expect((await check(input)).kind).toBe('report')
    expect((await recountFiles(input)).kind).toBe('recounts')
  })
})

const BIN = join(ROOT, 'packages/cli/bin/pds.js')

/** Runs `pds` in the folder; ends it after so many milliseconds where that is said. */
const pds = (words: readonly string[], killAfter?: number): Promise<number | null> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [BIN, ...words], { cwd: folder, stdio: 'ignore' })
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('exit', done)
  })

test('107: however early a process is killed, a report is whole, or the one that was there before', async () => {
  await writeFile(join(folder, 'stops.csv'), stopsFile(500))
  const command = ['check', 'stops.csv', '--report', 'json=report.json']
  await pds(command)
  const whole = await readFile(join(folder, 'report.json'), 'utf8')
  expect(JSON.parse(whole).form).toBe('pds-report/0')
  for (const milliseconds of [100, 200, 300, 350, 400, 450, 500, 600]) {
    await pds(command, milliseconds)
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toBe(whole)
  }
})

test('110: of two runs that write one report, the last leaves its own, whole', async () => {
  await writeFile(join(folder, 'stops.csv'), stopsFile(500))
  const command = ['check', 'stops.csv', '--report', 'json=report.json']
  await Promise.all([pds(command), pds(command)])
  expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).form).toBe('pds-report/0')
  expect((await readdir(folder)).sort()).toEqual(['report.json', 'stops.csv'])
})

test('109: where a report may not be written there is a Problem, and nothing half written is left', async () => {
  await writeFile(join(folder, 'stops.csv'), stopsFile(1))
  await mkdir(join(folder, 'report.json'))
  expect(await pds(['check', 'stops.csv', '--report', 'json=report.json'])).toBe(2)
  expect((await readdir(folder)).sort()).toEqual(['report.json', 'stops.csv'])
})

describe('where a process may use few addresses, there is a report all the same', () => {
  // A machine keeps some ten gigabytes of them free: none, one, and two of them.
  test.each([6, 18, 40])('%d gigabytes', async (gigabytes) => {
    const path = join(folder, 'stops.csv')
    await writeFile(path, await largeFile())
    const whole = await limited('unlimited', path)
    expect(whole.exit).toBe(1)
    expect(await limited(String(gigabytes * 1_000_000), path)).toEqual(whole)
  })

  /** Large enough for a thread. */
  const largeFile = async (): Promise<string> => {
    const csv = Buffer.from(stopsFile(300)).toString('utf8')
    const header = csv.indexOf('\n') + 1
    return csv.slice(0, header) + csv.slice(header).repeat(Math.ceil(34e6 / csv.length))
  }

  const limited = (kilobytes: string, path: string) =>
    new Promise<{ exit: number | null; stdout: string; stderr: string }>((resolve) => {
      const pds = join(ROOT, 'packages/cli/bin/pds.js')
      const child = spawn('bash', ['-c', `ulimit -v ${kilobytes}; exec node "$0" check "$1"`, pds, path])
      const said = { stdout: '', stderr: '' }
      for (const stream of ['stdout', 'stderr'] as const)
        child[stream].setEncoding('utf8').on('data', (text: string) => {
          said[stream] += text
        })
      child.on('close', (exit) => resolve({ exit, ...said }))
    })
})

test('86 and 89: no package knows how to reach a network', async () => {
  const asks =
    /\bfetch\s*\(|node:(?:http|https|http2|net|tls|dgram|dns)\b|XMLHttpRequest|WebSocket|EventSource/u
  for (const name of ['model', 'checker', 'cli', 'compiler']) {
    const source = join(ROOT, 'packages', name, 'src')
    const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) expect(await readFile(join(source, file), 'utf8'), file).not.toMatch(asks)
  }
})
