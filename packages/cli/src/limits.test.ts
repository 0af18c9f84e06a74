import { expect, test } from 'vitest'
import { DEFAULTS, limit, limitsWords } from './limits.ts'

test('limits are written as they are printed', () => {
  expect(DEFAULTS).toBe('record=1MiB, cell=256KiB, columns=4096, inflated=64GiB, ratio=200')
  const all = DEFAULTS.split(', ').reduce((known, text) => limit(text, known), {})
  expect(all).toEqual({
    recordBytes: 1_048_576,
    fieldBytes: 262_144,
    columns: 4096,
    inflatedBytes: 68_719_476_736,
    inflatedRatio: 200,
  })
  expect(limitsWords(all)).toBe('record 1 MiB, cell 256 KiB, columns 4096, inflated 64 GiB, ratio 200')
})

test('a size may be in bytes, and the last word on a limit counts', () => {
  expect(limit('record=500', limit('record=4mib'))).toEqual({ recordBytes: 500 })
  expect(limitsWords({ recordBytes: 500 })).toBe('record 500 bytes')
})

test('anything else is refused with what can be written', () => {
  for (const text of [
    'record',
    'record=',
    'records=1',
    'record=0',
    'record=1.5MiB',
    'columns=1KiB',
    '=1',
    'cell=-1',
  ])
    expect(() => limit(text), text).toThrow('Write what and how much: record=1MiB')
  expect(() => limit('record=1GiB')).toThrow('The most that record can be is 64 MiB')
})
