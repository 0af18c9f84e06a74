import { expect, test } from 'vitest'
import { realStandard } from '../../../../test/shared/spec-files.ts'
import { print } from '../text/line.ts'
import { find } from './find.ts'
import { definitionPages } from './page.ts'

const standard = await realStandard()

/** As one line, so that where a page breaks its lines does not matter. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function pageOf(asked: string): string {
  const found = find(standard, asked)
  if (found.found !== 'some') throw new Error(`${asked}: ${found.found}`)
  const [page = []] = definitionPages(found.defined, found.others, standard, 100)
  return flat(print(page, false))
}

test('a code list says of each code what it means, takes in and leaves out', () => {
  for (const list of Object.values(standard.codeLists)) {
    const page = pageOf(`code list ${list.id}`)
    for (const { title, definition, includes = [], excludes = [], note } of Object.values(list.codes))
      for (const words of [
        title,
        definition,
        ...includes,
        ...excludes,
        ...(note === undefined ? [] : [note]),
      ])
        expect(page).toContain(flat(words))
  }
})

test('a field says how it is recorded', () => {
  for (const table of Object.values(standard.tables))
    for (const { id, record } of Object.values(table.fields))
      if (record !== undefined) expect(pageOf(`field ${table.id}.${id}`)).toContain(flat(record))
})

test('a question shows how each scene is coded', () => {
  const page = pageOf('question firearm-low-ready')
  expect(page).toContain(
    'force_subjects: injury_level = none, resistance = none_compliant, subject_role = subject',
  )
  expect(page).toContain('force_actions: action_no = 2, force_type = handcuff_unresisted')
})

test('a scene shows each of its rows, also one of which no field matters, and says where there is none', () => {
  const page = pageOf('question shots-at-animals')
  expect(page).toContain('Each line below a scene is one row, and there are no others.')
  expect(page).toContain('shooting_subjects: no row')
  expect(pageOf('complaint-without-officer')).toContain('complaint_officers: a row')
})

test('each non-answer is explained by its own name', () => {
  for (const word of ['not_recorded', 'unknown', 'not_applicable', 'withheld', 'pending'])
    expect(pageOf(word)).toContain('A non-answer:')
})

test('a question and a measure of one name are two pages, and each names the other below its heading', () => {
  const found = find(standard, 'force-with-injury')
  if (found.found !== 'some') throw new Error(found.found)
  const pages = definitionPages(found.defined, found.others, standard, 100).map((one) => print(one, false))
  expect(pages.map((one) => flat(one.split('\n')[1] ?? ''))).toEqual([
    'Same name measure force-with-injury',
    'Same name question force-with-injury',
  ])
})

test('a conditional answer says its condition', () => {
  expect(pageOf('question own-hand')).toContain('On a condition: where an officer fired.')
})

test('a family and a table of one name are two pages, and each names the other', () => {
  const found = find(standard, 'stops')
  if (found.found !== 'some') throw new Error(found.found)
  const pages = definitionPages(found.defined, found.others, standard, 100).map((one) =>
    flat(print(one, false)),
  )
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('family stops')
  expect(pages[0]).toContain('Same name table stops')
  expect(pages[1]).toContain('One row is one person, or one vehicle with nobody in it, in one stop')
  expect(pages[1]).toContain('Same name family stops')
})
