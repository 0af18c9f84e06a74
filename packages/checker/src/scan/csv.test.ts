import { describe, expect, test } from 'vitest'
import { charsetOf } from './charset.ts'
import { CsvReader } from './csv.ts'
import { FlawLog } from './flaw.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { scanned } from './scanned.fixture.ts'
import { ShapeCheck } from './shape.ts'

describe('line ends', () => {
  test.each([
    ['LF', '\n', { lf: 3, crlf: 0, cr: 0 }],
    ['CRLF', '\r\n', { lf: 0, crlf: 3, cr: 0 }],
    ['CR', '\r', { lf: 0, crlf: 0, cr: 3 }],
  ])('%s ends a record (12)', async (_, newline, newlines) => {
    const { table, summary, counts } = await scanned(['a,b', '1,2', '3,4', ''].join(newline))
    expect(table).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
    expect(summary.newlines).toEqual(newlines)
    expect(counts).toEqual({})
  })

  test('a mixture is read as meant and reported once, with counts (13)', async () => {
    const { table, first, counts } = await scanned('a,b\r\n1,2\n3,4\r5,6\r\n')
    expect(table).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
    expect(counts).toEqual({ 'mixed-newlines': 1 })
    expect(first('mixed-newlines')).toEqual({
      kind: 'mixed-newlines',
      row: 2,
      line: 2,
      byte: 8,
      args: { crlf: 2, lf: 1, cr: 1 },
    })
  })

  test('a lone CR stays in its cell where lines end with LF (14)', async () => {
    const { table, first } = await scanned('a,b\n1,x\ry\n')
    expect(table[1]).toEqual(['1', 'x\ry'])
    expect(first('carriage-return-in-cell')).toMatchObject({ row: 2, line: 2, byte: 7, column: 1 })
  })

  test('CR at the end of an LF file is part of the last cell', async () => {
    expect((await scanned('a\nb\r')).table).toEqual([['a'], ['b\r']])
  })

  test('lines ended twice over (CR CR LF, from Windows programs) read as records with blank lines between', async () => {
    const { table, counts } = await scanned('a,b\r\r\n1,2\r\r\n3,4\r\r\n')
    expect(table).toHaveLength(3)
    expect(counts).toEqual({ 'mixed-newlines': 1, 'blank-line': 2, 'trailing-blank-line': 1 })
  })

  test('other line separators are ordinary characters (39)', async () => {
    const cell = 'x\u2028y\u2029z\u0085v\u000bw\fu'
    expect((await scanned(`a,b\n1,${cell}\n`)).table[1]).toEqual(['1', cell])
  })
})

describe('quotes', () => {
  test('a quoted cell holds delimiters, line ends and doubled quotes', async () => {
    const { table, counts } = await scanned('a,b\n"x,1\n2\r\n3","say ""hi"""\n')
    expect(table[1]).toEqual(['x,1\n2\r\n3', 'say "hi"'])
    expect(counts).toEqual({})
  })

  test('a quote inside an unquoted cell is kept and reported (16)', async () => {
    const { table, first, counts } = await scanned('id,height\n1,5\'10" tall\n')
    expect(table[1]).toEqual(['1', '5\'10" tall'])
    expect(counts).toEqual({ 'quote-in-cell': 1 })
    expect(first('quote-in-cell')).toEqual({ kind: 'quote-in-cell', row: 2, line: 2, byte: 16, column: 1 })
  })

  test('text behind a closing quote keeps the cell raw (17)', async () => {
    const { table, first, counts } = await scanned('a,b,c\n1,"x" y,3\n')
    expect(table[1]).toEqual(['1', '"x" y', '3'])
    expect(counts).toEqual({ 'text-after-quote': 1 })
    expect(first('text-after-quote')).toMatchObject({ row: 2, byte: 11, column: 1 })
  })

  test('a backslash before the quote names the dialect (18)', async () => {
    const { table, counts } = await scanned('a,b\n1,"say \\"hi\\" now"\n')
    expect(table[1]).toEqual(['1', '"say \\"hi\\" now"'])
    expect(counts).toEqual({ 'backslash-escape': 1 })
  })

  test('a backslash as the last character of a quoted cell is nothing special', async () => {
    const { table, counts } = await scanned('a,b\n1,"C:\\dir\\"\n')
    expect(table[1]).toEqual(['1', 'C:\\dir\\'])
    expect(counts).toEqual({})
  })

  test('an unterminated quote ends with its line and is reported where it opens (15)', async () => {
    const { records, table, first, counts } = await scanned('a,b\n1,"open\n2,x\n3,y\n')
    expect(table.slice(1)).toEqual([
      ['1', '"open'],
      ['2', 'x'],
      ['3', 'y'],
    ])
    expect(counts).toEqual({ 'unterminated-quote': 1 })
    expect(first('unterminated-quote')).toMatchObject({ row: 2, line: 2, byte: 6, column: 1 })
    expect(records.map(({ broken }) => broken)).toEqual(['unterminated-quote', undefined, undefined])
  })

  test('a quote still open one record limit later is unterminated (15)', async () => {
    const rows = Array.from({ length: 50 }, (_, row) => `${row},plain`)
    const { table, counts } = await scanned(`a,b\nx,"open\n${rows.join('\n')}\ny,"closed"\n`, {
      limits: { recordBytes: 64 },
    })
    expect(table).toHaveLength(1 + 1 + 50 + 1)
    expect(counts).toEqual({ 'unterminated-quote': 1 })
    expect(table.at(-1)).toEqual(['y', 'closed'])
  })

  test('a stray opening quote does not swallow the rows up to the next one', async () => {
    const { table, counts } = await scanned('a,b\n1,"Big Mike\n2,x\n3,y\n4,"Lou" Reed\n')
    expect(table.slice(1)).toEqual([
      ['1', '"Big Mike'],
      ['2', 'x'],
      ['3', 'y'],
      ['4', '"Lou" Reed'],
    ])
    expect(counts).toEqual({ 'unterminated-quote': 1, 'text-after-quote': 1 })
  })

  test('a quoted cell of several lines with a space behind it is one cell', async () => {
    const { table, counts } = await scanned('a,b\n"x\ny" ,2\n')
    expect(table[1]).toEqual(['"x\ny" ', '2'])
    expect(counts).toEqual({ 'text-after-quote': 1 })
  })

  test('a quote open at the very end is unterminated', async () => {
    expect((await scanned('a,b\n1,"')).counts).toEqual({ 'unterminated-quote': 1 })
    expect((await scanned('a,b\n1,"x""')).counts).toEqual({ 'unterminated-quote': 1 })
  })
})

describe('shape', () => {
  test('short and long records keep their cells (19, 20)', async () => {
    const { table, first } = await scanned('a,b,c\n1,2\n1,2,3,4\n')
    expect(table.slice(1)).toEqual([
      ['1', '2'],
      ['1', '2', '3', '4'],
    ])
    expect(first('short-record')).toMatchObject({ row: 2, args: { cells: 2, columns: 3 } })
    expect(first('long-record')).toMatchObject({ row: 3, args: { cells: 4, columns: 3 } })
  })

  test('a delimiter at the end of a line is told apart (21)', async () => {
    expect((await scanned('a,b\n1,2,\n3,4,\n')).counts).toEqual({ 'trailing-delimiter': 2 })
  })

  test('columns named twice or not at all are kept by position (22, 23)', async () => {
    const { table, first } = await scanned('date,,date\n1,2,3\n')
    expect(table[1]).toEqual(['1', '2', '3'])
    expect(first('duplicate-header')).toMatchObject({ column: 2, args: { name: 'date', first: 0 } })
    expect(first('empty-header')).toMatchObject({ row: 1, column: 1 })
  })

  test('names of the language itself are only names (25)', async () => {
    const { table, counts } = await scanned('__proto__,constructor,toString\n1,2,3\n')
    expect(table).toEqual([
      ['__proto__', 'constructor', 'toString'],
      ['1', '2', '3'],
    ])
    expect(counts).toEqual({})
  })

  test('blank lines are counted, in the middle and at the end apart (33)', async () => {
    const { table, records, counts, first } = await scanned('\na,b\n\n1,2\n\n\n3,4\n\n\n')
    expect(table).toHaveLength(3)
    expect(counts).toEqual({ 'blank-line': 4, 'trailing-blank-line': 2 })
    expect(first('trailing-blank-line')).toMatchObject({ row: 8, line: 8 })
    expect(records.map(({ row }) => row)).toEqual([4, 7])
  })

  test('rows of delimiters are blank records, in the middle and at the end apart (34)', async () => {
    const { records, counts } = await scanned('a,b\n1,2\n,\n3,4\n,\n"",""\n,,\n')
    expect(records).toHaveLength(6)
    expect(counts).toEqual({ 'blank-record': 1, 'trailing-blank-record': 3 })
  })

  test('a blank record that begins a part of a file is counted, whatever its row is there', () => {
    const flaws = new FlawLog(5, 0)
    const shape = new ShapeCheck(2, flaws, 5)
    for (const [row, cells] of [
      ['', ''],
      ['1', '2'],
    ].entries())
      shape.check({ row, line: row, byte: row, cells })
    expect(flaws.tally().counts).toEqual({ 'blank-record': 1 })
  })

  test('a header alone is a table without records (31)', async () => {
    for (const text of ['a,b', 'a,b\n']) {
      const { table, summary, counts } = await scanned(text)
      expect(table).toEqual([['a', 'b']])
      expect(summary.records).toBe(0)
      expect(counts).toEqual({})
    }
  })

  test('a hash begins no comment (40)', async () => {
    expect((await scanned('a,b\n#1,2\n')).table[1]).toEqual(['#1', '2'])
  })
})

describe('addresses', () => {
  test('rows, lines and bytes are counted apart (41)', async () => {
    const { scan, records } = await scanned('"a\nb",c\r\n"1\r\n\r\n2",é\r\n\r\nx,y\r\n')
    expect(scan.header).toMatchObject({ row: 1, line: 1, byte: 0 })
    expect(records).toMatchObject([
      { row: 2, line: 3, byte: 9 },
      { row: 4, line: 7, byte: 24 },
    ])
  })

  test('addresses go on beyond four gigabytes (42)', () => {
    const format = { delimiter: ',', charset: charsetOf('utf-8'), guessed: false, limits: DEFAULT_LIMITS }
    const flaws = new FlawLog(1)
    const start = { byte: 5_000_000_000, line: 70_000_001, row: 70_000_001, newline: 'lf' } as const
    const reader = new CsvReader(format, flaws, start)
    expect([...reader.push('1,2\n3,mid"dle\n'), ...reader.end()]).toMatchObject([
      { row: 70_000_001, line: 70_000_001, byte: 5_000_000_000 },
      { row: 70_000_002, line: 70_000_002, byte: 5_000_000_004 },
    ])
    expect(flaws.tally().samples).toMatchObject([{ row: 70_000_002, byte: 5_000_000_009 }])
  })

  test('a flaw on a later line of its record says so', async () => {
    const { first } = await scanned('a,b\n"1\n2\n3",5\'1"\n')
    expect(first('quote-in-cell')).toMatchObject({ row: 2, line: 4, byte: 15, column: 1 })
  })

  test('NUL is kept and reported with its byte (9)', async () => {
    const { table, first } = await scanned('a,b\n1,x\0y\n')
    expect(table[1]).toEqual(['1', 'x\0y'])
    expect(first('nul-in-cell')).toMatchObject({ row: 2, byte: 7, column: 1 })
  })
})
