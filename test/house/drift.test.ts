/** What is committed under `validators/` is what the spec says today. */
import { join } from 'node:path'
import { emit, GENERATED, type RunnerResult, type TextFile } from '@police-data/compiler'
import { describe, expect } from 'vitest'
import { once } from '../shared/once.ts'
import { available } from '../shared/require.ts'
import { filesIn, ROOT, realCompiled } from '../shared/spec-files.ts'

const BY_HAND = new Set(['package.json', 'README.md', 'CHANGELOG.md'])
const REMEDY = 'Run: npm run build'

const compiled = await realCompiled()
const committed = await filesIn(join(ROOT, 'validators'))
const built = committed.some(({ path }) => !BY_HAND.has(path))
const test = available('spec', compiled.ok && built, 'a spec without Problems, and what was built of it,')

const emitted = once(async (): Promise<readonly TextFile[]> => {
  if (!compiled.ok) return []
  const runs = (await filesIn(join(ROOT, 'test/conformance/results'))).map(
    ({ text }) => JSON.parse(text) as RunnerResult,
  )
  return emit(compiled.standard, runs)
})

describe('validators/', () => {
  test('holds what the spec becomes', async () => {
    const wanted = new Map((await emitted()).map(({ path, text }) => [path, text]))
    const found = new Map(committed.map(({ path, text }) => [path, text]))
    const differing = [...wanted].filter(([path, text]) => found.get(path) !== text).map(([path]) => path)
    expect(differing, REMEDY).toEqual([])
  })

  test('holds nothing else but what is written by hand', async () => {
    const wanted = new Set((await emitted()).map(({ path }) => path))
    const stray = committed.map(({ path }) => path).filter((path) => !wanted.has(path) && !BY_HAND.has(path))
    expect(stray, REMEDY).toEqual([])
  })

  test('says of every file that it is generated', () => {
    const silent = committed.filter(
      ({ path, text }) =>
        !BY_HAND.has(path) && !path.endsWith('.csv') && !text.slice(0, 500).includes(GENERATED),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})
