import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { FlawKind } from './flaw.ts'
import { refused, scanned } from './scanned.fixture.ts'

const root = resolve(import.meta.dirname, '../../../..')
const data = process.env.PDS_DATA ?? join(root, '../shared/data')
const corpora = join(data, 'csv-corpora')
const there = existsSync(corpora)
const required = process.env.PDS_REQUIRE?.split(',').includes('data') ?? false
if (!there && !required) console.warn(`Skipped: the CSV corpora are not at ${corpora}`)

const files = (folder: string) =>
  there ? readdirSync(join(corpora, folder)).map((name) => join(corpora, folder, name)) : []
const bytesOf = (path: string) => Uint8Array.from(readFileSync(path))

/** What is wrong with the corpora's files that have something wrong with them. */
const FLAWS: Readonly<Record<string, Partial<Record<FlawKind, number>>>> = {
  'location_coordinates.csv': { 'quote-in-cell': 1, 'replacement-character': 1 },
  'bad-header-less-fields.csv': { 'short-record': 1 },
  'bad-header-more-fields.csv': { 'long-record': 1 },
  'bad-missing-quote.csv': { 'unterminated-quote': 1 },
  'bad-quotes-with-unescaped-quote.csv': { 'text-after-quote': 1 },
  'bad-unescaped-quote.csv': { 'quote-in-cell': 1 },
  'empty-one-column.csv': { 'trailing-blank-line': 1 },
}
const EMPTY = ['all-empty.csv', 'bad-header-no-header.csv']

describe.skipIf(!there && !required)('the CSV corpora', () => {
  test('are there', () => expect(there).toBe(true))

  const all = [...files('spectrum-csv'), ...files('testdata-csv')].map(
    (path) => [path.split('/').at(-1)!, path] as const,
  )

  test.each(all)('%s is read as csv-parse reads it, or has its flaws named', async (name, path) => {
    const content = bytesOf(path)
    if (EMPTY.includes(name)) {
      expect(await refused(content)).toMatchObject({ kind: 'empty' })
      return
    }
    for (const blockBytes of [1, 7, 65_536]) {
      const { table, counts } = await scanned(content, { blockBytes })
      expect(counts).toEqual(FLAWS[name] ?? {})
      const readable = !Object.keys(counts).some((kind) => /quote|record$/.test(kind))
      if (readable) expect(table).toEqual(parse(content, { skip_empty_lines: true }))
    }
  })

  test.each(files('spectrum-json').filter((path) => !path.includes('location_')))(
    '%s is what csv-spectrum expects',
    async (path) => {
      const expected = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[]
      const { table } = await scanned(
        bytesOf(path.replaceAll('spectrum-json', 'spectrum-csv').replace(/json$/, 'csv')),
      )
      const [header = [], ...rows] = table
      const records = rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column]])))
      expect(records).toEqual(expected)
    },
  )
})

describe.skipIf(!there && !required)('published files', () => {
  test.each([
    ['force/seattle-pd_use-of-force_2014-2018.csv', 8678],
    ['shootings/vice-us50_shootings-subjects_2010-2016.csv.gz', 4400],
    ['shootings/seattle-pd_officer-involved-shootings_2005-2016.csv', 120],
    ['other/pdap_data-sources.csv', 2088],
  ])('%s is read without a flaw, and as csv-parse reads it', async (path, records) => {
    const content = bytesOf(join(data, path))
    const { table, counts } = await scanned(content)
    expect(table).toHaveLength(1 + records)
    expect(counts).toEqual({})
    if (!path.endsWith('.gz')) expect(table).toEqual(parse(content, { bom: true }))
  })

  test('one that is neither UTF-8 nor Windows-1252 is read, and its doubtful cells are counted', async () => {
    const { scan, records, counts, summary } = await scanned(
      bytesOf(join(data, 'shootings/vice-us50_shootings-incidents_2010-2016.csv.gz')),
    )
    expect(scan.encoding).toMatchObject({ name: 'windows-1252', because: 'invalid-utf-8' })
    expect(records).toHaveLength(4117)
    expect(summary.newlines).toEqual({ lf: 0, crlf: 0, cr: 4117 })
    expect(counts).toMatchObject({ undecodable: 117, 'guessed-encoding': 361 })
    expect(summary.guessed).toHaveLength(3)
  })
})
