/** A mapping numbers rows that have no number of their own, and takes the numbers over from table to table. */

import type { Report, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { LOANS, problemsOf, reportOf, TYPES } from '../shared/library-mapping.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const report = (mapping: string, ...records: string[]) => reportOf(standard, mapping, records)
const problems = (mapping: string) => problemsOf(standard, mapping)
const rows = ({ tables }: Report) => Object.fromEntries(tables.map((one) => [one.table, one.rows]))
const rule = ({ rules }: Report, id: string) => rules.find((one) => one.rule === id)

describe('numbers', () => {
  test('a key may be numbered by the record, and taken over in another table', async () => {
    const checked = await report(
      `tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { key: row }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
  loan_items:
    fields:
      branch_id: { constant: north }
      loan_id: { same: loans }
      item_no: { constant: 1 }
      item_type: { column: What, ${TYPES} }
dropped: { Card: not needed, Marks: not needed }
`,
      '1,2021-02-03,Book,',
      '1,2021-02-03,Book,',
    )
    expect(rows(checked)).toEqual({ loans: 2, loan_items: 2 })
    expect(rule(checked, 'loan_items.loan_id.refers')?.outcome ?? 'passed').toBe('passed')
    expect(checked.tables[0]).toMatchObject({ madePerRow: ['loan_id'] })
  })

  test('only one number that the mapping makes can be the same elsewhere', async () => {
    expect(
      await problems(`tables:
${LOANS}  loan_items:
    fields:
      branch_id: { constant: north }
      loan_id: { same: loans }
      item_no: { key: row }
      item_type: { constant: book }
dropped: { What: not needed, Marks: not needed }
`),
    ).toEqual([expect.stringContaining('same-unnumbered loans does not number “loan_id”.')])
  })

  const byCard = (entries: string) => `tables:
  loans:
    repeat:
${entries}
    fields:
      branch_id: { constant: north }
      loan_id: { key: { from: [Card] } }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
  loan_items:
    fields:
      branch_id: { constant: north }
      loan_id: { same: loans }
      item_no: { constant: 1 }
      item_type: { column: What, ${TYPES} }
dropped: { Marks: not needed }
`
  const anonymous = 'fields: { loan_id: { key: row } }'

  test.each([
    ['filled and blank', '{ column: Card, filled: true }', '{ column: Card, filled: false }'],
    ['a word and all others', '{ column: Card, not: ["", X] }', '{ column: Card, is: [X, ""] }'],
    ['a form and a word', '{ column: Card, matches: "[0-9]+" }', '{ column: Card, is: [""] }'],
  ])('ways of numbering that exclude each other give one number: %s', async (_, named, unnamed) => {
    const checked = await report(
      byCard(`      - when: ${named}\n      - when: ${unnamed}\n        ${anonymous}`),
      '1,2021-02-03,Book,',
      ',2021-02-03,DVD,',
      ',2021-02-03,DVD,',
      '1,2021-02-03,Book,',
    )
    expect(rows(checked)).toEqual({ loans: 3, loan_items: 3 })
    expect(rule(checked, 'loan_items.loan_id.refers')?.outcome ?? 'passed').toBe('passed')
  })

  test.each([
    ['{ column: Card, filled: true }', '{ column: What, filled: false }'],
    ['{ column: Card, is: [a, b] }', '{ column: Card, is: [b, c] }'],
    ['{ column: Card, matches: "1.*" }', '{ column: Card, matches: "2.*" }'],
  ])('ways of numbering that may both hold give no one number: %s, %s', async (one, other) => {
    expect(
      await problems(byCard(`      - when: ${one}\n      - when: ${other}\n        ${anonymous}`)),
    ).toEqual([expect.stringContaining('same-several')])
  })

  test('a number made for each row is said to count nothing', async () => {
    const checked = await report(
      `tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card, scope: row }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
dropped: { What: not needed, Marks: not needed }
`,
      '1,2021-02-03,Book,',
    )
    expect(checked.tables).toEqual([{ table: 'loans', rows: 1, madePerRow: ['loan_id'] }])
  })
})
