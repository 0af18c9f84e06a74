/** What happens to workbooks that are odd, damaged or hostile: rows of the catalogue of bad inputs. */
import { randomBytes } from 'node:crypto'
import { workbooksApart } from '@police-data/checker/node'
import { expect, test, vi } from 'vitest'
import { type Files, pdsIn, ruleOf } from '../shared/pds-in-folder.ts'
import { readTable } from '../shared/read-table.ts'
import { partsOf, rowXml, type SheetOf, workbook, zip } from '../shared/workbooks.ts'

const HEADER = ['closure_id', 'from_date', 'to_date', 'reason']
const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const CLOSURE = ['1', '2021-12-24', '2021-12-26', 'holiday']

const check = async (content: Uint8Array | string, more = '', name = 'closures.xlsx') =>
  pdsIn({ [name]: content }, `check ${name} --format json ${more}`)
const checkSheets = async (sheets: Readonly<Record<string, SheetOf>>, more = '', dates?: '1904') =>
  check(await workbook(sheets, dates), more)
const refused = async (content: Uint8Array | string, name = 'closures.xlsx') => {
  const { exit, stderr } = await pdsIn({ [name]: content } satisfies Files, `check ${name}`)
  return [exit, stderr.split('\n')[0]]
}

test('a sound sheet conforms; rows are numbered as Excel shows them', async () => {
  const { exit, report } = await checkSheets({ closures: { rows: [HEADER, CLOSURE, [], ['2', 'x']] } })
  expect([exit, report.records.mapped]).toEqual([1, 2])
  expect(ruleOf(report, 'closures.from_date.type').groups[0]?.samples).toEqual([
    { row: 4, column: 'B', name: 'from_date' },
  ])
  expect(report.sources[0]).toMatchObject({ format: 'Excel workbook', sheet: 'closures' })
  expect(report.sources[0]?.notes).toEqual(['1 blank row between records was passed over.'])
})

test('52: leading zeros that a number format shows are kept; amounts are taken as they are', async () => {
  const bytes = await workbook({
    closures: {
      rows: [['badge'], [712], [712.5], [1234], [17], [123456789], [0.25], ['007'], [0.1 + 0.2], [-5]],
      formats: { A2: '00000', A3: '0.00', A4: '#,##0', A5: '"F"0000', A6: '000-00-0000', A7: '0%', A10: '0' },
    },
  })
  const { rows } = await readTable('closures.xlsx', bytes)
  expect(rows.flat()).toEqual(['00712', '712.5', '1234', 'F0017', '123-45-6789', '0.25', '007', '0.3', '-5'])
})

test('55 and 97: a date is a date by its format, rounded to the millisecond once', async () => {
  const serial = 45361.10416666666
  const bytes = await workbook({
    closures: {
      rows: [
        ['a', 'b', 'c', 'd', 'e', 'f'],
        [serial, serial, 44264, 0.7118055555555556, 1.5, 44264],
      ],
      formats: {
        A2: 'yyyy-mm-dd hh:mm:ss',
        B2: 'm/d/yyyy',
        C2: 'dd-mmm-yy',
        D2: 'h:mm AM/PM',
        E2: '[h]:mm',
        F2: '0',
      },
    },
  })
  const { rows, notes } = await readTable('closures.xlsx', bytes)
  expect(rows).toEqual([['2024-03-10 02:30', '2024-03-10', '2021-03-09', '17:05', '36:00', '44264']])
  expect(notes).toEqual(['1 date with a time of day that the sheet does not show: it was left out.'])
})

test('56: days counted from 1904 are read so, and it is said', async () => {
  const rows = [HEADER, ['1', day('2021-12-24'), day('2021-12-26'), 'holiday']]
  const formats = { B2: 'yyyy-mm-dd', C2: 'yyyy-mm-dd' }
  for (const dates of [undefined, '1904'] as const) {
    const { exit, report } = await checkSheets({ closures: { rows, formats } }, '', dates)
    expect(exit).toBe(0)
    expect(report.sources[0]?.notes.join().includes('1904')).toBe(dates === '1904')
  }
})

test('57: the 29 February 1900 that never was is no date', async () => {
  const { exit, damages } = await checkSheets({
    closures: { rows: [HEADER, ['1', 60, 61, 'holiday']], formats: { B2: 'yyyy-mm-dd', C2: 'yyyy-mm-dd' } },
  })
  expect(exit).toBe(1)
  expect(damages).toEqual([
    expect.objectContaining({
      what: expect.stringContaining('29 February 1900'),
      row: 2,
      column: 'from_date',
    }),
  ])
})

test('22 and 23: names that stand twice and columns without a name are errors', async () => {
  const { damages } = await checkSheets({
    closures: {
      rows: [
        [...HEADER, 'reason', null, 'x'],
        [...CLOSURE, 'a', 'b', 'c'],
      ],
    },
  })
  expect(damages.map(({ what }) => what).sort()).toEqual([
    'A column has no name',
    'Two columns have the same name',
  ])
})

test('34 and 37: title rows are told with the option that passes over them; rows without a value are no records', async () => {
  const rows = [['Closures 2021'], [], HEADER, CLOSURE, [null, '', null], CLOSURE.with(0, '2'), ['', '']]
  const { report } = await checkSheets({ closures: { rows } }, '--skip 2')
  expect(report.records).toMatchObject({ in: 2, mapped: 2 })
  const guessed = await pdsIn(
    { 'closures.xlsx': await workbook({ closures: { rows } }) },
    'check closures.xlsx',
  )
  expect([guessed.exit, guessed.stderr]).toEqual([2, expect.stringContaining('own, so no rule was run')])
})

test('47: a web page or XML under the name of a workbook is called what it is', async () => {
  expect(await refused('<html><table><tr><td>1</td></tr></table>', 'closures.xls')).toEqual([
    3,
    'closures.xls  This is a web page (HTML) that was saved under the name of a workbook.',
  ])
  expect(
    await refused('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', 'closures.xls'),
  ).toEqual([3, 'closures.xls  This is an Excel workbook in XML, and no workbook (.xlsx).'])
  expect(await refused('closure_id,from_date\n1,2\n', 'closures.xls')).toEqual([
    3,
    'closures.xls  This is no workbook, whatever its name says; it looks like text.',
  ])
})

const ole = (names: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(names, 'utf16le'),
    Buffer.alloc(512),
  ])

test('48: old, binary, encrypted and text-processor files are each called what they are', async () => {
  expect(await refused(ole('Workbook'))).toEqual([3, 'closures.xlsx  This is an old Excel workbook (.xls).'])
  expect(await refused(ole('EncryptedPackage'))).toEqual([
    3,
    'closures.xlsx  The workbook is protected with a password, so nothing of it can be read.',
  ])
  expect(await refused(zip(partsOf('', [{ name: 'xl/workbook.bin', text: 'x' }])), 'closures.xlsb')).toEqual([
    3,
    'closures.xlsb  This is a binary workbook (.xlsb).',
  ])
  expect(await refused(zip(partsOf('', [{ name: 'word/document.xml', text: '<w/>' }])))).toEqual([
    3,
    'closures.xlsx  This is an Office document and no workbook.',
  ])
  expect((await refused(zip([{ name: 'a.txt', text: 'x' }])))[1]).toContain('This is a zip archive')
})

test('a workbook saved under the name .xls is read', async () => {
  const bytes = await workbook({ closures: { rows: [HEADER, CLOSURE] } })
  expect((await check(bytes, '', 'closures.xls')).exit).toBe(0)
})

test('91: bombs are refused before anything of them is inflated', async () => {
  const spaces = ' '.repeat(30_000_000)
  const rows = rowXml(1, HEADER) + rowXml(2, CLOSURE)
  const [first] = partsOf(rows)
  for (const [parts, words] of [
    [partsOf(rows + spaces), 'It grows more than 200 times'],
    [partsOf(rows, [{ name: 'xl/media/a', text: 'x', claims: 3_000_000_000 }]), 'It would grow to'],
    [Array.from({ length: 1001 }, (_, at) => ({ name: `p${at}`, text: 'x' })), 'more than 1000 parts'],
    [partsOf(rows, [{ name: 'a', text: 'xyz', encrypted: true }]), 'protected with a password'],
    [partsOf(rows, [{ name: 'a', text: 'xyz'.repeat(10), claims: 0 }]), 'hides how large'],
  ] as const) {
    const [exit, line] = await refused(zip(parts))
    expect([exit, line]).toEqual([3, expect.stringContaining(words)])
  }
  expect(first).toBeDefined()
})

test('91: a part that grows beyond what the directory says of it is refused', async () => {
  const big = partsOf(rowXml(1, HEADER) + ' '.repeat(5_000_000))
  const lying = big.map((part) => (part.name.includes('sheet1') ? { ...part, claims: 1000 } : part))
  const [exit, line] = await refused(zip(lying))
  expect([exit, line]).toEqual([3, expect.stringContaining('cannot be read')])
})

test('91: one value in the farthest cell is refused and takes no memory', async () => {
  const far = `${rowXml(1, HEADER)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`
  const [exit, line] = await refused(zip(partsOf(far)))
  expect([exit, line]).toEqual([3, expect.stringContaining('cannot be read')])
})

test('91: a workbook that takes more memory than it may ends in an answer, and this process lives', async () => {
  // Node has 16 MB to end a thread that is at its limit; a workbook that asks for more at a stroke ends the process.
  const text = Array.from({ length: 12_000 }, (_, at) =>
    rowXml(at + 1, [...HEADER, `${at}`, `${at * 7}`]),
  ).join('')
  const opened = await workbooksApart({ heap: 8, time: 60_000 })(zip(partsOf(text)), {})
  expect(opened).toMatchObject({ ok: false, unreadable: { kind: 'too-large' } })
  const late = await workbooksApart({ heap: 500, time: 1 })(zip(partsOf(text)), {})
  expect(late).toMatchObject({ ok: false, unreadable: { kind: 'too-large' } })
})

test('an error of our own in the thread is thrown, and nothing goes on waiting for the thread', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    await expect(workbooksApart()(null as unknown as Uint8Array, {})).rejects.toThrow()
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('92: a part that declares entities is refused, whether or not it is compressed', async () => {
  const hostile = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet/>'
  const [exit, line] = await refused(zip(partsOf('', [{ name: 'xl/worksheets/sheet1.xml', text: hostile }])))
  expect([exit, line]).toEqual([3, expect.stringContaining('<!DOCTYPE>')])
  const wide = Buffer.from(`\ufeff${hostile}`, 'utf16le')
  expect((await refused(zip(partsOf('', [{ name: 'xl/styles.xml', text: wide }]))))[0]).toBe(3)
})

test('93: of a formula the value last computed is read; without one it is an error', async () => {
  const row = (value: string) =>
    `${rowXml(1, HEADER)}<row r="2"><c r="A2"><f>1+1</f>${value}</c><c r="B2" t="str"><f>TEXT(1,"a")</f><v>2021-12-24</v></c></row>`
  const sound = await check(zip(partsOf(row('<v>2</v>'))))
  expect(sound.report.sources[0]?.notes.join()).toContain('2 cells computed by a formula')
  expect(sound.damages).toEqual([])
  const { exit, damages } = await check(zip(partsOf(row(''))))
  expect(exit).toBe(1)
  expect(damages).toEqual([
    expect.objectContaining({
      what: expect.stringContaining('no computed value'),
      row: 2,
      column: 'closure_id',
    }),
  ])
})

test('94: every merge in the data is an error with its place, and no value is overwritten', async () => {
  const rows = [['Closures', null], HEADER, CLOSURE, ['2', null, '2021-12-28', 'flood']]
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
    { startRow: 2, startCol: 1, endRow: 3, endCol: 1 },
  ]
  const { exit, damages } = await checkSheets({ closures: { rows, merges } }, '--skip 1')
  expect(exit).toBe(1)
  expect(damages).toEqual([
    expect.objectContaining({
      what: expect.stringContaining('merged'),
      count: 1,
      row: 3,
      column: 'from_date',
    }),
  ])
})

test('95: the only sheet that is shown and holds anything is read; of several, one has to be named', async () => {
  const hidden = await checkSheets({
    Draft: { rows: [['x']], hidden: true },
    closures: { rows: [HEADER, CLOSURE] },
    Sheet3: { rows: [] },
  })
  expect([hidden.exit, hidden.report.sources[0]?.sheet]).toEqual([0, 'closures'])
  expect(hidden.report.sources[0]?.notes).toEqual(['Hidden sheets were not read: Draft.'])
  const sheets = { closures: { rows: [HEADER, CLOSURE] }, Codes: { rows: [['a']] } }
  const several = await checkSheets(sheets)
  expect([several.exit, several.stdout]).toEqual([3, expect.stringContaining('closures, Codes')])
  expect((await checkSheets(sheets, '--sheet closures')).exit).toBe(0)
  const unknown = await checkSheets(sheets, '--sheet Closed')
  expect([unknown.exit, unknown.stdout]).toEqual([3, expect.stringContaining('Its sheets: closures, Codes')])
  expect((await check(CLOSURE.join(), '--sheet closures', 'closures.csv')).exit).toBe(3)
})

test('65 and 96: a cell that holds an error keeps it, and is an error with its place', async () => {
  const row = `${rowXml(1, HEADER)}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="e"><v>#REF!</v></c></row>`
  const { exit, damages, report } = await check(zip(partsOf(row)), '--show-values')
  expect(exit).toBe(1)
  expect(damages[0]).toMatchObject({ count: 2, row: 2, column: 'from_date' })
  expect(ruleOf(report, 'closures.from_date.type').groups[0]?.value).toBe('#N/A')
})

test('98: a number of more than 15 digits is an error, and written out', async () => {
  const row = `${rowXml(1, HEADER)}<row r="2"><c r="A2"><v>1234567890123456789</v></c></row>`
  const { exit, damages } = await check(zip(partsOf(row)))
  expect(exit).toBe(1)
  expect(damages).toEqual([
    expect.objectContaining({ what: expect.stringContaining('15 digits'), row: 2, column: 'closure_id' }),
  ])
})

test('99: hidden rows and columns, filters and comments are said; macros are refused', async () => {
  const { report } = await checkSheets({
    closures: {
      rows: [HEADER, CLOSURE, CLOSURE.with(0, '2')],
      rowDefs: new Map([[1, { hidden: true }]]),
      columns: [{}, { hidden: true }],
      autoFilter: { range: 'A1:D3' },
    },
  })
  expect(report.records.mapped).toBe(2)
  expect(report.sources[0]?.notes).toEqual([
    '1 hidden row was read too.',
    '1 hidden column was read too.',
    'The sheet has a filter; rows that it hides were read too.',
  ])
  const [exit, line] = await refused(
    zip(partsOf('', [{ name: 'xl/vbaProject.bin', text: 'x' }])),
    'closures.xlsm',
  )
  expect([exit, line]).toEqual([3, expect.stringContaining('macros')])
})

test('a workbook with any of its bytes turned gives an answer, never a crash', async () => {
  const sound = await workbook({ closures: { rows: [HEADER, ...Array.from({ length: 30 }, () => CLOSURE)] } })
  const open = workbooksApart()
  expect((await open(sound, {})).ok).toBe(true)
  const { parseWorkbook } = await import('../../packages/checker/src/read/parse-workbook.ts')
  for (let at = 0; at < sound.length; at += 41) {
    const turned = Uint8Array.from(sound)
    turned[at] = (turned[at] ?? 0) ^ 0x5a
    const parsed = await parseWorkbook(turned, {})
    if (!parsed.ok) expect(parsed.unreadable.message).not.toBe('')
  }
  expect((await open(randomBytes(2000), {})).ok).toBe(false)
  for (const length of [0, 1, 30, 500, sound.length - 10])
    expect((await parseWorkbook(sound.subarray(0, length), {})).ok).toBe(false)
})
