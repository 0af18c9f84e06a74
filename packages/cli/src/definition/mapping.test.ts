import { Mapping, writeYaml } from '@police-data/model'
import { expect, test } from 'vitest'
import { reportOn } from '../../../../test/shared/checking.ts'
import { realStandard } from '../../../../test/shared/spec-files.ts'
import { print } from '../text/line.ts'
import { type Form, groupsIn, keysOf, levelsOf, mappingPage } from './mapping.ts'

const WIDTH = 100
const page = print(mappingPage(WIDTH), false)
const flat = page.replace(/\s+/gu, ' ')

/** Every group of keys in the form, whether it is a level or stands below a key. */
function groupsBelow(form: Form, seen = new Set<string>()): readonly Form[] {
  const id = JSON.stringify(form)
  if (seen.has(id)) return []
  seen.add(id)
  return [
    form,
    ...keysOf(form).flatMap(([, one]) => groupsIn(one).flatMap((inner) => groupsBelow(inner, seen))),
  ]
}

test('every key of a mapping stands on the page with what the form says of it', () => {
  const keys = groupsBelow(Mapping).flatMap(keysOf)
  expect(keys.length).toBeGreaterThan(50)
  for (const [name, { description = '' }] of keys) {
    expect(page).toMatch(new RegExp(`^ +${name}\\b|As above: .*\\b${name}\\b`, 'mu'))
    expect(flat).toContain(description)
  }
})

test('each level of a mapping is explained once, from the whole file down to a word', () => {
  expect(levelsOf(Mapping).map(({ title }) => title)).toEqual([
    'The file',
    'A table',
    'A field',
    'A word',
    'Which records',
    'One of several rows',
    'One of several files',
  ])
})

test('no line of the page is wider than asked', () => {
  expect(page.split('\n').filter((line) => line.length > WIDTH)).toEqual([])
})

test('the whole mapping that the page shows reads a file of its columns', async () => {
  const report = await reportOn({
    standard: await realStandard(),
    mapping: writeYaml(Mapping.examples[0], [], []),
    text: 'Stop #,Date,Race,Clerk ID\n1,1/2/2025,W,7\n2,1/3/2025,,8\n',
  })
  expect(report).toMatchObject({ verdict: 'nothing-wrong-found', tables: [{ table: 'stops', rows: 2 }] })
})
