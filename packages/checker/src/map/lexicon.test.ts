import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'

test('the same text of one column has the same number, whatever stood between', () => {
  const lexicon = new Lexicon([3, 4])
  const [first, second, third] = [
    ['a', 'x'],
    ['b', 'x'],
    ['a', 'a'],
  ].map((cells) => [...lexicon.numbersOf({ cells })])
  expect(third?.[0]).toBe(first?.[0])
  expect(second?.[1]).toBe(first?.[1])
  expect(second?.[0]).not.toBe(first?.[0])
  expect(lexicon.textOf(0, second?.[0] ?? 0)).toBe('b')
})

test('no cell is told from an empty one, and reads the same', () => {
  const lexicon = new Lexicon([3, 4])
  const whole = [...lexicon.numbersOf({ cells: ['a', '', 'c'] })]
  const short = [...lexicon.numbersOf({ cells: ['a'] })]
  expect(whole[1]).not.toBe(short[1])
  expect([lexicon.textOf(1, whole[1] ?? 9), lexicon.textOf(1, short[1] ?? 9)]).toEqual(['', ''])
})

test('what is lent stands behind the own cells, however many those are', () => {
  const lexicon = new Lexicon([3, 4])
  const lent = ['x', 'y']
  const read = (own: readonly string[], cells: readonly string[] | undefined): readonly string[] => {
    const numbers = lexicon.numbersOf({ cells: [], own, borrowed: [{ at: 3, width: 2, cells }] })
    return Array.from(numbers, (number, column) => lexicon.textOf(column, number))
  }
  expect(read(['a', 'b', 'c'], lent)).toEqual(['a', 'b', 'c', 'x', 'y'])
  expect(read(['a'], lent)).toEqual(['a', '', '', 'x', 'y'])
  expect(read(['a', 'b', 'c', 'too', 'many'], undefined)).toEqual(['a', 'b', 'c', '', ''])
  expect(read(['a', 'b', 'c'], ['x'])).toEqual(['a', 'b', 'c', 'x', ''])
})
