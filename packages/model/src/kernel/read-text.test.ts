import { expect, test } from 'vitest'
import type { Field, FieldType } from '../forms/field.ts'
import { textOf } from './judge.ts'
import { isDate, readText } from './read-text.ts'

const field = (type: FieldType, multiple = false): Field => ({
  id: 'f',
  title: 'F',
  definition: 'F',
  since: '0.1.0',
  type,
  level: 'may',
  sensitivity: 'open',
  examples: ['x'],
  ...(multiple ? { multiple } : {}),
})

test.each<[FieldType, readonly string[], readonly string[]]>([
  [
    'integer',
    ['0', '-1', '999999999999999'],
    ['+1', '01', '1.0', '1e3', ' 1', '1 ', '', '9999999999999999', '٣'],
  ],
  ['number', ['0', '-0.5', '1.000000001'], ['.5', '5.', '1,5', '1e3', 'NaN', 'Infinity', '0.1234567891']],
  ['boolean', ['true', 'false'], ['TRUE', '1', 'yes', '']],
  ['time', ['00:00', '23:59'], ['24:00', '7:05', '17:60', '17:05:00']],
  [
    'date',
    ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
    ['2023-02-29', '1900-02-29', '0000-01-01', '2024-04-31', '2024-13-01', '2024-1-1', '10000-01-01'],
  ],
])('%s reads %j and not %j', (type, good, bad) => {
  for (const text of good) expect(readText(field(type), text), text).not.toBe(null)
  for (const text of bad) expect(readText(field(type), text), text).toBe(null)
})

test('every day of four centuries is a date, and no other', () => {
  for (let year = 1899; year <= 2104; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= 31; day += 1) {
        const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
        expect(isDate(text)).toBe(new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text))
      }
})

test('a list is clean or it is nothing', () => {
  const list = field('code', true)
  expect(readText(list, 'a')).toEqual(['a'])
  expect(readText(list, 'a;b')).toEqual(['a', 'b'])
  for (const text of ['a;;b', 'a; b', 'a;a', 'a;unknown', ';', 'a;', ' a'])
    expect(readText(list, text)).toBe(null)
})

test('a value comes back from its own text', () => {
  for (const value of [0, -1, 0.5, 0.000000001, 0.0000001, 999999999999999, 1e-7])
    expect(readText(field('number'), textOf(value))).toBe(value)
  expect(textOf(['a', 'b'])).toBe('a;b')
  expect(textOf(null)).toBe('')
  expect(textOf(undefined)).toBe('')
})
