/** What happens to JSON that is broken, deep, ambiguous or hostile: rows of the catalogue of bad inputs. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdsIn, ruleOf } from '../shared/pds-in-folder.ts'

const CLOSURE = '{"closure_id":"1","from_date":"2021-12-24","to_date":"2021-12-26","reason":"holiday"}'
const SECOND = CLOSURE.replace('"1"', '"2"')
const check = (text: string | Uint8Array, name = 'closures.json', more = '') =>
  pdsIn({ [name]: text }, `check ${name} --format json ${more}`)

test('a sound list, sound lines and an object of tables conform alike', async () => {
  for (const [name, text] of [
    ['closures.json', `[${CLOSURE},\n ${SECOND}]`],
    ['closures.ndjson', `${CLOSURE}\n${SECOND}\n`],
    ['closures.jsonl', `${CLOSURE}\r\n${SECOND}`],
    ['closures.json', `{"made":{"by":["us",1]},"closures":[${CLOSURE},${SECOND}],"none":[]}`],
    ['closures.json', `${CLOSURE}\n${SECOND}\n`],
  ] as const) {
    const { exit, report } = await check(text, name)
    expect([exit, report.verdict, report.records.mapped]).toEqual([0, 'conforms', 2])
  }
  const single = await check(CLOSURE.replaceAll(',', ',\n  '))
  expect([single.exit, single.report.records.mapped]).toEqual([0, 1])
})

test('43: JSON may be compressed, in several members', async () => {
  const { exit, report } = await check(
    Buffer.concat([gzipSync(`${CLOSURE}\n`), gzipSync(`${SECOND}\n`)]),
    'closures.ndjson.gz',
  )
  expect([exit, report.records.mapped]).toEqual([0, 2])
})

test('44: of a compressed file that is cut off, what came before is read, and that it is cut off is said', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => CLOSURE.replace('"1"', `"${at}-${at * 7919}"`))
  const whole = gzipSync(lines.join('\n'))
  const { exit, damages, report } = await check(whole.subarray(0, whole.length / 2), 'closures.ndjson.gz')
  expect(exit).toBe(1)
  expect(damages.map(({ what }) => what)).toContain(
    'The compressed file ends before its data does; what came before was read',
  )
  expect(report.records.in).toBeGreaterThan(1000)
})

test('81: a key that stands twice in a record is an error with its line, and the first value is kept', async () => {
  const twice = SECOND.replace('{', '{"reason":"flood",')
  const { exit, damages, report } = await check(`${CLOSURE}\n${twice}\n`, 'closures.ndjson')
  expect(exit).toBe(1)
  expect(damages).toEqual([
    {
      what: 'The record gives a field twice; the first was kept',
      count: 1,
      row: 2,
      line: 2,
      column: 'reason',
    },
  ])
  expect(report.codes[0]?.codes.find(({ code }) => code === 'flood')?.rows).toBe(1)
})

test('82: nesting beyond 64 levels is an error of its record; the next record is read', async () => {
  for (const depth of [64, 1_000_000]) {
    const deep = SECOND.replace('"holiday"', '['.repeat(depth))
    const { exit, damages, report } = await check(`${deep}\n${CLOSURE}\n${SECOND}\n`, 'closures.ndjson')
    expect([exit, report.records.mapped]).toEqual([1, 2])
    expect(damages[0]).toMatchObject({ count: 1, row: 1, line: 1 })
  }
  const { exit, stderr } = await pdsIn({ 'a.json': '['.repeat(1_000_000) }, 'check a.json')
  expect([exit, stderr]).toEqual([3, expect.stringContaining('The text ends before its last list')])
})

test('25 and 83: a field called __proto__, constructor or toString is a column like any other', async () => {
  const { exit, report } = await check(
    `${CLOSURE.replace('{', '{"__proto__":{"polluted":"yes"},"constructor":"x","toString":"y",')}\n${SECOND}`,
    'closures.ndjson',
  )
  expect(exit).toBe(0)
  expect(report.columns.slice(0, 3).map(({ name, fate }) => [name, fate])).toEqual([
    ['__proto__.polluted', 'unmapped'],
    ['constructor', 'unmapped'],
    ['toString', 'unmapped'],
  ])
  expect('polluted' in {}).toBe(false)
})

test('84: a byte order mark is passed over, and UTF-16 is decoded', async () => {
  const text = `[${CLOSURE}]`
  expect((await check(`\ufeff${text}`)).exit).toBe(0)
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  expect((await check(wide)).exit).toBe(0)
  expect((await check(Buffer.from(wide).swap16())).report.sources[0]?.encoding).toBe('utf-16be')
})

test('6 and 7: text that is no UTF-8 is read as Windows-1252, and both are said', async () => {
  const bytes = Buffer.from(`[${CLOSURE.replace('holiday', 'caf\u00e9')}]`, 'latin1')
  const { exit, report } = await check(bytes, 'closures.json', '--show-values')
  expect(exit).toBe(1)
  expect(report.sources[0]?.encoding).toBe('windows-1252')
  expect(report.sources[0]?.notes.join()).toContain('not UTF-8')
  expect(JSON.stringify(report.rules)).toContain('café')
})

test('10: records are the same wherever the bytes are parted', async () => {
  const text = CLOSURE.replace('holiday', 'caf\u00e9 \ud83d\ude80')
  const { report } = await check(
    `[${Array.from({ length: 9000 }, (_, at) => text.replace('"1"', `"${at}"`)).join(',')}]`,
  )
  expect(report.records.mapped).toBe(9000)
  expect(report.rules.find(({ rule }) => rule === 'closures.reason.in-code-list')?.groups).toMatchObject([
    { value: 'café 🚀', count: 9000 },
  ])
})

test('27 and 28: a record above the limit, or a line that never ends, is an error at its start and read no further', async () => {
  const long = SECOND.replace('holiday', 'x'.repeat(3_000_000))
  for (const [name, text] of [
    ['closures.ndjson', `${CLOSURE}\n${long}\n${SECOND}`],
    ['closures.json', `[${CLOSURE},\n${long},\n${SECOND}]`],
  ] as const) {
    const { exit, damages, report } = await check(text, name)
    expect([exit, report.records.mapped]).toEqual([1, 2])
    expect(damages).toEqual([
      {
        what: 'The record is longer than 1 MiB and was not read. Another limit: --max record=SIZE',
        count: 1,
        row: 2,
        line: 2,
        column: undefined,
      },
    ])
  }
})

test('26: more fields than the limit are refused', async () => {
  const wide = JSON.stringify([Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`f${at}`, at]))])
  const { exit, stdout } = await check(wide)
  expect([exit, stdout]).toEqual([3, expect.stringContaining('more than 4096 different fields')])
})

test('29 and 30: an empty file, blank lines, and a list without a record are no table', async () => {
  for (const text of ['', '\ufeff', '\n \n', '[]', '{}', '{"closures":[]}']) {
    const { exit, stdout } = await check(text)
    expect([text, exit]).toEqual([text, 3])
    expect(stdout).toMatch(/empty|nothing but blank lines|no record/u)
  }
})

test('47 and 48: what is no JSON is called what it is', async () => {
  for (const [text, word] of [
    ['<!doctype html><p>404', 'web page'],
    ['%PDF-1.7', 'PDF'],
    ['PAR1', 'Parquet'],
    ['a,b\n1,2\n', 'no JSON'],
  ] as const) {
    const { exit, stdout } = await check(text)
    expect([exit, stdout]).toEqual([3, expect.stringContaining(word)])
  }
})

test('54 and 78: numbers are kept as they are written; NaN and infinity are errors and lose nothing', async () => {
  const record =
    '{"branch_id":"north","loan_id":123456789012345678901,"lent_date":"2021-03-09","renewals":1e400,"fine":NaN}'
  const { exit, damages, report } = await check(record, 'loans.ndjson', '--show-values')
  expect(exit).toBe(1)
  expect(damages.map(({ what, column }) => [what, column])).toEqual([
    ['NaN and Infinity are no numbers; the word was kept as text', 'fine'],
  ])
  expect(report.rules.find(({ rule }) => rule === 'loans.renewals.type')?.groups[0]?.value).toBe('1e400')
  expect(report.rules.find(({ rule }) => rule === 'loans.fine.type')?.groups[0]?.value).toBe('NaN')
})

test('null, an absent field and an empty text are all empty', async () => {
  const record = (reason: string) =>
    `{"closure_id":"1","from_date":"2021-12-24","to_date":"2021-12-26"${reason}}`
  const counts = []
  for (const reason of ['', ',"reason":null', ',"reason":""', ',"reason":[]']) {
    const { report } = await check(`[${record(reason)},${SECOND}]`)
    counts.push(report.fields.find(({ field }) => field === 'reason'))
  }
  for (const one of counts) expect(one).toMatchObject({ answered: 1, empty: 1 })
})

test('a field that no record has is a column that the file lacks, as it is in a table of text', async () => {
  const records = [
    { closure_id: '1', from_date: '2021-12-24' },
    { closure_id: '2', from_date: '2021-12-28' },
  ]
  const { exit, report } = await check(records.map((one) => JSON.stringify(one)).join('\n'))
  const text = 'closure_id,from_date\n1,2021-12-24\n2,2021-12-28\n'
  const table = await pdsIn({ 'closures.csv': text }, 'check closures.csv --format json')
  const outcomes = ({ rules }: typeof report) =>
    rules.map((one) => [one.rule, one.outcome, one.because, one.count])
  expect([exit, outcomes(report)]).toEqual([table.exit, outcomes(table.report)])
  expect(ruleOf(report, 'closures.to_date.required')).toMatchObject({ outcome: 'failed', count: 2 })
  expect(ruleOf(report, 'closures.reason.required')).toMatchObject({
    outcome: 'not-run',
    because: 'The file has no column for Reason.',
  })
})

test('a field that is null in every record is a column that is there and empty', async () => {
  const record = CLOSURE.replace('"holiday"', 'null')
  const { report } = await check(`${record}\n${record.replace('"1"', '"2"')}\n`)
  expect(ruleOf(report, 'closures.reason.required')).toMatchObject({ outcome: 'failed', count: 2 })
  expect(report.columns.map(({ name }) => name)).toContain('reason')
})

test('a key that no record has fails in every row', async () => {
  const { exit, report } = await check(CLOSURE.replace('"closure_id":"1",', ''))
  expect(exit).toBe(1)
  expect(ruleOf(report, 'closures.closure_id.required')).toMatchObject({ outcome: 'failed', count: 1 })
})

test('a broken record is an error at the place in it, and those around it are read', async () => {
  for (const [broken, what] of [
    ['{"closure_id":"2",}', 'a key in quotation marks is missing here'],
    ['{"closure_id":"2"', 'a comma or a closing brace is missing here'],
    ["{'closure_id':'2'}", 'a key in quotation marks is missing here'],
    ['{"closure_id":"a\\x"}', 'a backslash begins no escape that json knows'],
    ['{"closure_id":"a\tb"}', 'a control character stands bare in a string'],
    ['{"closure_id":01}', 'a comma or a closing brace is missing here'],
    ['{"closure_id":"2"} x', 'something follows the value'],
  ] as const) {
    const { exit, damages, report } = await check(`${CLOSURE}\n${broken}\n${SECOND}\n`, 'closures.ndjson')
    expect([exit, report.records.in, report.records.mapped]).toEqual([1, 3, 2])
    expect(damages).toEqual([
      {
        what: `The record is no JSON and was not read: ${what}`,
        count: 1,
        row: 2,
        line: 2,
        column: undefined,
      },
    ])
  }
})

test('a document that breaks off says where, and what came before is read', async () => {
  for (const text of [`[${CLOSURE},\n${SECOND}`, `[${CLOSURE},\n${SECOND},]`, `[${CLOSURE},\n${SECOND}] x`]) {
    const { exit, damages, report } = await check(text)
    expect(exit).toBe(1)
    expect(report.records.mapped).toBeGreaterThanOrEqual(1)
    expect(damages[0]?.line).toBe(2)
  }
})

test('several tables in one document are told, and --sheet chooses', async () => {
  const text = `{"closures":[${CLOSURE}],"others":[{"a":1}]}`
  const several = await check(text)
  expect([several.exit, several.stdout]).toEqual([3, expect.stringContaining('closures, others')])
  const { exit, report } = await check(text, 'closures.json', '--sheet closures')
  expect([exit, report.sources[0]?.sheet]).toEqual([0, 'closures'])
  expect((await check(text, 'closures.json', '--sheet none')).exit).toBe(3)
})
