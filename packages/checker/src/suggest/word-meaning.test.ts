/** A word means what a list, its definitions and the lists of others say of it, in whatever form it is written. */
import type { CodeList, Crosswalk } from '@police-data/model'
import { expect, test } from 'vitest'
import { wordMeaning } from './word-meaning.ts'

const places = {
  id: 'place',
  title: 'Place',
  codes: {
    street: { title: 'Street', definition: 'A road, an alley or a highway.', aliases: ['Highway'] },
    shop: {
      title: 'Shop',
      definition: 'A place where things are sold.',
      aliases: ['Store', 'Grocery/food store'],
      excludes: ['A bar: tavern'],
    },
    clinic: { title: 'Clinic', definition: 'Care.', aliases: ['Drug store/doctor’s office'] },
    tavern: { title: 'Tavern', definition: 'Where drink is served.' },
    spray: { title: 'Pepper spray', definition: 'Spray.' },
    gas: { title: 'Chemical weapon', definition: 'Gas.' },
    chemical: { title: 'Chemical', definition: 'Either.', of: ['spray', 'gas'] },
    words: { title: 'Verbal resistance', definition: 'Words.', aliases: ['Verbal aggression'] },
    blows: { title: 'Aggression', definition: 'Blows.' },
    native: { title: 'Native', definition: 'Native.', aliases: ['American Indian or Alaska Native'] },
    other: { title: 'Other place', definition: 'Another.' },
  },
} as unknown as CodeList
const theirs = {
  list: 'place',
  rows: [{ code: 'street', theirs: '13', label: 'Bridge/tunnel', relation: 'narrow' }],
} as unknown as Crosswalk
const means = wordMeaning(places, [theirs])
const code = (word: string) => {
  const meaning = means(word)
  return meaning?.kind === 'code' ? meaning.code : meaning
}

test('half of a word of the list, what a definition names, and what it leaves to another code', () => {
  expect(code('GROCERY STORE')).toBe('shop')
  expect(code('Alley')).toBe('street')
  expect(code('Bar')).toBe('tavern')
  expect(code('Bridge / Tunnel')).toBe('street')
})

test('such half a word is no word where the list has another for what it holds', () => {
  expect(means('Drug store')).toMatchObject({ kind: 'choice', codes: ['clinic', 'shop'] })
})

test('two words for one thing mean it, if the list knows both, or has never heard of the second', () => {
  expect(code('STREET/ALLEY')).toBe('street')
  expect(code('HIGHWAY/EXPRESSWAY')).toBe('street')
  expect(code('Gizmo/expressway')).toBeNull()
})

test('two words for two things mean the aggregate of both, or are left to a person', () => {
  expect(means('Pepper spray/chemical weapon')).toMatchObject({ kind: 'choice', cover: 'chemical' })
  expect(means('Street/tavern')).toMatchObject({ kind: 'choice', cover: null })
})

test('one of two things, of which the list knows one and nearly the other, is offered', () => {
  expect(means('Alley/food')).toMatchObject({ kind: 'choice', codes: ['street'] })
})

test('what everybody has is unknown where it is said not to apply', () => {
  const race = wordMeaning({ ...places, id: 'race' }, [])
  expect(race('N/A')).toEqual({ kind: 'said', said: 'unknown' })
  expect(means('N/A')).toEqual({ kind: 'said', said: 'not_applicable' })
})

test('what stands before or after a list of words belongs to each of them', () => {
  expect(code('Verbal resistance/aggression')).toBe('words')
})

test('first letters, and what a form asks of the officer', () => {
  expect(code('AI/AN')).toBe('native')
  expect(code('Pepper spray (describe in narrative)')).toBe('spray')
  expect(code('Pepper spray - enter # of uses')).toBe('spray')
})
