import { expect, test } from 'vitest'
import { readMapping } from './read-mapping.ts'

const hintsOf = (text: string): readonly (string | undefined)[] => {
  const read = readMapping({ path: 'mapping.yaml', text })
  return read.ok ? [] : read.problems.map(({ hint }) => hint)
}

const AGENCY = 'agency: { id: x, title: X, country: US }\n'

test('of what is wrong with the form of a mapping, the last says where its keys are explained', () => {
  expect(hintsOf(`${AGENCY}standard: 0.9.0\ntables: { t: { feilds: {}, fields: [] } }\n`)).toEqual([
    'Known here: fields, when, repeat, split, not_recorded.',
    'What each key means: pds explain mapping.',
  ])
})

test('a file that is no YAML is told nothing of keys', () => {
  expect(hintsOf(`${AGENCY}\tstandard: 0.9.0\n`).join()).not.toContain('pds explain mapping')
})
