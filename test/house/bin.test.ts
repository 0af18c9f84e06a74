/** A clone of the repository, installed and nothing more, has a working `pds`. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { available, required } from '../shared/require.ts'
import { ROOT } from '../shared/spec-files.ts'

const run = promisify(execFile)
const test = available('network', required('network'), 'the network')

test('npm ci alone leaves a working pds', async () => {
  const home = await mkdtemp(join(tmpdir(), 'pds-clone-'))
  const cwd = join(home, 'clone')
  try {
    await run('git', ['clone', '--quiet', '--no-hardlinks', ROOT, cwd])
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd })
    const { stdout } = await run('npx', ['--no-install', 'pds', '--version'], { cwd })
    expect(stdout.trim()).toMatch(/^pds \d+\.\d+\.\d+ \(.+\)$/)
  } finally {
    await rm(home, { recursive: true })
  }
}, 600_000)
