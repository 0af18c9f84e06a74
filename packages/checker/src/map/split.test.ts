import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import type { Split } from './plan.ts'
import { splitter } from './split.ts'

function partsOf(cells: readonly string[], split: Split) {
  const lexicon = new Lexicon([])
  const { numbers, even } = splitter(split, lexicon)(lexicon.numbersOf({ cells }))
  return {
    even,
    cells: numbers.map((part) => Array.from(part, (number, column) => lexicon.textOf(column, number))),
  }
}

test('lists run in parallel, and other cells stand in every part', () => {
  expect(partsOf(['7', 'a, b', 'x,y'], { columns: [1, 2], by: ',' })).toEqual({
    even: true,
    cells: [
      ['7', 'a', 'x'],
      ['7', ' b', 'y'],
    ],
  })
})

test('lists of unequal length lose no part and are said to be uneven', () => {
  expect(partsOf(['a,b,c', 'x'], { columns: [0, 1], by: ',' })).toEqual({
    even: false,
    cells: [
      ['a', 'x'],
      ['b', ''],
      ['c', ''],
    ],
  })
})

test('joining the parts gives the cell back', () => {
  const cell = fc.stringMatching(/^[ab;, ]{0,12}$/)
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      const { cells, even } = partsOf([one, other], { columns: [0], by: ',' })
      expect(even).toBe(true)
      expect(cells.map(([part]) => part).join(',')).toBe(one)
      expect(cells.every(([, rest]) => rest === other)).toBe(true)
    }),
  )
})
