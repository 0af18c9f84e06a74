/** A mapping takes files as they are laid out: several headers, lists in cells, several rows in one record. */

import type { Report, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportOn } from '../shared/checking.ts'
import { HEAD, HEADER, LOANS, problemsOf, reportOf, TYPES } from '../shared/library-mapping.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const report = (mapping: string, ...records: string[]) => reportOf(standard, mapping, records)
const problems = (mapping: string) => problemsOf(standard, mapping)
const rows = ({ tables }: Report) => Object.fromEntries(tables.map((one) => [one.table, one.rows]))
const codes = ({ codes: all }: Report, name: string) =>
  Object.fromEntries(
    (all.find(({ field }) => field === name)?.codes ?? []).map((one) => [one.code, one.rows]),
  )
const rule = ({ rules }: Report, id: string) => rules.find((one) => one.rule === id)

describe('layout', () => {
  const mapping = `layout: { skip: 1, headers: 2, until: { column: Card, is: [Total] } }
tables:
${LOANS}dropped: { What: not needed, Marks: not needed }
`
  test('titles, a second header and all from the total on are no data', async () => {
    const checked = await reportOn({
      standard,
      mapping: `${HEAD}${mapping}`,
      text: `Loans of 2021,,,\n${HEADER}\nCARD_NO,LENT,,\n1,2021-02-03,Book,\nTotal,1,,\nPrinted by,x,,\n`,
    })
    expect(checked.records).toMatchObject({ in: 1, mapped: 1 })
    expect(rows(checked)).toEqual({ loans: 1 })
    expect(checked.sources[0]?.notes).toEqual([
      '1 record below the first belongs to the header, as the mapping says.',
      '2 records at the end are no data, as the mapping says.',
    ])
  })

  test('addresses count every row of the sheet', async () => {
    const checked = await reportOn({
      standard,
      mapping: `${HEAD}${mapping}`,
      text: `Loans of 2021,,,\n${HEADER}\nCARD_NO,LENT,,\n1,soon,Book,\n`,
    })
    expect(rule(checked, 'loans.lent_date.type')?.groups[0]?.samples).toEqual([
      { row: 4, column: 'B', name: 'Lent' },
    ])
  })

  test('a total in a column that the file lacks is a Problem', async () => {
    expect(
      await problems(`layout: { until: { column: Sum, is: [Total] } }
tables:
${LOANS}dropped: { What: not needed, Marks: not needed }
`),
    ).toEqual([expect.stringMatching(/^3:\d+ column-unknown The file has no column “Sum”/)])
  })
})

describe('when', () => {
  const items = (when: string) => `tables:
${LOANS}  loan_items:
    when: ${when}
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
      item_type: { column: What, ${TYPES} }
dropped: { Marks: not needed }
`
  const records = ['1,2021-02-03,Book,', '1,2021-02-03,,', '1,2021-02-03,DVD,']
  test.each([
    ['{ column: What, filled: true }', { book: 1, film: 1 }],
    ['{ column: What, is: [Book] }', { book: 1 }],
    ['{ column: What, not: [Book, ""] }', { film: 1 }],
    ['[{ column: What, filled: true }, { column: What, not: [DVD] }]', { book: 1 }],
  ])('%s', async (when, expected) => {
    const checked = await report(items(when), ...records)
    expect(codes(checked, 'item_type')).toEqual(expected)
    expect(checked.records).toMatchObject({ in: 3, mapped: 3, aside: 0 })
  })

  test('records that no table takes are set aside and counted', async () => {
    const checked = await report(
      `tables:
${LOANS}    when: { column: What, is: [Book] }
dropped: { Marks: not needed }
`,
      ...records,
    )
    expect(checked.records).toEqual({ in: 3, mapped: 1, aside: 2, refused: 0, blank: 0 })
    expect(checked.columns[2]).toMatchObject({ name: 'What', fate: 'mapped', fields: [] })
  })
})

describe('split', () => {
  const mapping = `tables:
${LOANS}  loan_items:
    split: { columns: [What, Marks], by: "," }
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
      item_type: { column: What, ${TYPES} }
      barcode: { column: Marks }
`
  test('a cell that lists several gives a row for each', async () => {
    const checked = await report(mapping, '1,2021-02-03," Book, DVD","a1, a2"', '1,2021-02-03,Book,a3')
    expect(rows(checked)).toEqual({ loans: 1, loan_items: 3 })
    expect(codes(checked, 'item_type')).toEqual({ book: 2, film: 1 })
    expect(checked.codes[0]?.codes[0]?.words).toEqual([{ word: 'Book', rows: 2, relation: 'exact' }])
  })

  test('lists of unequal length are reported, and no part is lost', async () => {
    const checked = await report(mapping, '1,2021-02-03,"Book,DVD",a1')
    expect(rows(checked)).toMatchObject({ loan_items: 2 })
    expect(rule(checked, 'damaged-records')).toMatchObject({
      count: 1,
      groups: [{ value: expect.stringContaining('unequal'), samples: [{ row: 2, line: 2 }] }],
    })
  })

  test('a field that holds several takes them from one cell', async () => {
    const checked = await report(
      `tables:
${LOANS}      languages: { column: Marks, split: ",", words: { en: english, es: { code: spanish, relation: close }, n/a: { said: unknown } } }
dropped: { What: not needed }
`,
      '1,2021-02-03,,"en, es,en"',
      '2,2021-02-03,,"n/a,es"',
      '3,2021-02-03,,"n/a,n/a"',
    )
    expect(codes(checked, 'languages')).toEqual({ english: 1, spanish: 2, unknown: 1 })
  })

  test('a field that holds one value is not split', async () => {
    expect(
      await problems(`tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      lent_date: { column: Lent }
      reader_age: { column: Marks, split: "," }
dropped: { What: not needed }
`),
    ).toEqual([expect.stringContaining('split-single')])
  })
})

describe('repeat', () => {
  test('one record gives one row for each entry that holds', async () => {
    const checked = await report(
      `tables:
${LOANS}  loan_items:
    repeat:
      - when: { column: What, filled: true }
        fields: { item_type: { column: What, ${TYPES} } }
      - when: { column: Marks, filled: true }
        fields: { item_type: { column: Marks, ${TYPES} } }
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
`,
      '1,2021-02-03,Book,DVD',
      '2,2021-02-03,,DVD',
      '3,2021-02-03,,',
    )
    expect(rows(checked)).toEqual({ loans: 3, loan_items: 3 })
    expect(codes(checked, 'item_type')).toEqual({ book: 1, film: 2 })
    expect(checked.tables[1]).toMatchObject({ table: 'loan_items', madePerRow: ['item_no'] })
  })

  test('an entry may leave to others what it says nothing of', async () => {
    const checked = await report(
      `tables:
  loans:
    repeat:
      - when: { column: Marks, is: [slip] }
        fields: { languages: { absent: true } }
      - when: { column: Marks, is: [card] }
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
      languages: { column: What, words: { en: english } }
`,
      '1,2021-02-03,Book,slip',
      '1,2021-02-03,en,card',
      '2,2021-02-03,Book,slip',
    )
    expect(rows(checked)).toEqual({ loans: 2 })
    expect(codes(checked, 'languages')).toEqual({ english: 1 })
    expect(checked.fields.find(({ field }) => field === 'languages')).toMatchObject({ answered: 1, empty: 1 })
    expect(rule(checked, 'records-disagree')?.count).toBe(0)
  })

  test('what is wrong in several entries is said once', async () => {
    expect(
      await problems(`tables:
${LOANS}  loan_items:
    repeat: [{ fields: {} }, { fields: { barcod: { column: Marks } } }]
    fields:
      branch_id: { constant: north }
      loan_id: { column: Crad }
      item_no: { key: row }
      item_type: { constant: book }
dropped: { What: not needed }
`),
    ).toEqual([
      expect.stringContaining(
        'field-unknown The table loan_items has no field “barcod”. Did you mean “barcode”?',
      ),
      expect.stringContaining('column-unknown The file has no column “Crad”. Did you mean “Card”?'),
    ])
  })
})

describe('zone', () => {
  test('a zone without a date and a time, or that nobody knows, is a Problem', async () => {
    expect(
      await problems(`tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      lent_date: { column: Lent, format: YYYY-MM-DD, zone: { from: UTC, to: Europe/Lundun } }
      reader_age: { constant: 40 }
dropped: { What: not needed, Marks: not needed }
`),
    ).toEqual([expect.stringContaining('zone-without-moment'), expect.stringContaining('zone-unknown')])
  })
})
