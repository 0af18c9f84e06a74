/** A mapping puts rows together from an agency's own records, and loses none. */

import type { Report, Standard } from '@police-data/model'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemsOn, reportOn } from '../shared/checking.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const MAPPING = `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      lent_date: { column: Lent, format: D/M/YYYY }
      reader_age: { column: Age, only-if: { single: loan_items, else: unknown, because: The age stands on the card. } }
      languages:
        column: Tongue
        case: ignore
        words:
          english: english
          both:
            codes: [english, spanish]
            relation: exact
          klingon: { code: other, relation: exact }
          asked: { said: unknown }
  loan_items:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: { from: [What, Tongue] } }
      item_type:
        column: What
        blank: unknown
        words:
          Book: book
          DVD: { code: film, relation: close, note: Some are music. }
          Printed: { code: print, relation: exact }
dropped:
  Clerk: Names a person.
`
const HEADER = 'Card,Lent,Age,Tongue,What,Clerk'
const check = (...records: string[]) =>
  reportOn({ standard, mapping: MAPPING, text: [HEADER, ...records, ''].join('\n') })
const rows = (report: Report) => Object.fromEntries(report.tables.map((one) => [one.table, one.rows]))
const rule = (report: Report, id: string) => report.rules.find((one) => one.rule === id)
const codes = (report: Report, name: string) =>
  Object.fromEntries(
    (report.codes.find(({ field }) => field === name)?.codes ?? []).map((one) => [one.code, one.rows]),
  )

describe('rows', () => {
  test('records with the same key are one row, and combinations are numbered within it', async () => {
    const report = await check(
      '1,3/2/2021,34,english,Book,A',
      '1,3/2/2021,34,english,DVD,A',
      '1,3/2/2021,34,english,Book,A',
      '2,4/2/2021,34,both,Book,B',
    )
    expect(rows(report)).toEqual({ loans: 2, loan_items: 3 })
    expect(report.records).toEqual({ in: 4, mapped: 4, aside: 0, refused: 0, blank: 0 })
  })

  test('a blank combination is somebody new in every record', async () => {
    const report = await check('1,3/2/2021,34,,,A', '1,3/2/2021,34,,,A')
    expect(rows(report)).toEqual({ loans: 1, loan_items: 2 })
    expect(codes(report, 'item_type')).toEqual({ unknown: 2 })
  })

  test('the first record stands, and one that says something else is reported in its own words', async () => {
    const report = await check(
      '1,3/2/2021,34,english,Book,A',
      '1,3/2/2021,34,Both,DVD,A',
      '1,3/2/2021,34,,DVD,A',
    )
    expect(codes(report, 'languages')).toEqual({ english: 1 })
    expect(rule(report, 'records-disagree')).toMatchObject({ count: 2, outcome: 'failed' })
    expect(rule(report, 'records-disagree')?.groups[0]?.args).toMatchObject({ key: '1', column: 'Tongue' })
  })

  test('a guarded value is taken where the record has one row, and is nobody’s elsewhere', async () => {
    const one = await check('1,3/2/2021,34,english,Book,A')
    const several = await check('1,3/2/2021,34,english,Book,A', '1,3/2/2021,34,english,DVD,A')
    const answered = (report: Report) => report.fields.find(({ field }) => field === 'reader_age')
    expect(answered(one)).toMatchObject({ answered: 1, said: 0 })
    expect(answered(several)).toMatchObject({ answered: 0, said: 1 })
  })

  test('a guard hides nothing that cannot be read', async () => {
    const report = await check('1,3/2/2021,old,english,Book,A', '1,3/2/2021,old,english,DVD,A')
    expect(rule(report, 'loans.reader_age.type')).toMatchObject({ count: 1 })
  })
})

describe('words', () => {
  test('one word may be several codes, a non-answer, or other with its words', async () => {
    const report = await check(
      '1,3/2/2021,34,BOTH,Book,A',
      '2,3/2/2021,34,asked,Book,A',
      '3,3/2/2021,34,Klingon,Book,A',
    )
    expect(codes(report, 'languages')).toEqual({ english: 1, spanish: 1, other: 1, unknown: 1 })
    expect(report.fields.find(({ field }) => field === 'languages__words')).toMatchObject({ answered: 1 })
  })

  test('a word that is not mapped keeps its place and suggests the one that was meant', async () => {
    const report = await check('1,3/2/2021,34,english,Bok,A', '2,31/2/2021,34,english,Book,A')
    const [group] = rule(report, 'loan_items.item_type.in-code-list')?.groups ?? []
    expect(group).toMatchObject({ value: 'Bok', suggestion: { value: 'Book', because: 'spelling' } })
    expect(group?.samples).toEqual([{ row: 2, column: 'E', name: 'What' }])
    expect(rule(report, 'loans.lent_date.type')?.groups[0]).toMatchObject({ value: '31/2/2021' })
  })

  test('case is exact unless the mapping says otherwise', async () => {
    const report = await check('1,3/2/2021,34,English,dvd,A')
    expect(codes(report, 'languages')).toEqual({ english: 1 })
    expect(rule(report, 'loan_items.item_type.in-code-list')?.groups[0]?.suggestion).toEqual({
      value: 'DVD',
      because: 'case',
    })
  })

  test('the report names the agency’s words of open fields with their relation', async () => {
    const report = await check('1,3/2/2021,34,english,DVD,A')
    expect(report.codes.find(({ field }) => field === 'item_type')?.codes).toEqual([
      { code: 'film', rows: 1, words: [{ word: 'DVD', rows: 1, relation: 'close' }] },
    ])
    expect(JSON.stringify(report.codes.find(({ field }) => field === 'languages'))).not.toContain('word":')
  })
})

test('records in are mapped, refused or blank, whatever is in them', async () => {
  const cell = fc.constantFrom(
    '',
    ' ',
    '1',
    '2',
    '3/2/2021',
    'english',
    'Book',
    'DVD',
    'x"y',
    'a,b',
    'unknown',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 25 }),
      async (table) => {
        const quoted = table.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        const report = await check(...quoted)
        const { in: all, mapped, refused, blank } = report.records
        expect(all).toBe(table.length)
        expect(mapped + refused + blank).toBe(all)
        expect(blank).toBe(table.filter((cells) => cells.every((one) => one.trim() === '')).length)
        expect(refused).toBe(
          table.filter((cells) => cells[0]?.trim() === '' && cells.some((one) => one.trim() !== '')).length,
        )
        expect(rule(report, 'damaged-records')?.count).toBe(refused)
      },
    ),
    { numRuns: 60 },
  )
})

describe('problems', () => {
  const problems = (mapping: string) =>
    problemsOn({ standard, mapping, text: `${HEADER}\n1,3/2/2021,34,english,Book,A\n` })
  const line = (text: string) => MAPPING.split('\n').findIndex((one) => one.includes(text)) + 1

  test('every column, field, code, format and table that is not there is named at its line', async () => {
    const broken = MAPPING.replace('column: Card', 'column: Crad')
      .replace('D/M/YYYY', 'D/M')
      .replace('Book: book', 'Book: bok')
      .replace('single: loan_items', 'single: loan_item')
      .replace('Clerk: Names', 'Clark: Names')
      .replace('item_type:', 'itemtype:')
    const found = await problems(broken)
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          new RegExp(`^${line('column: Card')}:\\d+ column-unknown .*Did you mean “Card”`),
        ),
        expect.stringMatching(new RegExp(`^${line('D/M/YYYY')}:\\d+ format-unknown`)),
        expect.stringMatching(
          new RegExp(`^${line('single: loan')}:\\d+ table-unknown .*Did you mean “loan_items”`),
        ),
        expect.stringMatching(
          new RegExp(`^${line('Clerk: Names')}:\\d+ column-unknown .*Did you mean “Clerk”`),
        ),
        expect.stringMatching(
          new RegExp(`^${line('item_type:')}:\\d+ field-unknown .*Did you mean “item_type”`),
        ),
        expect.stringMatching(/field-unmapped “item_type”/),
      ]),
    )
  })

  test('a code that its list does not have is named with the nearest one', async () => {
    expect((await problems(MAPPING.replace('Book: book', 'Book: bok'))).join()).toContain(
      'Did you mean “book”',
    )
  })

  test('a required field is mapped, constant or not recorded', async () => {
    const without = MAPPING.replace(/ {6}lent_date: .*\n/, '')
    expect((await problems(without)).join()).toContain('field-unmapped “lent_date”')
    expect(
      await problems(
        without.replace(
          '  loan_items:\n    fields',
          '    not_recorded: [lent_date]\n  loan_items:\n    fields',
        ),
      ),
    ).toEqual([])
  })

  test('a column is not both taken and dropped', async () => {
    expect(
      (await problems(MAPPING.replace('Clerk: Names a person.', 'Clerk: x\n  Card: y'))).join(),
    ).toContain('column-dropped-and-taken')
  })

  test('several codes need a field that holds several', async () => {
    const several = MAPPING.replace(
      '{ code: print, relation: exact }',
      '{ codes: [book, map], relation: exact }',
    )
    expect((await problems(several)).join()).toContain('codes-several')
  })

  test('a mapping for another version of the standard is refused', async () => {
    expect((await problems(MAPPING.replace('standard: 0.3.0', 'standard: 0.4.0'))).join()).toContain(
      'version-other',
    )
  })
})
