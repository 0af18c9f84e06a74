import { expect, test } from 'vitest'
import { listWords, plural } from './words.ts'

test('several things are named as English names them', () => {
  expect(plural(1, 'search')).toBe('1 search')
  expect(plural(2, 'search')).toBe('2 searches')
  expect(plural(1200, 'county')).toBe('1,200 counties')
  expect(plural(3, 'day')).toBe('3 days')
  expect(plural(0, 'force incident')).toBe('0 force incidents')
  expect(plural(2, 'person', 'people')).toBe('2 people')
})

test('a list ends with its last word', () => {
  expect(listWords(['a'])).toBe('a')
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})
