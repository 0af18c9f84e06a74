import { expect, test } from 'vitest'
import { listWords, numberWords, plural } from './words.ts'

test('several things are named as English names them', () => {
  expect(plural(1, 'search')).toBe('1 search')
  expect(plural(2, 'search')).toBe('2 searches')
  expect(plural(1200, 'county')).toBe('1,200 counties')
  expect(plural(3, 'day')).toBe('3 days')
  expect(plural(0, 'force incident')).toBe('0 force incidents')
  expect(plural(2, 'person', 'people')).toBe('2 people')
})

test('numbers are written as the platform writes them in English', () => {
  for (const number of [0, 7, 999, 1000, 123_456, 1_234_567, -1, -1000, 0.5, 1234.5678, 1e21, Number.NaN])
    expect(numberWords(number)).toBe(number.toLocaleString('en-US'))
})

test('a list ends with its last word', () => {
  expect(listWords(['a'])).toBe('a')
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})
