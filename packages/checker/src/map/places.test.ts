import { expect, test } from 'vitest'
import { type Place, Places } from './places.ts'

test('a place is told as it was given, also past 2 GiB and with those that lent', () => {
  const places = new Places()
  const lender: Place = { source: 0, row: 7, line: 9, byte: 100 }
  const [lent, nobody] = [[lender], [null]]
  const given: Place[] = [
    { source: 1, row: 2, line: 2, byte: 5_000_000_123 },
    { source: 1, row: 3, line: 4, byte: 2 ** 31, lent },
    { source: 1, row: 4, line: 5, byte: 2 ** 31 - 1, lent: nobody },
    { source: 2, row: 2, line: 2, byte: 0, lent },
  ]
  const numbers = given.map(({ source, ...where }) => places.add(source, where))
  expect(numbers.map((number) => places.at(number))).toEqual(given)
  expect(numbers.map((number) => places.sourceOf(number))).toEqual([1, 1, 1, 2])
})
