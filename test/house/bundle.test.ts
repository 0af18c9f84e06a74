/** What `pds` runs is what the sources say, and the licences of all that is inside go with it. */
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { options } from '../../packages/cli/bundle.js'
import { ROOT } from '../shared/spec-files.ts'

test('the bundle is of the code that stands there (else run: npm run compile)', async () => {
  const { outputFiles = [] } = await build({ ...options, write: false })
  expect(outputFiles.length).toBeGreaterThan(2)
  for (const { path, text } of outputFiles) {
    expect((await readFile(path, 'utf8')) === text, relative(ROOT, path)).toBe(true)
  }
})

test('every package inside the bundle has its licence there', async () => {
  const licences = await readFile(join(ROOT, 'packages/cli/bundle/LICENSES.txt'), 'utf8')
  for (const name of ['commander', 'yaml', '@sinclair/typebox', 'hucre', 'pako', 're2js'])
    expect(licences).toMatch(
      new RegExp(`^${name} \\d[^ ]* \\((?:MIT|ISC|Apache-2\\.0|BSD-[23]-Clause|.*MIT.*)\\)$`, 'mu'),
    )
})
