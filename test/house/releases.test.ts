/** Frozen releases stay, and whoever changes the standard says how much. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stepBetween, unfinished } from '@police-data/compiler'
import { Standard } from '@police-data/model'
import { Value } from '@sinclair/typebox/value'
import { describe, expect, test } from 'vitest'
import { replace } from '../shared/edit.ts'
import { filesIn, ROOT, realStandard, standardOf, toySpec, toyStandard } from '../shared/spec-files.ts'
import { bumpIn, refusal } from './release.ts'

const releases = (await filesIn(join(ROOT, 'spec/releases')))
  .filter(({ path }) => path.endsWith('.json'))
  .map(({ path, text }) => ({ path, standard: JSON.parse(text) as Standard }))
  .sort((a, b) => (stepBetween(a.standard.version, b.standard.version) === 'none' ? 1 : -1))

test('a release is a standard, and is called after its version', () => {
  expect(releases.map(({ path, standard }) => [path, Value.Check(Standard, standard)])).toEqual(
    releases.map(({ standard }) => [`${standard.version}.json`, true]),
  )
})

test('the standard lacks nothing that a release must have', async () => {
  expect(unfinished(await realStandard())).toEqual([])
})

test('the standard has not changed by more than its version and the changesets say', async () => {
  const newest = releases.at(-1)
  const waiting = (await readdir(join(ROOT, '.changeset'))).filter((one) => one.endsWith('.md'))
  const texts = await Promise.all(waiting.map((one) => readFile(join(ROOT, '.changeset', one), 'utf8')))
  if (newest !== undefined) expect(refusal(newest.standard, await realStandard(), texts)).toBeUndefined()
})

describe('a changeset', async () => {
  const toy = await toyStandard()
  const changed = await standardOf(
    replace('codelists/item_type.yaml', 'title: Map\n', 'title: Maps\n')(await toySpec()),
  )
  const grown = await standardOf(
    replace(
      'codelists/damage.yaml',
      'codes:\n',
      'codes:\n  singed:\n    title: Singed\n    definition: It was near a fire.\n    since: 0.3.0\n',
    )(await toySpec()),
  )
  const saying = (bump: string) => `---\n"@police-data/standard": ${bump}\n---\n\nSaid more.\n`

  test('is needed for words, and a patch is enough', () => {
    expect(refusal(toy, toy, [])).toBeUndefined()
    expect(refusal(toy, changed, [])).toContain('code item_type.map changed')
    expect(refusal(toy, changed, [saying('patch')])).toBeUndefined()
  })

  test('that is smaller than the change is refused', () => {
    expect(refusal(toy, grown, [saying('patch')])).toContain('by a minor step')
    expect(refusal(toy, grown, [saying('minor')])).toBeUndefined()
    expect(refusal(toy, { ...grown, version: '0.4.0' }, [])).toBeUndefined()
    expect(refusal(toy, { ...grown, version: '0.3.1' }, [])).toContain('by a minor step')
  })

  test('speaks for the standard only where it names it', () => {
    expect(bumpIn(saying('minor'))).toBe('minor')
    expect(bumpIn('---\n"@police-data/cli": major\n---\n')).toBe('none')
  })
})
