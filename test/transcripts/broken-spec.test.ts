/** A broken file of spec/ is reported in full, with every line and column, and nothing is written. */
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, TOY } from '../shared/spec-files.ts'

const BROKEN = `id: damage
title: Damage
definition: What had happened to an item when it came back.
sources: [{ source: ledger-2021 }]
since: 0.1
open: perhaps
codes:
  none: { title: None, definition: As it left., since: 0.1.0, colour: red }
`

const FENCE = '```'

test('three faults in one file are three problems, and the exit code is 2', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pds-spec-'))
  try {
    await cp(join(TOY, 'spec'), join(folder, 'spec'), { recursive: true })
    await writeFile(join(folder, 'spec/codelists/damage.yaml'), BROKEN)
    const compiler = join(ROOT, 'packages/compiler/dist/bin.js')
    const { status, stderr } = spawnSync('node', [compiler, 'spec', 'out', 'results'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(await readdir(folder)).toEqual(['spec'])
    await expect(
      `${FENCE}console\n$ npm run build\n${FENCE}\n\n${FENCE}stderr\n${stderr}${FENCE}\n\nExit code: ${status}\n`,
    ).toMatchFileSnapshot('build/fails-broken-spec.md')
  } finally {
    await rm(folder, { recursive: true })
  }
})
