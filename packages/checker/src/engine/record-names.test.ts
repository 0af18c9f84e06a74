import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matching } from './matching.fixture.ts'
import { meetTwice, RecordNames } from './record-names.ts'

type Name = readonly string[]

const namesOf = (all: readonly Name[], seed = 7) => {
  const names = new RecordNames(seed)
  for (const name of all) names.add(name)
  return names.give()
}

test('a name that stands in two places is found, wherever they are, and no other', () => {
  const part = fc.constantFrom('', 'a', 'b', 'ab', 'é', '2024-1', '2024-2', '2024-11')
  const name = fc.array(part, { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 6 }), { maxLength: 4 }), fc.integer(), (lists, seed) => {
      const all = lists.flat().map((one) => JSON.stringify(one))
      const found = meetTwice(
        lists.map((list) => namesOf(list, seed)),
        matching,
      )
      expect(found).toBe(new Set(all).size < all.length)
    }),
  )
})

test('many names are told apart, and one of them that comes again is found', () => {
  const some = (from: number, to: number): readonly Name[] =>
    Array.from({ length: to - from }, (_, nth) => [
      'us-xx-example',
      `FTN2099-${String(from + nth).padStart(9, '0')}`,
    ])
  const lists = [namesOf(some(0, 60_000)), namesOf(some(60_000, 100_000))]
  expect(meetTwice(lists, matching)).toBe(false)
  expect(meetTwice([...lists, namesOf(some(77_777, 77_778))], matching)).toBe(true)
})

test('a name that comes again soon is told of at once', () => {
  const names = new RecordNames(7)
  for (let nth = 0; nth < 40_000; nth += 1) names.add([String(nth)])
  names.add(['39999'])
  expect(names.again).toBe(false)
  const mixed = new RecordNames(7)
  for (const nth of [1, 2, 3, 2]) mixed.add([String(nth)])
  expect(mixed.again).toBe(true)
})
