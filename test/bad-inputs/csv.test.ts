/** What a person is told of text files that are odd or damaged: rows of the catalogue of bad inputs. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pdsIn } from '../shared/pds-in-folder.ts'

const HEADER = 'closure_id,from_date,to_date,reason'
const FIRST = '1,2021-12-24,2021-12-26,holiday'
const SECOND = FIRST.replace('1', '2')
const GOOD = `${HEADER}\n${FIRST}\n${SECOND}\n`
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

const check = (content: string | Uint8Array, more = '', name = 'closures.csv') =>
  pdsIn({ [name]: content }, `check ${name} --table closures --format json --show-values ${more}`)

/** Exit code, encoding, sign between cells, records with something in them, and what is said of the file. */
async function outcome(content: string | Uint8Array, more = '', name?: string) {
  const { exit, report, damages } = await check(content, more, name)
  const { encoding, delimiter, notes } = report.sources[0]!
  const said = [...notes, ...damages.map(({ what, row, column }) => `${row} ${column ?? ''}: ${what}`)]
  return [exit, encoding, delimiter, report.records.mapped, ...said]
}

describe('read as if nothing were odd', () => {
  test.each([
    ['1: a byte order mark', `\ufeff${GOOD}`, 'utf-8', ','],
    [
      '2: a byte order mark before a name in quotation marks',
      `\ufeff"closure_id"${GOOD.slice(10)}`,
      'utf-8',
      ',',
    ],
    ['3: UTF-16, low byte first', wide(`\ufeff${GOOD}`), 'utf-16le', ','],
    ['4: UTF-16, high byte first', wide(`\ufeff${GOOD}`).swap16(), 'utf-16be', ','],
    ['5: UTF-16 without a mark', wide(GOOD), 'utf-16le', ','],
    ['12: lines that end with CR', GOOD.replaceAll('\n', '\r'), 'utf-8', ','],
    ['35: semicolons', GOOD.replaceAll(',', ';'), 'utf-8', ';'],
    ['35: tabs', GOOD.replaceAll(',', '\t'), 'utf-8', '\t'],
    ['35: upright lines', GOOD.replaceAll(',', '|'), 'utf-8', '|'],
  ] as const)('%s', async (_, content, encoding, delimiter) => {
    expect(await outcome(content)).toEqual([0, encoding, delimiter, 2])
  })
})

describe('read, and said in a note', () => {
  test.each([
    ['13: lines that end in several ways', GOOD.replace('\n', '\r\n'), 'The lines end in more than one way.'],
    [
      '21: one comma too many in every line',
      GOOD.replaceAll('holiday', 'holiday,'),
      '2 lines end with one delimiter too many.',
    ],
    ['33: blank lines at the end', `${GOOD}\n`, '1 blank line at the end was passed over.'],
    [
      '33: a blank line between',
      GOOD.replace('\n2', '\n\n2'),
      '1 blank line between records was passed over.',
    ],
    [
      '34: records of nothing at the end',
      `${GOOD},,,\n,,,\n`,
      '2 records at the end have nothing in any cell.',
    ],
  ])('%s', async (_, content, note) => {
    expect(await outcome(content)).toEqual([0, 'utf-8', ',', 2, note])
  })

  test('36: a first line that names the sign between cells', async () => {
    expect(await outcome(`sep=;\n${GOOD.replaceAll(',', ';')}`)).toEqual([
      ...[0, 'utf-8', ';', 2],
      'The first line names the sign that parts the cells.',
    ])
  })

  test('31: a header without a record', async () => {
    expect(await outcome(`${HEADER}\n`)).toEqual([
      ...[0, 'utf-8', ',', 0],
      'There is no record below the header.',
    ])
  })

  test('43: a compressed file in several members', async () => {
    const parts = [gzipSync(`${HEADER}\n${FIRST}\n`), gzipSync(`${SECOND}\n`)]
    expect(await outcome(Buffer.concat(parts), '', 'closures.csv.gz')).toEqual([
      ...[0, 'utf-8', ',', 2],
      'The file is compressed (gzip).',
    ])
  })
})

const WINDOWS =
  'The text is not UTF-8; it was read as Windows-1252. Another encoding can be named with --encoding.'

describe('an error with its place', () => {
  test.each([
    ['9: NUL', GOOD.replace('holiday', 'holi\0day'), 'An unprintable character (NUL) stands in a cell'],
    ['14: CR in a cell', GOOD.replace('holiday', 'holi\rday'), 'A stray line mark (CR) stands inside a cell'],
    [
      '15: a quotation mark that is never closed',
      GOOD.replace('holiday', '"holiday'),
      'A quotation mark is opened and never closed; the cell was ended with its line',
    ],
    [
      '16: a quotation mark in a cell',
      GOOD.replace('holiday', `5'10" tall`),
      'A quotation mark stands inside a cell; it was kept as it is',
    ],
    [
      '17: text behind a quotation mark',
      GOOD.replace('holiday', '"holiday" y'),
      'Text follows a closing quotation mark; the cell was kept as it stands',
    ],
    [
      '18: quotation marks behind a backslash',
      GOOD.replace('holiday', '"a \\"b\\""'),
      'A quotation mark is escaped with a backslash instead of being doubled',
    ],
  ])('%s', async (_, content, what) => {
    expect(await outcome(content)).toEqual([1, 'utf-8', ',', 2, `2 reason: ${what}`])
  })

  test.each([
    [
      '19: a record that is too short',
      GOOD.replace(',holiday', ''),
      2,
      'The record has fewer cells than the header',
    ],
    [
      '20: a record that is too long',
      GOOD.replace('holiday', 'holiday,x'),
      2,
      'The record has more cells than the header',
    ],
    [
      '40: a line that was meant as a comment',
      `${GOOD}# all\n`,
      4,
      'The record has fewer cells than the header',
    ],
  ] as const)('%s', async (_, content, row, what) => {
    const [exit, , , , said] = await outcome(content)
    expect([exit, said]).toEqual([1, `${row} : ${what}`])
  })

  test('6: Windows-1252 is guessed, and said', async () => {
    const bytes = Buffer.from(GOOD.replace('holiday', 'café'), 'latin1')
    expect(await outcome(bytes)).toEqual([1, 'windows-1252', ',', 2, WINDOWS])
    expect(await outcome(bytes, '--encoding windows-1252')).toEqual([1, 'windows-1252', ',', 2])
  })

  test('7: two encodings in one file', async () => {
    const one = Buffer.from(GOOD.replace('holiday', 'café'))
    const other = Buffer.from(`${SECOND.replace('2', '3').replace('holiday', 'café')}\n`, 'latin1')
    expect(await outcome(Buffer.concat([one, other]))).toEqual([
      ...[1, 'windows-1252', ',', 3, WINDOWS],
      '2 reason: The file mixes two encodings',
    ])
  })

  test('8 and 11: bytes that are no character are kept apart from those that are', async () => {
    const with_ = (...bytes: readonly number[]) =>
      Buffer.concat([Buffer.from(`${HEADER}\n${FIRST.slice(0, -7)}`), Buffer.from([...bytes, 10])])
    const what = '2 reason: Bytes that are no character in the encoding of the file'
    expect(await outcome(with_(0x93, 0x80, 0x94, 0x81))).toEqual([1, 'windows-1252', ',', 1, WINDOWS, what])
    expect(await outcome(with_(0x93, 0x80, 0x94))).toEqual([1, 'windows-1252', ',', 1, WINDOWS])
    expect(await outcome(with_(0xc0, 0x80), '--encoding utf-8')).toEqual([1, 'utf-8', ',', 1, what])
    expect(await outcome(with_(0xed, 0xa0, 0x80), '--encoding utf-8')).toEqual([1, 'utf-8', ',', 1, what])
  })

  test('22 and 23: a name that stands twice, and none', async () => {
    expect(await outcome(`${HEADER},reason\n${FIRST},flood\n`)).toEqual([
      ...[1, 'utf-8', ',', 1],
      '1 reason: Two columns have the same name',
    ])
    expect(await outcome(`${HEADER},\n${FIRST},x\n`)).toEqual([
      1,
      'utf-8',
      ',',
      1,
      '1 : A column has no name',
    ])
  })

  test('44 and 45: a compressed file that is cut off, or followed by something else', async () => {
    const packed = gzipSync(GOOD)
    const name = 'closures.csv.gz'
    const [cut, , , , , ...damage] = await outcome(packed.subarray(0, -12), '', name)
    expect([cut, damage]).toEqual([
      1,
      ['3 : The compressed file ends before its data does; what came before was read'],
    ])
    const [longer, , , rows, , ...more] = await outcome(
      Buffer.concat([packed, Buffer.from('junk')]),
      '',
      name,
    )
    expect([longer, rows, more]).toEqual([
      1,
      2,
      ['4 : Something follows the compressed data and was not read'],
    ])
  })

  test('38: a line of totals is told by what it lacks', async () => {
    const { exit, report } = await check(`${GOOD}Total,,,2\n`)
    const failed = report.rules.filter(({ outcome }) => outcome === 'failed')
    expect([exit, failed.map(({ rule, groups }) => [rule, groups[0]?.samples[0]?.row])]).toEqual([
      1,
      [
        ['closures.from_date.required', 4],
        ['closures.to_date.required', 4],
        ['closures.reason.in-code-list', 4],
      ],
    ])
  })
})

describe('no table, or none that is known', () => {
  test.each([
    ['29: an empty file', '', 'The file is empty.'],
    ['30: blank lines alone', '\n\n', 'The file holds nothing but blank lines.'],
    ['30: a byte order mark alone', '\ufeff', 'The file holds nothing but blank lines.'],
    ['47: a web page', '<!DOCTYPE html><html></html>', 'This is a web page (HTML), not a CSV table.'],
    ['48: a PDF document', '%PDF-1.7', 'This is a PDF document, not a CSV table.'],
  ])('%s', async (_, content, message) => {
    const { exit, stdout } = await check(content)
    expect([exit, JSON.parse(stdout).problems[0].message]).toEqual([3, message])
  })

  test('32: without a header, the columns that are needed are named, and what the first line looks like', async () => {
    const { exit, stdout } = await check(`${FIRST}\n${SECOND}\n`)
    const { hint } = JSON.parse(stdout).problems[0]
    expect([exit, hint]).toEqual([
      2,
      expect.stringContaining('Closures need: closure_id, from_date, to_date.'),
    ])
    expect(hint).toContain('The first line holds numbers or dates, as a record does')
  })

  test('37: above titles the header is found, and the option that passes over them is named', async () => {
    const titled = `Closures of 2021,,,\n,,,\n${GOOD}`
    const { exit, stdout } = await check(titled)
    expect([exit, JSON.parse(stdout).problems[0].hint]).toEqual([
      2,
      expect.stringContaining(
        'The first 2 rows look like titles above the header; --skip 2 passes over them.',
      ),
    ])
    expect(await outcome(titled, '--skip 2')).toEqual([0, 'utf-8', ',', 2])
  })

  test('24 and 41: a name that is nearly that of a field is never taken for it', async () => {
    const { exit, stdout } = await check(`Closure ID,From_Date,to_date\u00a0,reason\n${FIRST}\n`)
    expect([exit, JSON.parse(stdout).problems[0].hint]).toEqual([
      2,
      expect.stringContaining('A Closure ID → closures.closure_id'),
    ])
    const broken = await check(`"closure_id\nnumber"${HEADER.slice(10)}\n${FIRST}\n`)
    const required = broken.report.rules.find(({ rule }) => rule === 'closures.closure_id.required')
    expect([broken.exit, required?.outcome, required?.count]).toEqual([1, 'failed', 1])
    expect(required?.groups[0]?.samples[0]?.row).toBe(2)
  })
})

test('25: names of the language itself are columns like any other', async () => {
  const { exit, report } = await check(`${HEADER},__proto__,constructor,toString\n${FIRST},a,b,c\n`)
  expect(exit).toBe(0)
  expect(report.columns.slice(4).map(({ name, fate }) => [name, fate])).toEqual([
    ['__proto__', 'unmapped'],
    ['constructor', 'unmapped'],
    ['toString', 'unmapped'],
  ])
})

test('39: other separators of lines end no record, and are written out on a terminal', async () => {
  const text = GOOD.replace('holiday', 'a\u2028b\u0085c\vd\f')
  expect(await outcome(text)).toEqual([1, 'utf-8', ',', 2])
  const { stdout } = await pdsIn({ 'closures.csv': text }, 'check closures.csv')
  expect(stdout).not.toMatch(/[\u2028\u0085\v\f]/u)
})
