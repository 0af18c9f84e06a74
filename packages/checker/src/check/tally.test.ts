import { expect, test } from 'vitest'
import { SAMPLES_PER_RULE, SAMPLES_PER_VALUE, tally, VALUES_PER_RULE } from './tally.ts'

test('every finding is counted and the smallest addresses are kept', () => {
  const counts = tally()
  for (const row of [9, 3, 7, 1, 5, 8, 2]) counts.add('rule', { value: 'x', at: { row } })
  expect(counts.count('rule')).toBe(7)
  expect(counts.groups('rule')[0]?.samples.map(({ row }) => row)).toEqual([1, 2, 3, 5, 7])
})

test('values come by count, then by code point; the rarest are counted together', () => {
  const counts = tally()
  for (let value = 0; value < VALUES_PER_RULE + 20; value += 1)
    counts.add('rule', { value: `v${value}`, at: { row: value } })
  counts.add('rule', { value: 'often', count: 3 })
  const groups = counts.groups('rule')
  expect(groups[0]?.value).toBe('often')
  expect(groups).toHaveLength(VALUES_PER_RULE + 1)
  expect(groups.at(-1)).toMatchObject({ count: 21, args: { values: 21 } })
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(counts.count('rule'))
})

test('a rule keeps no more samples than it may show', () => {
  const counts = tally()
  for (let value = 0; value < 40; value += 1)
    for (let row = 0; row < 9; row += 1) counts.add('rule', { value: `v${value}`, at: { row } })
  const samples = counts.groups('rule').map((group) => group.samples.length)
  expect(Math.max(...samples)).toBe(SAMPLES_PER_VALUE)
  expect(samples.reduce((sum, one) => sum + one, 0)).toBe(SAMPLES_PER_RULE)
})
