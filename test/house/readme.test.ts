/** What the README shows is what its command prints, and its two commands are the ones that are tested. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../shared/spec-files.ts'

const readme = await readFile(join(ROOT, 'README.md'), 'utf8')

test('the report in the README is the beginning of the real one (else paste it anew)', () => {
  const shown = /<!-- report -->\s*```text\n([\s\S]*?)\n```\s*<!-- report -->/u.exec(readme)?.[1]
  const command = /npx --no-install pds (check .*)/u.exec(readme)?.[1]?.split(' ') ?? []
  const { stdout, status } = spawnSync('node', ['packages/cli/bin/pds.js', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout.slice(0, shown?.length)).toBe(shown)
})

test('the README and the gate run the same tests', async () => {
  expect(readme).toContain('npm ci && npm test')
  expect(await readFile(join(ROOT, '.ci/run'), 'utf8')).toContain('npm test')
})
