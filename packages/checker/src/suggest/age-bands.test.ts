/** Bands of ages are read by their years, and lie in the smallest band that holds them whole. */
import type { CodeList } from '@police-data/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { banded, yearsIn } from './age-bands.ts'

const code = (of?: readonly string[]) => ({
  title: 'A',
  definition: 'A.',
  ...(of === undefined ? {} : { of }),
})
const LIST = {
  codes: {
    '0_9': code(),
    '10_17': code(),
    '18_24': code(),
    '25_plus': code(),
    '0_17': code(['0_9', '10_17']),
    '10_24': code(['10_17', '18_24']),
    '18_plus': code(['18_24', '25_plus']),
  },
} as unknown as CodeList

test.each([
  ['18 24', 18, 24],
  ['18 to 24', 18, 24],
  ['between 18 and 24 years', 18, 24],
  ['56 and above', 56, 150],
  ['65 plus', 65, 150],
  ['over 34', 35, 150],
  ['under 10', 0, 9],
  ['17 and younger', 0, 17],
])('“%s” is a band', (text, from, to) => {
  expect(yearsIn(text)).toEqual({ from, to })
})

test.each(['34', 'juvenile', '24 18', '1 2 3', ''])('“%s” is none', (text) => {
  expect(yearsIn(text)).toBeNull()
})

test('the same band is its code, and a band of one year on begins at birth', () => {
  expect(banded({ from: 18, to: 24 }, LIST)).toMatchObject({ kind: 'code', code: '18_24' })
  expect(banded({ from: 1, to: 17 }, LIST)).toMatchObject({ kind: 'code', code: '0_17' })
})

test('any other lies in its cover, and the choice names every band that it touches', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.nat({ max: 40 }), (from, width) => {
      const years = { from: from === 1 ? 0 : from, to: from + width + 1 }
      const found = banded(years, LIST)
      if (found?.kind !== 'choice') return
      const [low, high] = found.cover?.split('_') ?? ['0', 'plus']
      expect(Number(low)).toBeLessThanOrEqual(years.from)
      if (high !== 'plus') expect(Number(high)).toBeGreaterThanOrEqual(years.to)
      for (const [band, first, last] of [
        ['0_9', 0, 9],
        ['10_17', 10, 17],
        ['18_24', 18, 24],
      ] as const)
        expect(found.codes.includes(band)).toBe(first <= years.to && last >= years.from)
    }),
  )
})
