import { describe, expect, test } from 'vitest'
import { refused, scanned } from './scanned.fixture.ts'

const small = (recordBytes: number) => ({ limits: { recordBytes } })

describe('limits', () => {
  test('a record over the limit is passed over, and reading goes on with the next line (28)', async () => {
    const { table, records, first } = await scanned(`a,b\n${'x'.repeat(500)}\n1,2\n`, small(100))
    expect(table.slice(1)).toEqual([[], ['1', '2']])
    expect(records[0]?.broken).toBe('record-too-long')
    expect(records[1]).toMatchObject({ row: 3, line: 3, byte: 505 })
    expect(first('record-too-long')).toMatchObject({ row: 2, line: 2, byte: 4 })
  })

  test('a record of exactly the limit is read', async () => {
    const line = `${'x'.repeat(98)},y`
    for (const newline of ['\n', '\r\n', '\r']) {
      const { counts } = await scanned(`a,b${newline}${line}${newline}"${'x'.repeat(96)}",y`, small(100))
      expect(counts).toEqual({})
      const over = await scanned(`a,b${newline}${line}z${newline}"${'x'.repeat(97)}",y`, small(100))
      expect(over.counts).toEqual({ 'record-too-long': 2 })
    }
  })

  test('a quoted cell over the limit on one line is a record too long (27)', async () => {
    const { table, counts } = await scanned(`a,b\n"${'x'.repeat(500)}",1\n1,2\n`, small(100))
    expect(table.at(-1)).toEqual(['1', '2'])
    expect(counts).toEqual({ 'record-too-long': 1 })
  })

  test('a cell over the field limit is kept and reported', async () => {
    const { table, first } = await scanned('a,b\n1,xxxxxxxxxxx\n', { limits: { fieldBytes: 10 } })
    expect(table[1]).toEqual(['1', 'xxxxxxxxxxx'])
    expect(first('field-too-long')).toMatchObject({ row: 2, byte: 6, column: 1, args: { bytes: 11 } })
  })

  test('a record over the column limit is cut there, a header is unreadable (26)', async () => {
    const limits = { columns: 3 }
    const { table, counts } = await scanned('a,b,c\n1,2,3,4,5\n', { limits })
    expect(table[1]).toEqual(['1', '2', '3'])
    expect(counts).toEqual({ 'too-many-columns': 1 })
    expect(await refused('a,b,c,d\n', { limits })).toMatchObject({ kind: 'too-many-columns' })
    expect(await refused(`${'c,'.repeat(10_000)}\n`)).toMatchObject({ kind: 'too-many-columns' })
  })

  test('a file without a line end is unreadable (28)', async () => {
    expect(await refused('x'.repeat(3_000_000))).toMatchObject({ kind: 'line-too-long', byte: 0 })
  })
})

describe('time', () => {
  const repeated = (line: string) => line.repeat(200_000 / line.length)

  test.each([
    ['quotes opened on every line', repeated('"a\n')],
    ['quotes closed and opened on every line', `"${repeated('",x,"\n')}`],
    ['doubled quotes behind an open one', `"${repeated('"",""\n')}`],
    ['an open quote and no other', `1,"${repeated('2,3\n')}`],
    ['no line end', repeated('x')],
    ['nothing but quotes', repeated('"')],
    ['nothing but carriage returns', repeated('\r')],
  ])('comes to the end of a file with %s', async (_, text) => {
    const { summary } = await scanned(`a,b\r\n${text}`, { limits: { recordBytes: 65_536 } })
    expect(summary.complete).toBe(true)
  })
})
