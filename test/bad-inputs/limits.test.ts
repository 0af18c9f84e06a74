/** Limits can be set on the command line, hold for every format, and are said in the report. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdsIn } from '../shared/pds-in-folder.ts'
import { workbook } from '../shared/workbooks.ts'

const HEADER = 'closure_id,from_date,to_date,reason'
const ROW = '1,2021-12-24,2021-12-26,holiday'
const check = (name: string, content: string | Uint8Array, more = '') =>
  pdsIn({ [name]: content }, `check ${name} --format json ${more}`)

test('27: a record above a limit that was set is an error that names it; under a higher one it is read', async () => {
  const text = `${HEADER}\n${ROW}\n2,2021-12-24,2021-12-26,${'x'.repeat(200)}\n`
  const low = await check('closures.csv', text, '--max record=100')
  expect(low.damages).toEqual([
    expect.objectContaining({
      what: 'The record is longer than 100 bytes and was not read. Another limit: --max record=SIZE',
      row: 3,
      line: 3,
    }),
  ])
  expect(low.report.limits).toEqual({ recordBytes: 100 })
  const enough = await check('closures.csv', text, '--max record=1KiB')
  expect([enough.damages, enough.report.records.mapped]).toEqual([[], 2])
  const plain = await check('closures.csv', text)
  expect([plain.damages, plain.report.limits]).toEqual([[], undefined])
})

test('27: a cell above the limit is kept and told, and the limit stands in what is printed', async () => {
  const text = `${HEADER}\n2,2021-12-24,2021-12-26,${'x'.repeat(200)}\n`
  const { damages } = await check('closures.csv', text, '--max cell=100 --max record=2KiB')
  expect(damages).toEqual([
    expect.objectContaining({
      what: 'A cell is longer than 100 bytes; it was kept. Another limit: --max cell=SIZE',
      column: 'reason',
    }),
  ])
  const { stdout } = await pdsIn({ 'closures.csv': text }, 'check closures.csv --max cell=100 --max ratio=9')
  expect(stdout).toContain('note  Read within limits that were set: cell 100 bytes, ratio 9.\n')
})

test('26: more columns than the limit are refused in every format', async () => {
  const record = (closure_id: string) =>
    JSON.stringify({ closure_id, from_date: '2021-12-24', to_date: '2021-12-26', reason: 'holiday' })
  const rows = [HEADER.split(','), ROW.split(',')]
  for (const [name, content] of [
    ['closures.csv', `${HEADER}\n${ROW}\n`],
    ['closures.tsv', `${HEADER}\n${ROW}\n`.replaceAll(',', '\t')],
    ['closures.ndjson', `${record('1')}\n${record('2')}\n`],
    ['closures.xlsx', await workbook({ closures: { rows } })],
  ] as const) {
    const { exit, stdout } = await check(name, content, '--max columns=3')
    expect([name, exit, stdout]).toEqual([
      name,
      3,
      expect.stringMatching(/more than 3 (?:columns|different fields)/u),
    ])
    expect((await check(name, content, '--max columns=4')).exit).toBe(0)
  }
})

test('28: JSON records have the same limit', async () => {
  const record = (reason: string) =>
    JSON.stringify({ closure_id: '1', from_date: '2021-12-24', to_date: '2021-12-26', reason })
  const text = `${record('x'.repeat(200))}\n${record('holiday')}\n`
  const { damages, report } = await check('closures.ndjson', text, '--max record=150')
  expect(damages).toEqual([expect.objectContaining({ what: expect.stringContaining('150 bytes') })])
  expect(report.records.mapped).toBe(1)
})

test('46: a compressed file may grow so far, and no further', async () => {
  const many = `${HEADER}\n${Array.from({ length: 50_000 }, (_, nth) => ROW.replace('1', `${nth}`)).join('\n')}\n`
  const packed = gzipSync(many)
  const { exit, damages, report } = await check('closures.csv.gz', packed, '--max inflated=1MiB')
  expect(exit).toBe(1)
  expect(damages.map(({ what }) => what)).toContain(
    'The compressed file grows beyond 1 MiB or 200 times; what came before was read. Other limits: --max inflated=SIZE, --max ratio=N',
  )
  expect(report.records.in).toBeGreaterThan(10_000)
  expect((await check('closures.csv.gz', packed, '--max inflated=4MiB')).damages).toEqual([])
})
