import { expect, test } from 'vitest'
import { and, not, or, type Truth } from './logic.ts'

const TRUTHS: readonly Truth[] = [true, false, null]

test('and of nothing is true, or of nothing is false', () => {
  expect(and([])).toBe(true)
  expect(or([])).toBe(false)
})

test('what cannot be told decides nothing that the rest decides', () => {
  expect(and([null, false])).toBe(false)
  expect(and([null, true])).toBe(null)
  expect(or([null, true])).toBe(true)
  expect(or([null, false])).toBe(null)
})

test('not of both is either not, for every pair', () => {
  for (const a of TRUTHS) for (const b of TRUTHS) expect(not(and([a, b]))).toBe(or([not(a), not(b)]))
})
