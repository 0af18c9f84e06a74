import type { ColumnPart, Field } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { converter, wayOf } from './convert.ts'

const field = (type: Field['type']): Field => ({
  id: 'f',
  title: 'F',
  definition: 'A field.',
  since: '0.1.0',
  type,
  level: 'may',
  sensitivity: 'open',
  examples: [],
})

describe('a zone', () => {
  const stamp = {
    column: 'C',
    format: 'YYYY-MM-DDTHH:mm:ss+00:00',
    zone: { from: 'UTC', to: 'Europe/London' },
  }
  test('moves the day with the hour', () => {
    const text = '2021-06-30T23:30:00+00:00'
    expect(converter(stamp, field('date'))(text)).toEqual({ text: '2021-07-01', relation: null })
    expect(converter(stamp, field('time'))(text)).toEqual({ text: '00:30', relation: null })
  })

  test('leaves alone what is not written in the format', () => {
    expect(converter(stamp, field('date'))('30 June')).toEqual({ text: '30 June', relation: null })
  })
})

describe('a cell that lists several', () => {
  const several = converter(
    {
      column: 'C',
      split: ',',
      words: {
        a: 'one',
        b: { code: 'two', relation: 'broad' },
        ab: { codes: ['one', 'two'], relation: 'close' },
        '-': { said: 'unknown' },
      },
    },
    field('code'),
  )
  test.each([
    ['a, b', 'one;two', 'broad'],
    ['ab,a', 'one;two', 'close'],
    ['a,-', 'one', 'exact'],
    ['-,-', 'unknown', null],
    [' , ', '', null],
    ['a,x', 'one;x', 'exact'],
  ])('%j becomes %j, %s', (text, expected, relation) => {
    expect(several(text)).toEqual({ text: expected, relation })
  })
})

test('mappings convert in the same way where all that they say of texts is the same', () => {
  const way = (mapping: ColumnPart, type: Field['type'] = 'text') => wayOf(mapping, field(type)).all
  const words = { words: { A: 'a' } }
  expect(way({ column: 'Number', note: 'Why.' } as ColumnPart)).toBe(way({ column: 'Other' }))
  expect(way({ column: 'Number', ...words })).not.toBe(way({ column: 'Number' }))
  expect(way({ column: 'Number', ...words, case: 'ignore' })).not.toBe(way({ column: 'Number', ...words }))
  expect(way({ column: 'Number', blank: 'unknown' })).not.toBe(
    way({ column: 'Number', otherwise: 'unknown' }),
  )
  expect(way({ column: 'Number' }, 'date')).not.toBe(way({ column: 'Number' }, 'time'))
  expect(way({ column: 'Number', relation: 'close' })).not.toBe(way({ column: 'Number' }))
  expect(wayOf({ column: 'Number', relation: 'close' }, field('text')).texts).toBe(
    wayOf({ column: 'Number' }, field('text')).texts,
  )
})
