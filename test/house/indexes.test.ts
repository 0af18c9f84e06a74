/** Where a folder has one file for each kind of thing, its index names every one. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../shared/spec-files.ts'
import { importsOf, packageSources } from './sources.ts'

const sources = (await packageSources()).filter(({ isTest }) => !isTest)

/** The index, and what a file says that belongs into it. */
const KINDS: readonly (readonly [index: string, mark: RegExp])[] = [
  ['packages/model/src/checks/index.ts', /= checkKind\(/],
  ['packages/compiler/src/targets/index.ts', /^export const \w+(: Target\b| = \([^)]*\): Target\b)/m],
  ['packages/checker/src/check/source/index.ts', /^export const \w+: SourceTest\b/m],
  ['packages/checker/src/read/index.ts', /^export const \w+: Format\b/m],
]

test.each(KINDS)('%s names every file of its kind', async (index, mark) => {
  const text = await readFile(join(ROOT, index), 'utf8')
  const named = new Set(importsOf({ text }))
  const missing = sources
    .filter(({ path, text: own }) => dirname(path) === dirname(index) && path !== index && mark.test(own))
    .map(({ path }) => `./${path.slice(dirname(index).length + 1)}`)
    .filter((path) => !named.has(path))
  expect(missing).toEqual([])
})
