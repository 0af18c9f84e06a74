import { expect, test } from 'vitest'
import { problemsAfter, replace } from '../../../test/shared/edit.ts'

const ITEMS = 'codelists/item_type.yaml'

test('no list holds a non-answer as a code', async () => {
  const found = await problemsAfter(replace('codelists/damage.yaml', '  scribbled:', '  unknown:'))
  expect(found).toEqual([
    'codelists/damage.yaml:29:3 code-is-non-answer “unknown” is a non-answer; every field can say it, so no list holds it.',
  ])
})

test('an aggregate names plain codes that are there', async () => {
  const found = await problemsAfter(replace(ITEMS, 'of: [book, magazine, map]', 'of: [book, bound, scroll]'))
  expect(found.map((one) => one.split(' ').slice(1).join(' '))).toEqual([
    'aggregate-of-aggregate “bound” is an aggregate itself; name its members.',
    'code-unknown “scroll” is no code of this list.',
  ])
})

test('an attribute is declared, and is a code of its list or a whole number', async () => {
  const found = await problemsAfter(
    replace(ITEMS, 'shelf: reading_room, days: 7', 'shelf: attic, days: week'),
    replace(ITEMS, 'shelf: counter, days: 14', 'colour: red'),
  )
  expect(found.join('\n')).toContain('“attic” is not a code of shelf.')
  expect(found.join('\n')).toContain('“week” is not a whole number.')
  expect(found.join('\n')).toContain('The list declares no attribute “colour”.')
})

test('a word belongs to one code, or is ambiguous', async () => {
  const found = await problemsAfter(replace(ITEMS, 'aliases: [DVD]', 'aliases: [DVD, novel]'))
  expect(found.join('\n')).toContain('alias-shared “novel” also belongs to book.')
})

test('a deprecated code is replaced by one that is there', async () => {
  const found = await problemsAfter(replace(ITEMS, 'replacedBy: film', 'replacedBy: movie'))
  expect(found.join('\n')).toMatch(/item_type\.yaml:\d+:\d+ code-unknown “movie”/)
})

test('every code rests on a source', async () => {
  const found = await problemsAfter(
    replace('codelists/shelf.yaml', 'sources:\n  - source: desk-manual\n', ''),
  )
  expect(found.filter((one) => one.includes('source-missing'))).toHaveLength(3)
})
