import type { CodeList } from '@police-data/model'
import { expect, test } from 'vitest'
import { suggest } from './suggest.ts'

const code = (title: string, aliases: string[] = []) => ({
  title,
  definition: title,
  since: '0.1.0',
  aliases,
})
const list: CodeList = {
  id: 'race',
  title: 'Race',
  definition: 'Race',
  since: '0.1.0',
  open: false,
  codes: {
    black: code('Black or African American', ['African American']),
    white: code('White'),
    native_hawaiian: code('Native Hawaiian'),
  },
}

test('a known word is suggested before a slip of the pen, each with its reason', () => {
  const vocabulary = { list, words: ['Afro-American'] }
  expect(suggest('African american', vocabulary)).toEqual({ value: 'black', because: 'alias' })
  expect(suggest('WHITE', vocabulary)).toEqual({ value: 'white', because: 'case' })
  expect(suggest('Native Hawaiian', vocabulary)).toEqual({ value: 'native_hawaiian', because: 'code' })
  expect(suggest('Afro-Amerikan', vocabulary)).toEqual({ value: 'Afro-American', because: 'spelling' })
})

test('a word that is near nothing gets no suggestion, and one letter is near nothing', () => {
  expect(suggest('Martian', { list, words: [] })).toBeUndefined()
  expect(suggest('H', { list, words: ['W', 'B'] })).toBeUndefined()
  expect(suggest('w', { list, words: ['W', 'B'] })).toEqual({ value: 'W', because: 'case' })
})

test('a word that may be several is offered as a choice, with the smallest aggregate that covers them', () => {
  const shown: CodeList = {
    ...list,
    codes: {
      drawn: { ...code('Drawn'), ambiguous: ['Unholstered', 'Out'] },
      pointed: { ...code('Pointed'), ambiguous: ['unholstered'] },
      fired: { ...code('Fired'), ambiguous: ['Out'] },
      any: { ...code('Drawn, pointed or fired'), of: ['drawn', 'pointed', 'fired'] },
      shown: { ...code('Drawn or pointed'), of: ['drawn', 'pointed'] },
    },
  }
  expect(suggest('UNHOLSTERED', { list: shown, words: [] })).toEqual({
    because: 'ambiguous',
    among: ['drawn', 'pointed'],
    value: 'shown',
  })
  expect(suggest('out', { list: shown, words: [] })).toMatchObject({
    among: ['drawn', 'fired'],
    value: 'any',
  })
})

test('where no code covers them, none is offered', () => {
  const { black, white } = list.codes
  const codes = { black: { ...black, ambiguous: ['B/W'] }, white: { ...white, ambiguous: ['B/W'] } }
  expect(suggest('b/w', { list: { ...list, codes } as CodeList, words: [] })).toEqual({
    because: 'ambiguous',
    among: ['black', 'white'],
  })
})
