import { describe, expect, test } from 'vitest'
import { refused, scanned } from './scanned.fixture.ts'

describe('delimiter', () => {
  test.each([',', ';', '\t', '|'])('%j is detected (35)', async (delimiter) => {
    const rows = ['a b c', '1 2 3', '4 5 6'].map((row) => row.replaceAll(' ', delimiter))
    const { scan, table } = await scanned(rows.join('\n'))
    expect(scan.dialect).toEqual({ delimiter, because: 'counted', columns: 3, agreeing: 3, looked: 3 })
    expect(table[2]).toEqual(['4', '5', '6'])
  })

  test('decimal commas do not hide a semicolon (35)', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `${row},5;${row},25;${row},75`)
    const { scan } = await scanned(`a;b;c\n${rows.join('\n')}\n`)
    expect(scan.dialect).toMatchObject({ delimiter: ';', columns: 3, agreeing: 21 })
  })

  test('delimiters in quotes and in some cells do not count', async () => {
    const { scan } = await scanned('id,force,note\n1,a;b,"x|y|z"\n2,c;d,"p|q|r"\n3,e;f,"u;v|w"\n')
    expect(scan.dialect.delimiter).toBe(',')
  })

  test('ragged rows do not hide the delimiter of the header', async () => {
    const { scan, counts } = await scanned('a;b;c\n1;2;3;\n4;5;6;\n')
    expect(scan.dialect).toMatchObject({ delimiter: ';', columns: 4 })
    expect(counts).toEqual({ 'trailing-delimiter': 2 })
  })

  test('a single column is one of commas, as nothing else is seen', async () => {
    const { scan, table } = await scanned('name\nDoe\nRoe\n')
    expect(scan.dialect).toMatchObject({ delimiter: ',', because: 'single-column', columns: 1 })
    expect(table).toEqual([['name'], ['Doe'], ['Roe']])
  })

  test('the one given wins (35)', async () => {
    const { scan, table } = await scanned('a,b;c\n1,2;3\n', { delimiter: ';' })
    expect(scan.dialect).toMatchObject({ delimiter: ';', because: 'given' })
    expect(table[1]).toEqual(['1,2', '3'])
  })

  test('one given that is no single ASCII character is an error of the caller', async () => {
    for (const delimiter of ['', ';;', '"', '\n', '§']) {
      await expect(scanned('a,b', { delimiter })).rejects.toThrow(RangeError)
    }
  })

  test.each(['sep=;\r\n', 'SEP=;\n', '"sep=;"\n'])('%j names it and is no row (36)', async (line) => {
    const { scan, table, records } = await scanned(`${line}a;b\n1;2\n`)
    expect(scan.dialect).toMatchObject({ delimiter: ';', because: 'sep-line' })
    expect(table).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(scan.header).toMatchObject({ row: 1, line: 2, byte: line.length })
    expect(records[0]).toMatchObject({ row: 2, line: 3, byte: line.length + 4 })
  })
})

describe('rows above the header', () => {
  const text = 'Use of force\n\nPrinted 2024-01-05\nid,date,force\n1,2024-01-01,none\n2,2024-01-02,none\n'

  test('are suspected and counted as rows to skip (37)', async () => {
    const { counts, first } = await scanned(text)
    expect(first('title-rows')).toMatchObject({ row: 1, args: { skip: 3 } })
    expect(counts['title-rows']).toBe(1)
  })

  test('are passed over when told, with whatever is wrong in them (37)', async () => {
    const { scan, table, counts } = await scanned(text.replace('Use', '5" Use'), { skip: 3 })
    expect(scan.header).toMatchObject({ row: 4, line: 4, cells: ['id', 'date', 'force'] })
    expect(table).toHaveLength(3)
    expect(counts).toEqual({})
  })

  test('padded with delimiters are suspected too', async () => {
    const { first } = await scanned('Use of force,,,\nid,date,force,unit\n1,2,3,4\n')
    expect(first('title-rows')).toMatchObject({ args: { skip: 1 } })
  })

  test('cannot be all there is', async () => {
    expect(await refused('a,b\n1,2\n', { skip: 2 })).toMatchObject({ kind: 'empty' })
  })
})
