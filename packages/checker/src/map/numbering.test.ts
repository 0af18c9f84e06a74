import { expect, test } from 'vitest'
import { Numbering } from './numbering.ts'

test('a combination has one number within its scope, and what is blank a new one each time', () => {
  const numbering = new Numbering(new Map())
  const given = [7, 8, 7, null, null, 8].map((one) => numbering.numberFor(0, null, one))
  expect(given).toEqual([1, 2, 1, 3, 4, 2])
  expect(numbering.numberFor(1, null, 8)).toBe(1)
})

test('numbers go on in a scope with a name when all else is forgotten', () => {
  const reached = new Map<string, number>()
  const before = new Numbering(reached)
  for (let count = 0; count < 3; count += 1) before.numberFor(0, 'here', null)
  const after = new Numbering(reached)
  expect(after.numberFor(4, 'here', null)).toBe(4)
  expect(after.numberFor(5, 'there', null)).toBe(1)
  expect(after.numberFor(6, null, null)).toBe(1)
})
