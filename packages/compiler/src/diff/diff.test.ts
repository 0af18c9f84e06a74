/** Every kind of change asks for the step that its users need. */
import type { Standard } from '@police-data/model'
import { expect, test } from 'vitest'
import { add, type Edit, remove, replace } from '../../../../test/shared/edit.ts'
import { standardOf, toySpec, toyStandard } from '../../../../test/shared/spec-files.ts'
import { atLeast, stepBetween, stepFrom } from './bump.ts'
import { diff } from './diff.ts'

const toy: Standard = await toyStandard()

async function after(...edits: readonly Edit[]): Promise<string> {
  const edited = edits.reduce((files, edit) => edit(files), await toySpec())
  const { bump, changes } = diff(toy, await standardOf(edited))
  const own = changes.filter((one) => one.bump === bump)
  return [bump, ...own.map(({ kind, id, what }) => `${kind} ${id} ${what}`)].join(', ')
}

const ITEM_TYPE = 'codelists/item_type.yaml'
const MAP = '    title: Map\n'

test('nothing changes', async () => {
  expect(diff(toy, toy)).toEqual({ bump: 'none', changes: [] })
})

test.each<[string, Edit, string]>([
  ['words are a patch', replace(ITEM_TYPE, MAP, '    title: Maps\n'), 'patch, code item_type.map changed'],
  [
    'a further alias is minor',
    replace(ITEM_TYPE, 'aliases: [DVD]', 'aliases: [DVD, Reel]'),
    'minor, code item_type.film changed',
  ],
  [
    'a code more is minor',
    replace(
      'codelists/damage.yaml',
      'codes:\n',
      'codes:\n  singed:\n    title: Singed\n    definition: It was near a fire.\n    since: 0.3.0\n',
    ),
    'minor, code damage.singed added',
  ],
  [
    'a code less is major',
    replace(
      'codelists/damage.yaml',
      '  scribbled:\n    title: Scribbled on\n    definition: Somebody disagreed with the author in ink.\n    since: 0.2.0\n',
      '',
    ),
    'major, code damage.scribbled removed',
  ],
  [
    'another member of an aggregate is major',
    replace(ITEM_TYPE, 'of: [book, magazine]\n', 'of: [book, map]\n'),
    'major, code item_type.bound changed',
  ],
  [
    'a question that must now be answered is major',
    replace('questions/lending/unit-of-lending.yaml', 'required: false', 'required: true'),
    'major, question unit-of-lending changed',
  ],
  [
    'another scene is no change of the question',
    replace('questions/lending/lost-things.yaml', 'A book is lent in June.', 'A book is lent in May.'),
    'none',
  ],
  [
    'another whole of a share is major',
    replace('measures/lost-share.yaml', 'is: book', 'is: print'),
    'major, measure lost-share changed',
  ],
  [
    'another relation in a crosswalk is minor',
    replace('crosswalks/item-type-union-catalogue.yaml', 'relation: close', 'relation: exact'),
    'minor, crosswalk item-type-union-catalogue changed',
  ],
  [
    'a source more is a patch',
    replace('sources/desk-manual.yaml', 'fourth', 'fifth'),
    'patch, source desk-manual changed',
  ],
])('%s', async (_name, edit, expected) => {
  expect(await after(edit)).toBe(expected)
})

test('a rule that must hold is major to add or to tighten, and no conforming file minds that it goes', async () => {
  const path = 'rules/loans/returned-before-lent.yaml'
  const text = (await toySpec()).find((file) => file.path === path)?.text ?? ''
  expect(text).toContain('level: must')
  expect(await after(remove(path))).toBe('minor, rule returned-before-lent removed')
  const lower = await standardOf(replace(path, 'level: must', 'level: should')(await toySpec()))
  expect(diff(lower, toy).bump).toBe('major')
  expect(diff(toy, lower).bump).toBe('minor')
  const without = await standardOf(remove(path)(await toySpec()))
  expect(diff(without, toy).bump).toBe('major')
})

test('a field that must be filled is major to add, by the rule that follows from it', async () => {
  const field = (level: string) =>
    replace(
      'tables/closures.yaml',
      'fields:\n',
      `fields:\n  - id: note\n    title: Note\n    definition: A note.\n    since: 0.3.0\n    type: text\n    level: ${level}\n    sensitivity: open\n    examples: [closed]\n`,
    )
  expect(await after(field('may'))).toContain('minor, field closures.note added')
  expect(await after(field('must'))).toContain('major, rule closures.note.required added')
})

test('a term more is minor', async () => {
  const term =
    'id: shelf\ntitle: Shelf\ndefinition: A board that things stand on.\nsources:\n  - source: desk-manual\nsince: 0.3.0\n'
  expect(await after(add('terms/shelf.yaml', term))).toBe('minor, term shelf added')
})

test('steps are told apart, and before 1.0.0 a major one is minor', () => {
  expect(stepBetween('0.9.0', '0.10.0')).toBe('minor')
  expect(stepBetween('0.9.0', '1.0.0')).toBe('major')
  expect(stepBetween('0.9.0', '0.9.1')).toBe('patch')
  expect(stepBetween('0.9.0', '0.9.0')).toBe('none')
  expect(stepBetween('0.9.1', '0.9.0')).toBe('none')
  expect(stepFrom('0.9.0', 'major')).toBe('minor')
  expect(stepFrom('1.2.0', 'major')).toBe('major')
  expect(atLeast('minor', 'patch')).toBe(true)
  expect(atLeast('patch', 'minor')).toBe(false)
})
