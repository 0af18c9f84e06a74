import type { Draft, DraftField } from '@police-data/checker'
import { expect, test } from 'vitest'
import { library } from '../library.fixture.ts'
import { ask } from './ask.ts'
import type { Asker, Choice } from './asker.ts'

const { loans } = library.tables
const genre = loans!.fields.genre!
const [code = '', other = ''] = Object.keys(library.codeLists.genre!.codes)

const field: DraftField = {
  table: loans!,
  field: genre,
  columns: ['What'],
  mapping: { column: 'What' },
  confidence: 'look',
  reasons: [],
  open: [
    { word: 'Bok', records: 7, among: [code, other] },
    { word: 'Zine', records: 6, among: [] },
  ],
  rare: 0,
}
const draft: Draft = {
  family: library.families[0]!,
  mapping: {
    agency: { id: 'xx-your-agency', title: 'Your agency', country: 'US' },
    standard: '0.3.0',
    tables: { loans: { fields: { agency_id: { constant: 'xx-your-agency' }, genre: { column: 'What' } } } },
  },
  tables: [{ table: loans!, fields: [field] }],
  dropped: {},
  notes: [],
}

/** Answers in turn, each by what it is asked; null stops. */
function scripted(...answers: readonly (string | null)[]) {
  const asked: string[] = []
  const next = (question: string) => {
    asked.push(question)
    return answers[asked.length - 1] ?? null
  }
  const asker: Asker = {
    text: async (question) => next(question),
    choose: async <T>(question: string, choices: readonly Choice<T>[]) => {
      const answer = next(question)
      const choice = choices.find(({ label, hint }) => label === answer || hint === answer)
      return choice === undefined ? null : { chosen: choice.value }
    },
  }
  return { asker, asked }
}

test('the agency, doubtful columns and open words are asked for, and the answers stand in the mapping', async () => {
  const { asker, asked } = scripted('North Library', 'x-north', 'Yes', code, 'Leave it open')
  const after = await ask(draft, library, asker)
  expect(asked).toHaveLength(5)
  expect(after.mapping.agency).toEqual({ id: 'x-north', title: 'North Library', country: 'US' })
  expect(after.mapping.tables?.loans?.fields).toEqual({
    agency_id: { constant: 'x-north' },
    genre: { column: 'What', words: { Bok: code } },
  })
  expect(after.tables[0]?.fields[0]?.open.map(({ word }) => word)).toEqual(['Zine'])
})

test('a column that is no such field is left out, and its words are not asked for', async () => {
  const { asker, asked } = scripted('', '', 'No, leave it out')
  const after = await ask(draft, library, asker)
  expect(asked).toHaveLength(3)
  expect(after.mapping.tables?.loans?.fields).not.toHaveProperty('genre')
  expect(after.dropped).toEqual({ What: 'No field takes it.' })
})

test('who stops keeps what was answered', async () => {
  const { asker } = scripted('North Library', null)
  expect((await ask(draft, library, asker)).mapping.agency.title).toBe('North Library')
})

test('where the standard knows a few codes a word may mean, those are offered; else all of the list', async () => {
  const offered: number[] = []
  const asker: Asker = {
    text: async (_question, suggested) => suggested,
    choose: async <T>(_question: string, choices: readonly Choice<T>[]) => {
      offered.push(choices.length)
      const [first] = choices
      return first === undefined ? null : { chosen: first.value }
    },
  }
  await ask(draft, library, asker)
  const answers = 6
  expect(offered).toEqual([2, 2 + answers, Object.keys(library.codeLists.genre!.codes).length + answers])
})

test('whoever only presses Enter leaves every word open', async () => {
  const enter: Asker = {
    text: async (_question, suggested) => suggested,
    choose: async <T>(_question: string, [first]: readonly Choice<T>[]) =>
      first === undefined ? null : { chosen: first.value },
  }
  const after = await ask(draft, library, enter)
  expect(after.mapping.tables?.loans?.fields).toEqual(draft.mapping.tables?.loans?.fields)
  expect(after.tables[0]?.fields[0]?.open.map(({ word }) => word)).toEqual(['Bok', 'Zine'])
})
