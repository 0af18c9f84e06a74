/** Files that are checked together are one dataset: tables refer to each other, and rows with one key are one row. */
import { check } from '@police-data/checker'
import type { Report, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { file } from '../shared/checking.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const HEADER = 'Card,Lent,What,Marks'
const rows = ({ tables }: Report) => Object.fromEntries(tables.map((one) => [one.table, one.rows]))
const rule = ({ rules }: Report, id: string) => rules.find((one) => one.rule === id)

describe('several files are one dataset', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const mapping = {
    path: 'mapping.yaml',
    text: `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
  loan_items:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
      item_type: { column: What, words: { Book: book, DVD: { code: film, relation: close } } }
dropped: { Marks: not needed }
`,
  }
  test('rows with one key are one row across files, whatever the order of their columns', async () => {
    const checked = await check({
      standard,
      mapping,
      checkerVersion: 'test',
      files: [
        file('jan.csv', bytes(`${HEADER}\n1,2021-01-30,Book,\n`)),
        file('feb.csv', bytes('Marks,What,Lent,Card\n,DVD,2021-01-30,1\n,Bok,2021-02-03,2\n')),
      ],
    })
    if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
    expect(rows(checked.report)).toEqual({ loans: 2, loan_items: 3 })
    expect(checked.report.records).toMatchObject({ in: 3, mapped: 3 })
    expect(checked.report.sources.map(({ path, rows: all }) => [path, all])).toEqual([
      ['jan.csv', 1],
      ['feb.csv', 2],
    ])
    expect(rule(checked.report, 'loan_items.item_type.in-code-list')?.groups[0]?.samples).toEqual([
      { file: 'feb.csv', row: 3, column: 'B', name: 'What' },
    ])
  })

  test('tables of one folder refer to each other', async () => {
    const checked = await check({
      standard,
      checkerVersion: 'test',
      files: [
        file('loans.csv', bytes('branch_id,loan_id,lent_date,reader_age\nnorth,1,2021-01-30,40\n')),
        file(
          'loan_items.csv',
          bytes('branch_id,loan_id,item_no,item_type\nnorth,1,1,book\nnorth,2,1,book\n'),
        ),
      ],
    })
    if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
    const refers = checked.report.rules.filter(
      ({ rule: id }) => id.startsWith('loan_items.') && id.includes('refers'),
    )
    expect(refers.map(({ outcome, count }) => [outcome, count])).toEqual([['failed', 1]])
    expect(refers[0]?.groups[0]?.samples).toEqual([
      expect.objectContaining({ file: 'loan_items.csv', row: 3 }),
    ])
  })

  test('a file that is no table stops the whole, and all of them are named', async () => {
    const checked = await check({
      standard,
      mapping,
      checkerVersion: 'test',
      files: [file('a.csv', bytes('')), file('b.csv', bytes(`${HEADER}\n`)), file('c.csv', bytes(''))],
    })
    expect(checked).toMatchObject({ kind: 'unreadable', problems: [{ path: 'a.csv' }, { path: 'c.csv' }] })
  })
})
