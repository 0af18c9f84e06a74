import { expect, test } from 'vitest'
import { Repetition } from './repetition.ts'

test('only the columns that are looked at must be the same, and those that are not there are', () => {
  const repetition = new Repetition([0, 2])
  expect(repetition.is(Int32Array.of(1, 2, 3))).toBe(false)
  repetition.remember(Int32Array.of(1, 2))
  expect(repetition.is(Int32Array.of(1, 9, 0))).toBe(true)
  expect(repetition.is(Int32Array.of(1))).toBe(true)
  expect(repetition.is(Int32Array.of(1, 2, 3))).toBe(false)
  repetition.forget()
  expect(repetition.is(Int32Array.of(1, 2))).toBe(false)
})
