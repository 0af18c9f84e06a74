import { expect, test } from 'vitest'
import { columnsWords, samplesWords } from './samples.ts'

const at = (...rows: readonly number[]) => ({ samples: rows.map((row) => ({ row })) })

test('a few rows, smallest first, and how many more there are', () => {
  expect(samplesWords([at(14, 2), at(9, 5, 11, 40)], 1204)).toBe('rows 2, 5, 9, 11, 14 … and 1,199 more')
  expect(samplesWords([at(2, 7)], 2)).toBe('rows 2 and 7')
  expect(samplesWords([at(4812)], 1)).toBe('row 4,812')
})

test('two findings in one row are one row', () => {
  expect(samplesWords([at(3), at(3)], 2)).toBe('row 3')
})

test('a record is named by its key, a broken place by line and byte', () => {
  expect(samplesWords([{ samples: [{ row: 3, key: 'F-17' }] }], 1)).toBe('row 3 (F-17)')
  expect(samplesWords([{ samples: [{ row: 3, line: 5, byte: 1200 }] }], 1)).toBe('row 3 (line 5, byte 1,200)')
})

test('a finding about the whole file has no row', () => {
  expect(samplesWords([at(0)], 1)).toBe('')
  expect(samplesWords([], 1)).toBe('')
})

test('each column is named once', () => {
  const samples = [
    { row: 2, column: 'C', name: 'Kind' },
    { row: 3, column: 'C', name: 'Kind' },
    { row: 3, column: 'D' },
  ]
  expect(columnsWords([{ samples }])).toEqual(['C Kind', 'D'])
})
