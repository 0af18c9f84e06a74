import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'

test('the same text of one column has the same number, whatever stood between', () => {
  const lexicon = new Lexicon()
  const [first, second, third] = [
    ['a', 'x'],
    ['b', 'x'],
    ['a', 'a'],
  ].map((cells) => [...lexicon.numbersOf(cells)])
  expect(third?.[0]).toBe(first?.[0])
  expect(second?.[1]).toBe(first?.[1])
  expect(second?.[0]).not.toBe(first?.[0])
  expect(lexicon.textOf(0, second?.[0] ?? 0)).toBe('b')
})

test('no cell is told from an empty one, and reads the same', () => {
  const lexicon = new Lexicon()
  const whole = [...lexicon.numbersOf(['a', '', 'c'])]
  const short = [...lexicon.numbersOf(['a'])]
  expect(whole[1]).not.toBe(short[1])
  expect([lexicon.textOf(1, whole[1] ?? 9), lexicon.textOf(1, short[1] ?? 9)]).toEqual(['', ''])
})
