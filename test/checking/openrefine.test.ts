/** A history of operations does to a file what the mapping does, as far as one row a record can hold it, and names the rest. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Operation, openRefineHistories } from '@police-data/checker'
import { Mapping, readYaml, type Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { mapTexts, textsOf } from '../shared/mapping-files.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

type Record_ = Record<string, string>

/** What OpenRefine does with the few operations and expressions that a history holds. */
function apply(records: readonly Record_[], operations: readonly Operation[]): readonly Record_[] {
  return records.map((record) => {
    const cells: Record_ = { ...record }
    for (const one of operations) applyOne(cells, one)
    return cells
  })
}

function applyOne(cells: Record_, one: Operation): void {
  const column = String(one.columnName ?? '')
  switch (one.op) {
    case 'core/column-addition':
      cells[String(one.newColumnName)] = expression(
        String(one.expression),
        cells[String(one.baseColumnName)] ?? '',
      )
      return
    case 'core/column-rename': {
      const from = String(one.oldColumnName)
      cells[String(one.newColumnName)] = cells[from] ?? ''
      delete cells[from]
      return
    }
    case 'core/column-removal':
      expect(Object.keys(cells)).toContain(column)
      delete cells[column]
      return
    case 'core/text-transform':
      cells[column] = expression(String(one.expression), cells[column] ?? '')
      return
    case 'core/mass-edit': {
      const edits = one.edits as readonly { from: readonly string[]; fromBlank: boolean; to: string }[]
      const value = cells[column] ?? ''
      const found = edits.find(({ from, fromBlank }) => (value === '' ? fromBlank : from.includes(value)))
      if (found !== undefined) cells[column] = found.to
      return
    }
    default:
      expect.fail(`OpenRefine has no operation ${one.op}`)
  }
}

function expression(grel: string, value: string): string {
  if (grel === 'grel:value') return value
  if (grel === 'grel:value.trim()') return value.trim()
  if (grel === 'grel:value.trim().toLowercase()') return value.trim().toLowerCase()
  if (grel.startsWith('grel:"')) return JSON.parse(grel.slice(5)) as string
  const date = /^grel:if\(isBlank\(value\), value, value\.toDate\("(.*)"\)\.toString\("(.*)"\)\)$/u.exec(grel)
  expect(date?.[1]).toBe('M/d/yyyy')
  if (value === '') return value
  const [month = '', day = '', year = ''] = value.split('/')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const MAPPING = (version: string) => `agency: { id: x-lib, title: X Library, country: US }
standard: ${version}
tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: No }
      lent_date: { column: Day, format: M/D/YYYY }
      by_post: { column: Post, words: { Sent: "true", Fetched: "false", "-": { said: unknown } }, blank: not_recorded }
      reader_age: { column: Age }
dropped: { Clerk: The name of the clerk. }
`

test('what the history makes of a file is what the mapping makes of it', async () => {
  const toy = await toyStandard()
  const text =
    'No,Day,Post,Age,Clerk\n1,3/4/2021, Sent,12,A\n2,12/25/2021,,40,B\n3,,-,,C\n4,1/1/2020,Fetched,7,D\n'
  const read = readYaml('m.yaml', MAPPING(toy.version), Mapping)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const [history] = openRefineHistories(read.value, toy)
  expect(history?.left).toEqual([])
  const [header = [], ...rows] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(','))
  const records = rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])))
  const refined = apply(records, history?.operations ?? [])
  const { loans = '' } = textsOf(await mapTexts(toy, MAPPING(toy.version), [{ name: 'a.csv', text }]))
  const [names = [], ...lines] = loans
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(','))
  const mapped = lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
  expect(refined).toEqual(mapped.map((row) => expect.objectContaining(row) as unknown))
  expect(refined.map((row) => Object.keys(row).sort())).toEqual(mapped.map((row) => Object.keys(row).sort()))
})

describe('the mappings of agencies', async () => {
  const agencies = (await readdir(agencyHome(''), { withFileTypes: true }))
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)

  test.each(agencies)('%s: every column is edited, removed or named as left', async (id) => {
    const text = await readFile(join(agencyHome(id), 'mapping.yaml'), 'utf8')
    const read = readYaml('mapping.yaml', text, Mapping)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    for (const { operations, left } of openRefineHistories(read.value, standard)) {
      expect(operations.length + left.length).toBeGreaterThan(0)
      const renamed = operations
        .filter(({ op }) => op === 'core/column-rename')
        .map((one) => one.newColumnName)
      expect(new Set(renamed).size).toBe(renamed.length)
      const added = operations
        .filter(({ op }) => op === 'core/column-addition')
        .map((one) => one.newColumnName)
      expect(new Set([...renamed, ...added]).size).toBe(renamed.length + added.length)
    }
  })
})
