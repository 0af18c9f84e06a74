/** Every step of a report that is about a column, done by hand in the samples of agencies, removes what it promised. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from '@police-data/checker'
import type { Address, Report, Step } from '@police-data/model'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { file } from '../shared/checking.ts'

type Files = Readonly<Record<string, readonly (readonly string[])[]>>

async function samplesOf(id: string): Promise<Files> {
  const names = (await readdir(agencyHome(id))).filter((name) => name.endsWith('.csv')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(agencyHome(id), name), 'utf8')))
  const options = { relax_column_count: true, skip_empty_lines: false }
  return Object.fromEntries(names.map((name, at) => [name, parse(texts[at] ?? '', options)]))
}

const csv = (rows: Files[string]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')

async function reportOn(files: Files, mapping: string): Promise<Report> {
  const checked = await check({
    standard: await publishedStandard(),
    files: Object.entries(files).map(([name, rows]) => file(name, new TextEncoder().encode(csv(rows)))),
    mapping: { path: 'mapping.yaml', text: mapping },
    checkerVersion: 'test',
  })
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
  return checked.report
}

const sameColumn = (a: Pick<Step, 'file' | 'column'>, b: Pick<Step, 'file' | 'column'>): boolean =>
  a.file === b.file && a.column === b.column

const addressesIn = ({ rules }: Report, among: readonly string[]): readonly Address[] =>
  rules
    .filter(({ rule }) => among.includes(rule))
    .flatMap(({ groups }) => groups.flatMap(({ samples }) => samples))

const countOf = ({ rules }: Report, among: readonly string[]): number =>
  rules.reduce((sum, { rule, count }) => sum + (among.includes(rule) ? count : 0), 0)

/** From 0. */
const placeOf = (letters: string): number =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** What stands in cells of the column of which nothing is found. */
function rightValues(files: Files, report: Report, step: Step): readonly string[] {
  const found = addressesIn(
    report,
    report.rules.map(({ rule }) => rule),
  )
  const wrong = new Set(found.filter((at) => sameColumn(at, step)).map(({ row }) => row))
  const rows = files[step.file ?? Object.keys(files)[0] ?? ''] ?? []
  const cells = rows.flatMap((row, at) =>
    at === 0 || wrong.has(at + 1) ? [] : (row[placeOf(step.column ?? '')] ?? ''),
  )
  return [...new Set(cells)].filter((cell) => cell.trim() !== '')
}

function written(files: Files, cells: readonly Address[], value: string): Files {
  const changed = Object.entries(files).map(([name, rows]) => {
    const here = cells.filter((one) => (one.file ?? name) === name)
    const put = rows.map((row, at) =>
      row.map((cell, place) =>
        here.some((one) => one.row === at + 1 && placeOf(one.column ?? '') === place) ? value : cell,
      ),
    )
    return [name, put] as const
  })
  return Object.fromEntries(changed)
}

/** Not where a field is taken from several columns, or a record lacks the one that would lend it the cell. */
function isOneCellEach(report: Report, step: Step): boolean {
  const [field] = step.fields
  const columns = report.columns.filter(({ fields }) => fields.includes(field ?? ''))
  const cells = addressesIn(report, step.rules).filter((at) => at.column !== undefined)
  return step.act !== 'mend' && columns.length === 1 && cells.length === step.removes
}

let done = 0

const homes = (await readdir(agencyHome(''), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(homes)('%s', async (id) => {
  const files = await samplesOf(id)
  const mapping = await readFile(join(agencyHome(id), 'mapping.yaml'), 'utf8')
  const before = await reportOn(files, mapping)
  const steps = before.steps.filter((step) => isOneCellEach(before, step))
  done += steps.length

  test('says of every step what it is about', () => {
    const mended = before.steps.reduce((sum, { removes }) => sum + removes, 0)
    expect(mended).toBe(before.totals.must + before.totals.should + before.totals.may)
  })

  for (const step of steps) {
    test(`${step.act} in column ${step.column} (${step.rules.join(', ')})`, async () => {
      const cells = addressesIn(before, step.rules).filter((at) => sameColumn(at, step))
      expect(cells).not.toEqual([])
      const wanted = countOf(before, step.rules) - step.removes
      const left: number[] = []
      for (const value of rightValues(files, before, step)) {
        left.push(countOf(await reportOn(written(files, cells, value), mapping), step.rules))
        if (left.at(-1) === wanted) break
      }
      expect(left.at(-1)).toBe(wanted)
    })
  }
})

test('that is many steps', () => {
  expect(done).toBeGreaterThan(30)
})
