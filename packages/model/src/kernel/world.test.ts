import { expect, test } from 'vitest'
import { EMPTY, type Value } from './cell.ts'
import type { Row } from './evaluate.ts'
import { gapsOf, keyOf, monthsOf, nextMonth } from './world.ts'

const row = (values: Readonly<Record<string, Value>>): Row => ({
  cell: (name) => {
    const value = values[name]
    return value === undefined ? EMPTY : { raw: String(value), said: null, typed: value, value }
  },
})
const series = { op: 'series', field: 'day', by: 'month' } as const
const dates = (...days: readonly string[]) =>
  monthsOf(
    series,
    days.map((day) => row({ day })),
  )
const unless = { table: 'closures', from: 'from', to: 'to' } as const

test('two keys are the same only where every part is', () => {
  expect(keyOf(row({ a: 'x', b: 'y' }), ['a', 'b'])).not.toBe(keyOf(row({ a: 'x,y', b: '' }), ['a', 'b']))
  expect(keyOf(row({ a: ['x', 'y'] }), ['a'])).not.toBe(keyOf(row({ a: ['x,y'] }), ['a']))
  expect(keyOf(row({ a: 'x' }), ['a', 'b'])).toBe(null)
})

test('a month follows a month, also over the year', () => {
  expect(nextMonth('2024-01')).toBe('2024-02')
  expect(nextMonth('2024-12')).toBe('2025-01')
  expect(nextMonth('0099-12')).toBe('0100-01')
})

test('gaps lie between the first and the last month', () => {
  expect(gapsOf(series, dates(), [])).toBe(null)
  expect(gapsOf(series, dates('2024-01-31'), [])).toEqual([])
  expect(gapsOf(series, dates('2024-03-01', '2023-12-31'), [])).toEqual(['2024-01', '2024-02'])
})

test('a month is excused only where one row covers all of it', () => {
  const gap = (from: string, to: string) =>
    gapsOf({ ...series, unless }, dates('2024-01-31', '2024-03-01'), [row({ from, to })])
  expect(gap('2024-02-01', '2024-02-29')).toEqual([])
  expect(gap('2024-02-01', '2024-02-28')).toEqual(['2024-02'])
  expect(gap('2024-02-02', '2024-02-29')).toEqual(['2024-02'])
})

test('a slip in the year is counted like any other gap', () => {
  const many = Array.from({ length: 200 }, () => row({ from: '2024-01-02', to: '2024-01-30' }))
  expect(gapsOf({ ...series, unless }, dates('0202-03-09', '2024-03-01'), many)).toHaveLength(21_863)
})
