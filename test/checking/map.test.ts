/** What `pds map` writes is what `pds check` judges, in every form, however many records are held at once. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, type Shelf, TABLE_FORMATS } from '@police-data/checker'
import { diskShelf, openFile, tableFiles } from '@police-data/checker/node'
import { type Report, type Standard, writtenFields } from '@police-data/model'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { file } from '../shared/checking.ts'
import { mapTexts, memoryShelf, type TextFile, textsOf } from '../shared/mapping-files.ts'
import { toyStandard } from '../shared/spec-files.ts'

const agencies = (await readdir(agencyHome(''), { withFileTypes: true }))
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)

interface Sample {
  readonly mapping: string
  readonly files: readonly TextFile[]
}

async function sampleOf(id: string): Promise<Sample> {
  const home = agencyHome(id)
  const names = (await readdir(home)).filter((name) => name.endsWith('.csv')).sort()
  return {
    mapping: await readFile(join(home, 'mapping.yaml'), 'utf8'),
    files: await Promise.all(
      names.map(async (name) => ({ name, text: await readFile(join(home, name), 'utf8') })),
    ),
  }
}

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

/** Findings of rules about rows and fields, by rule; those about the source file have no file to look at any more. */
const findings = ({ rules }: Report): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rules.flatMap(({ rule, outcome, count }) =>
      outcome === 'failed' && standard.rules[rule]?.check.kind !== 'source' ? [[rule, count]] : [],
    ),
  )

describe.each(agencies)('%s', (id) => {
  test('gives the same tables however many records are held at once', async () => {
    const { mapping, files } = await sampleOf(id)
    const whole = await mapTexts(standard, mapping, files)
    expect(whole.mapped.kind).toBe('mapped')
    for (const most of [1, 4]) {
      const parts = await mapTexts(standard, mapping, files, { most })
      expect(textsOf(parts)).toEqual(textsOf(whole))
      expect(parts.mapped).toEqual(whole.mapped)
    }
  })

  test('gives tables of which a check says what it says of the files', async () => {
    const { mapping, files } = await sampleOf(id)
    const source = files.map(({ name, text }) => file(name, new TextEncoder().encode(String(text))))
    const before = await check({
      standard,
      files: source,
      mapping: { path: 'm.yaml', text: mapping },
      checkerVersion: 'test',
    })
    const { tables } = await mapTexts(standard, mapping, files)
    const after = await check({
      standard,
      files: Object.entries(tables).map(([table, bytes]) => file(`${table}.csv`, bytes)),
      checkerVersion: 'test',
    })
    if (before.kind !== 'report' || after.kind !== 'report') throw new Error(JSON.stringify([before, after]))
    expect(findings(after.report)).toEqual(findings(before.report))
  })

  test('says the same as Parquet and as NDJSON', async () => {
    const { mapping, files } = await sampleOf(id)
    const lines = textsOf(await mapTexts(standard, mapping, files, { form: 'ndjson' }))
    const { tables } = await mapTexts(standard, mapping, files, { form: 'parquet' })
    for (const [table, bytes] of Object.entries(tables)) {
      const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
      const objects = (lines[table] ?? '')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>)
      const texts = objects.map((one) =>
        Object.fromEntries(
          Object.keys(rows[0] ?? {}).map((name) => {
            const value = one[name]
            return [name, value === undefined ? null : Array.isArray(value) ? value.join(';') : String(value)]
          }),
        ),
      )
      expect(rows.map(plainNumbers)).toEqual(texts.map(plainNumbers))
    }
  })
})

/** A typed number does not keep how it was written: 007, 1.0. */
const plainNumbers = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? String(Number(value)) : value,
    ]),
  )

describe('a shelf that loses a line', () => {
  /** It keeps all but the first line of a kind. */
  const leaky = (kind: string): Shelf => {
    const shelf = memoryShelf()
    let lost = false
    return {
      take: shelf.take,
      put: async (name, lines) => {
        const loses = !lost && name.startsWith(kind) && lines.length > 0
        lost ||= loses
        await shelf.put(name, loses ? lines.slice(1) : lines)
      },
    }
  }

  test.each([
    ['records', /Records were lost: \d+ were read and \d+ mapped/u],
    ['rows of', /Rows of \w+ were lost/u],
  ])('of %s is found out, and nothing is said to be mapped', async (kind, message) => {
    const { mapping, files } = await sampleOf('new-orleans')
    const most = 4
    expect((await mapTexts(standard, mapping, files, { most, shelf: memoryShelf() })).mapped.kind).toBe(
      'mapped',
    )
    await expect(mapTexts(standard, mapping, files, { most, shelf: leaky(kind) })).rejects.toThrow(message)
  })
})

describe('a mapping that loses nothing', () => {
  test('gives back every value when it is turned round', async () => {
    const toy = await toyStandard()
    const mapping = `agency: { id: x-lib, title: X Library, country: US }
standard: ${toy.version}
tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: No }
      lent_date: { column: Day, format: M/D/YYYY }
      by_post: { column: Post, words: { Sent: "true", Fetched: "false" } }
      reader_age: { column: Age }
`
    const record = fc.record({
      day: fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      post: fc.constantFrom('', 'Sent', 'Fetched'),
      age: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 120 }).map(String)),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        async (records, most) => {
          const own = records.map(({ day, post, age }, at) => {
            const [year, month, date] = day.toISOString().slice(0, 10).split('-').map(Number)
            return [`n${at}`, `${month}/${date}/${year}`, post, age]
          })
          const text = [['No', 'Day', 'Post', 'Age'], ...own].map((cells) => cells.join(',')).join('\n')
          const { loans = '' } = textsOf(
            await mapTexts(toy, mapping, [{ name: 'a.csv', text: `${text}\n` }], { most }),
          )
          const [head = '', ...rows] = loans.split('\n').slice(0, -1)
          const at = (row: string, name: string) => row.split(',')[head.split(',').indexOf(name)] ?? ''
          const back = rows.map((row) => {
            const [year = '', month, date] = at(row, 'lent_date').split('-')
            const word = { true: 'Sent', false: 'Fetched' }[at(row, 'by_post')] ?? ''
            return [
              at(row, 'loan_id'),
              `${Number(month)}/${Number(date)}/${year}`,
              word,
              at(row, 'reader_age'),
            ]
          })
          expect(back).toEqual(own)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('tables as files', () => {
  const csv = TABLE_FORMATS[0]!

  test('get their names when all of them are whole, and leave nothing behind when they are not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pds-test-'))
    const { loans } = (await toyStandard()).tables
    await writeFile(join(folder, 'loans.csv'), 'before')
    const failed = await tableFiles(folder, csv)
    await failed.open(loans!, writtenFields(loans!))
    await failed.abandon()
    expect(await readdir(folder)).toEqual(['loans.csv'])
    expect(await readFile(join(folder, 'loans.csv'), 'utf8')).toBe('before')

    const files = await tableFiles(folder, csv)
    const sink = await files.open(loans!, writtenFields(loans!))
    await sink.close()
    expect(await readFile(join(folder, 'loans.csv'), 'utf8')).toBe('before')
    await files.finish()
    expect(await readdir(folder)).toEqual(['loans.csv'])
    expect(await readFile(join(folder, 'loans.csv'), 'utf8')).toContain('loan_id')
    await rm(folder, { recursive: true })
  })

  test('are read back as they were written', async () => {
    const shelf = diskShelf()
    await shelf.put('a b', ['1', '2'])
    await shelf.put('a b', ['3'])
    const lines: string[] = []
    for await (const line of shelf.take('a b')) lines.push(line)
    for await (const line of shelf.take('nothing')) lines.push(line)
    expect(lines).toEqual(['1', '2', '3'])
    await shelf.clear()
    expect((await openFile(join(tmpdir(), 'pds-not-there'))).ok).toBe(false)
  })
})
