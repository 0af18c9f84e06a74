/** A mapping reads what agencies write: several columns for one field, several ways to write a date, words known by their form. */

import type { Report, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemsOn, reportOn } from '../shared/checking.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const HEADER = 'Card,Lent,Other date,What,Marks'
const DROPPED = (...names: string[]) =>
  `dropped: { ${names.map((name) => `${name}: not needed`).join(', ')} }\n`

const loans = (fields: string) => `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      reader_age: { constant: 40 }
${fields}`

const report = (mapping: string, ...records: string[]) =>
  reportOn({ standard, mapping, text: [HEADER, ...records, ''].join('\n') })
const problems = (mapping: string, header = HEADER) =>
  problemsOn({ standard, mapping, text: `${header}\n1,2021-02-03,,Book,\n` })
const codes = ({ codes: all }: Report, name: string) =>
  Object.fromEntries(
    (all.find(({ field }) => field === name)?.codes ?? []).map((one) => [one.code, one.rows]),
  )
const field = ({ fields }: Report, name: string) => fields.find((one) => one.field === name)
const rule = ({ rules }: Report, id: string) => rules.find((one) => one.rule === id)

describe('first', () => {
  const mapping = `${loans(`      lent_date:
        first:
          - { column: Lent, words: { "NULL": { said: unknown } } }
          - { column: Other date, format: M/D/YYYY }
`)}${DROPPED('What', 'Marks')}`

  test('the first column that answers is taken; a non-answer stands where none does', async () => {
    const checked = await report(
      mapping,
      '1,2021-02-03,9/9/2021,,',
      '2,,2/4/2021,,',
      '3,NULL,2/5/2021,,',
      '4,NULL,,,',
      '5,,,,',
    )
    expect(field(checked, 'lent_date')).toMatchObject({ answered: 3, said: 1, empty: 1, unreadable: 0 })
  })

  test('a finding stands in the column that was taken', async () => {
    const checked = await report(mapping, '1,,2/30/2021,,')
    expect(rule(checked, 'loans.lent_date.type')?.groups[0]?.samples).toEqual([
      { row: 2, column: 'C', name: 'Other date' },
    ])
  })

  test('every column of it is mapped', async () => {
    const checked = await report(mapping, '1,2021-02-03,,,')
    expect(checked.columns.filter(({ fate }) => fate === 'mapped').map(({ name }) => name)).toEqual([
      'Card',
      'Lent',
      'Other date',
    ])
  })
})

describe('union', () => {
  const languages = `      lent_date: { column: Lent }
      languages:
        union:
          - { column: What, words: { en: english, es: { code: spanish, relation: close } } }
          - { column: Marks, words: { Spanish: { code: spanish, relation: broad }, none: { said: unknown } } }
`
  test('what several columns give stands together, each once', async () => {
    const checked = await report(
      `${loans(languages)}${DROPPED('Other date')}`,
      '1,2021-02-03,,en,Spanish',
      '2,2021-02-03,,es,Spanish',
      '3,2021-02-03,,en,none',
      '4,2021-02-03,,,none',
    )
    expect(codes(checked, 'languages')).toEqual({ english: 2, spanish: 2, unknown: 1 })
  })

  test('a field of one value takes no union', async () => {
    expect(
      await problems(
        `${loans('      lent_date: { union: [{ column: Lent }, { column: Other date }] }\n')}${DROPPED('What', 'Marks')}`,
      ),
    ).toEqual([expect.stringContaining('union-single')])
  })
})

describe('collect', () => {
  const mapping = (how: string) =>
    `${loans(`      lent_date: { column: Lent }
      languages: { column: What, ${how}words: { en: english, es: { code: spanish, relation: close }, "?": { said: unknown } } }
`)}${DROPPED('Other date', 'Marks')}`
  const records = ['1,2021-02-03,,?,', '1,2021-02-03,,en,', '1,2021-02-03,,es,', '1,2021-02-03,,en,']

  test('records of one row add their values, and an answer is worth more than none', async () => {
    const checked = await report(mapping('collect: true, '), ...records)
    expect(codes(checked, 'languages')).toEqual({ english: 1, spanish: 1 })
    expect(rule(checked, 'records-disagree')?.count).toBe(0)
  })

  test('without it they disagree', async () => {
    expect(rule(await report(mapping(''), ...records), 'records-disagree')?.count).toBe(3)
  })
})

describe('formats', () => {
  test('of several the first that fits is taken', async () => {
    const checked = await report(
      `${loans('      lent_date: { column: Lent, format: [M/D/YYYY, "M/D/YYYY H:mm", YYYY-MM-DD] }\n')}${DROPPED('Other date', 'What', 'Marks')}`,
      '1,2/1/2021,,,',
      '2,2/1/2021 0:00,,,',
      '3,2021-02-01,,,',
      '4,1 Feb,,,',
    )
    expect(field(checked, 'lent_date')).toMatchObject({ answered: 3, unreadable: 1 })
  })

  test('each that is none is a Problem, at its place', async () => {
    expect(
      await problems(
        `${loans('      lent_date: { column: Lent, format: [M/D/YYYY, today, soon] }\n')}${DROPPED('Other date', 'What', 'Marks')}`,
      ),
    ).toEqual([
      expect.stringMatching(/^9:\d+ format-unknown “today”/u),
      expect.stringMatching(/^9:\d+ format-unknown “soon”/u),
    ])
  })

  test('a format of a field that is no date is a Problem', async () => {
    expect(
      await problems(
        `${loans('      lent_date: { column: Lent }\n      renewals: { column: Marks, format: D/M/YYYY }\n')}${DROPPED('Other date', 'What')}`,
      ),
    ).toEqual([expect.stringContaining('format-elsewhere')])
  })
})

describe('patterns', () => {
  const items = (patterns: string) =>
    `${loans(`      lent_date: { column: Lent }
  loan_items:
    when: { column: What, matches: ".+[/].*" }
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
      item_type: { column: What, words: { "Lee, Ann B/X": game }, patterns: ${patterns} }
`)}${DROPPED('Other date', 'Marks')}`

  test('words come first, then the first form that fits', async () => {
    const checked = await report(
      items('[{ matches: ".* B/.", is: book }, { matches: ".*/.", is: { code: film, relation: broad } }]'),
      '1,2021-02-03,,"Roe, Jo B/M",',
      '2,2021-02-03,,"Roe, Jo F/M",',
      '3,2021-02-03,,"Lee, Ann B/X",',
      '4,2021-02-03,,Roe,',
    )
    expect(codes(checked, 'item_type')).toEqual({ book: 1, film: 1, game: 1 })
  })

  test('what is not linear, not complete or no code is a Problem', async () => {
    expect(
      await problems(
        items('[{ matches: "(a+)+", is: book }, { matches: "(a", is: book }, { matches: "a", is: boock }]'),
      ),
    ).toEqual([
      expect.stringContaining('pattern-unfit The expression (a+)+ repeats what is repeated already'),
      expect.stringContaining('pattern-unfit The expression (a is not complete'),
      expect.stringContaining('code-unknown “boock” is no code of the list item_type. Did you mean “book”?'),
    ])
  })
})

describe('with', () => {
  const mapping = `${loans(`      lent_date: { column: Lent }
  loan_items:
    repeat:
      - with: { Thing: What }
      - with: { Thing: Marks }
    when: { column: Thing, filled: true }
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
      item_type: { column: Thing, words: { Book: book, DVD: { code: film, relation: close } } }
`)}${DROPPED('Other date')}`

  test('one table says once what holds for each of many columns', async () => {
    const checked = await report(mapping, '1,2021-02-03,,Book,DVD', '2,2021-02-03,,,DVD')
    expect(codes(checked, 'item_type')).toEqual({ book: 1, film: 2 })
    expect(checked.columns.map(({ fate }) => fate)).toEqual([
      'mapped',
      'mapped',
      'dropped',
      'mapped',
      'mapped',
    ])
  })

  test('a name that stands for no column of the file is a Problem', async () => {
    expect(await problems(mapping.replace('Thing: Marks', 'Thing: Markz'))).toEqual([
      expect.stringContaining('column-unknown The file has no column “Markz”. Did you mean “Marks”?'),
    ])
  })
})

describe('names of columns', () => {
  const header = 'Card,Lent,,What,What'
  const mapping = (name: string) =>
    `${loans(`      lent_date: { column: Lent }\n      note: { column: ${name} }\n`).replace('note', 'barcode')}`

  test('a name that stands twice is counted, a column without one has its letter', async () => {
    const checked = await reportOn({
      standard,
      mapping: `${loans(`      lent_date: { column: Lent }\n      renewals: { column: What (2) }\n`)}dropped: { What (1): not needed, (column C): not needed }\n`,
      text: `${header}\n1,2021-02-03,x,y,3\n`,
    })
    expect(field(checked, 'renewals')).toMatchObject({ answered: 1 })
    expect(checked.columns.map(({ fate }) => fate)).toEqual([
      'mapped',
      'mapped',
      'dropped',
      'dropped',
      'mapped',
    ])
  })

  test('a name that stands twice and is not counted is a Problem', async () => {
    expect(
      (
        await problems(
          `${loans(`      lent_date: { column: Lent }\n      renewals: { column: What }\n`)}`,
          header,
        )
      )[0],
    ).toContain(
      'column-twice The file has several columns “What”. Say which: “What (1)”, “What (2)”, from the left.',
    )
    expect(mapping('What')).toContain('What')
  })
})

describe('slug', () => {
  test('a name becomes an id', async () => {
    const mapping = `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
tables:
  loans:
    fields:
      branch_id: { column: What, slug: us-nj- }
      loan_id: { column: Card }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
${DROPPED('Other date', 'Marks')}`
    const checked = await report(
      mapping,
      '1,2021-02-03,,Mount Laurel Twp.,',
      '1,2021-02-03,,MOUNT  LAUREL TWP,',
      '1,2021-02-03,,O’Neill’s Peñón,',
    )
    expect(checked.tables[0]?.rows).toBe(2)
  })
})
