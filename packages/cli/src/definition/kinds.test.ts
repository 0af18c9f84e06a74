import { expect, test } from 'vitest'
import { library } from '../library.fixture.ts'
import { definedIn } from './find.ts'
import { ALL_KINDS, asksIn, kindCalled } from './kinds.ts'

test('everything that can be explained is of a kind that can be listed', () => {
  for (const { kind } of definedIn(library)) expect(ALL_KINDS).toContain(kind)
})

test('a kind is known by its name, its plural, and what lists it', () => {
  expect(['code list', 'code lists', 'lists', 'Lists'].map(kindCalled)).toEqual(Array(4).fill('code list'))
  expect(kindCalled('genre')).toBeUndefined()
})

test('each word asks for a thing of its own', () => {
  expect(asksIn(['genre', 'loans', 'genre.poetry'])).toEqual(['genre', 'loans', 'genre.poetry'])
  expect(asksIn(['works of poetry', 'loans'])).toEqual(['works of poetry', 'loans'])
})

test('a kind goes with the id after it, and alone it is a kind', () => {
  expect(asksIn(['table', 'loans', 'genre'])).toEqual(['table loans', 'genre'])
  expect(asksIn(['code', 'list', 'genre', 'counting', 'rule', 'act'])).toEqual([
    'code list genre',
    'counting rule act',
  ])
  expect(asksIn(['question'])).toEqual(['question'])
  expect(asksIn(['code', 'lists', 'genre'])).toEqual(['code lists', 'genre'])
})
