/** The toy standard, a lending library, becomes byte for byte the files that are committed beside it. */
import { join } from 'node:path'
import { emit, GENERATED, type TextFile } from '@police-data/compiler'
import { describe, expect, test } from 'vitest'
import { fullRuns } from '../shared/runs.ts'
import { filesIn, standardOf, TOY, toySpec } from '../shared/spec-files.ts'

const OUT = join(TOY, 'validators')

async function emitted(files: readonly TextFile[]): Promise<readonly TextFile[]> {
  const standard = await standardOf(files)
  return emit(standard, fullRuns(standard))
}

const spec = await toySpec()
const files = await emitted(spec)

/** Also where the rewriting of snapshots is asked for, so that they are seen to go. */
const stale = (await filesIn(OUT))
  .map(({ path }) => path)
  .filter((path) => !files.some((f) => f.path === path))

describe('the toy standard', () => {
  test.each(files)('becomes $path', async ({ path, text }) => {
    await expect(text).toMatchFileSnapshot(join(OUT, path))
  })

  test('leaves no file behind that nothing writes', () => {
    expect(stale, 'Delete these files.').toEqual([])
  })

  test('is the same when its files come in another order, and when it is emitted twice', async () => {
    const shuffled = [...spec].sort((a, b) => hash(a.path) - hash(b.path))
    expect(shuffled).not.toEqual(spec)
    expect(await emitted(shuffled)).toEqual(files)
    expect(await emitted(spec)).toEqual(files)
  })
})

describe('every generated file', () => {
  test.each(files)('says that it is generated: $path', ({ path, text }) => {
    if (path.endsWith('.csv')) return
    expect(text.slice(0, 500)).toContain(GENERATED)
  })

  test.each(files)('has LF, a final newline and no absolute path: $path', ({ text }) => {
    expect(text).not.toContain('\r')
    expect(text.endsWith('\n')).toBe(true)
    expect(text).not.toContain(join(TOY, '..'))
    expect(text).not.toContain(process.cwd())
  })
})

/** Any order will do that is not the one by name. */
function hash(text: string): number {
  let sum = 7
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973
  return sum
}
