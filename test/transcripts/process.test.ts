import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { available } from '../shared/require.ts'
import { FIXTURES } from './session.ts'

const BIN = fileURLToPath(new URL('../../packages/cli/bin/pds.js', import.meta.url))
/** More than a pipe holds. */
const LONG = `"${process.execPath}" "${BIN}" check none-{1..600}.csv --format json`

const testFull = available('full-disk', existsSync('/dev/full'), '/dev/full')

interface Ended {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

const bash = (script: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((done) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env
    const options = { cwd: FIXTURES, env: { ...rest, ...env }, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile('bash', ['-c', script], options, (_error, stdout, stderr) =>
      done({ exit: child.exitCode, stdout, stderr }),
    )
  })

const pds = (words: string, env?: NodeJS.ProcessEnv) => bash(`"${process.execPath}" "${BIN}" ${words}`, env)

test('without built code, one line says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pds-'))
  await mkdir(join(folder, 'bin'))
  await copyFile(BIN, join(folder, 'bin/pds.cjs'))
  const { exit, stderr } = await bash(`"${process.execPath}" "${join(folder, 'bin/pds.cjs')}" --version`)
  expect({ exit, stderr }).toEqual({
    exit: 70,
    stderr: 'pds: not built yet. In a clone of the repository: npm ci, or npm run compile\n',
  })
})

describe('the process', () => {
  test('prints its versions', async () => {
    const { exit, stdout } = await pds('--version')
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^pds \d+\.\d+\.\d+ \(Police Data Standard \d+\.\d+\.\d+\)\n$/)
  })

  test('exits as main says', async () => {
    expect((await pds('check none.csv')).exit).toBe(2)
    expect((await pds('check empty.csv')).exit).toBe(3)
  })

  test('a reader that leaves early is no error', async () => {
    const { stdout, stderr } = await bash(`${LONG} | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`)
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  testFull('when stderr fails too, the exit code still tells', async () => {
    expect(await bash(`${LONG} > /dev/full 2> /dev/full`)).toEqual({ exit: 70, stdout: '', stderr: '' })
    expect((await pds('check none.csv 2> /dev/full')).exit).toBe(2)
  })

  testFull('a full disk is one line on stderr and exit code 70', async () => {
    expect(await bash(`${LONG} > /dev/full`)).toEqual({
      exit: 70,
      stdout: '',
      stderr: 'pds: not everything could be written: no space is left.\n',
    })
  })

  test('a pipe gets every byte', async () => {
    const piped = await bash(`${LONG} | cat`)
    const toFile = await bash(`t=$(mktemp); ${LONG} > "$t"; cat "$t"; rm "$t"`)
    expect(piped.stdout.length).toBeGreaterThan(65_536)
    expect(piped.stdout).toBe(toFile.stdout)
  })

  test('a pipe that is named as a file is read as one', async () => {
    const csv = 'incident_id,occurred_date\\nA1,soon\\n'
    const check = `"${process.execPath}" "${BIN}" check --table force_incidents --format json`
    const { stdout } = await bash(`${check} <(printf '${csv}')`)
    const fromInput = await bash(`printf '${csv}' | ${check} -`)
    expect(JSON.parse(fromInput.stdout).sources[0]).toMatchObject({ path: '-', rows: 1, columns: 2 })
    expect(stdout.replaceAll(/\/dev\/fd\/\d+/gu, '-')).toBe(fromInput.stdout)
  })

  test('colour is a wish that the environment states', async () => {
    const plain = await pds('explain force')
    const wished = await pds('explain force', { FORCE_COLOR: '1' })
    expect(plain.stdout).not.toContain('\u001b[')
    expect(wished.stdout).toContain('\u001b[')
    expect(await pds('explain force --no-color', { FORCE_COLOR: '1' })).toEqual(plain)
    expect(await pds('explain force', { FORCE_COLOR: '1', NO_COLOR: '1' })).toEqual(plain)
  })
})
