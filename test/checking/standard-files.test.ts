/** A file that is written in the standard is recognised by its name or its columns, never guessed. */

import type { Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemsOn, reportOn } from '../shared/checking.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const LOANS = 'branch_id,loan_id,lent_date,reader_age\nnorth,L-1,2021-03-09,34\n'

describe('the table', () => {
  test('is the one that the file is called after', async () => {
    expect((await reportOn({ standard, text: LOANS, name: 'loans.csv' })).tables).toEqual([
      { table: 'loans', rows: 1 },
    ])
  })

  test('is the one whose whole key stands in the header', async () => {
    expect((await reportOn({ standard, text: LOANS, name: 'export.csv' })).tables).toEqual([
      { table: 'loans', rows: 1 },
    ])
  })

  test('is asked for where the columns do not say', async () => {
    expect(await problemsOn({ standard, text: 'a,b\n1,2\n' })).toEqual([
      expect.stringContaining('mapping-needed'),
    ])
    expect(await problemsOn({ standard, text: LOANS, table: 'lons' })).toEqual([
      expect.stringMatching(/table-unknown .*Did you mean loans/),
    ])
  })

  test('with fewer than half of its required columns needs a mapping', async () => {
    expect(await problemsOn({ standard, text: 'loan_id,x\n1,2\n', table: 'loans' })).toEqual([
      expect.stringContaining('mapping-needed'),
    ])
  })
})

describe('the account', () => {
  test('says of every rule that is not run why it is not', async () => {
    const { rules } = await reportOn({ standard, text: LOANS, name: 'loans.csv' })
    expect(rules.map(({ rule }) => rule).sort()).toEqual(Object.keys(standard.rules).sort())
    const silent = rules.filter(
      ({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === '',
    )
    expect(silent).toEqual([])
    expect(rules.find(({ rule }) => rule === 'loan-without-items')).toMatchObject({
      outcome: 'not-run',
      because: 'It needs Items on loan, which this file does not hold.',
    })
    expect(rules.find(({ rule }) => rule === 'lent-after-extraction')).toMatchObject({ outcome: 'not-run' })
  })

  test('says that required rules are unchecked, and does not call that conforming', async () => {
    const alone = await reportOn({ standard, text: LOANS, name: 'loans.csv' })
    expect(alone.verdict).toBe('nothing-wrong-found')
    expect(alone.required.unchecked).toBeGreaterThan(0)
  })

  test('a value of the statement lets its rules run', async () => {
    const statement =
      'agency: { id: x, title: X, country: US }\nstandard: 0.3.0\ngiven: { extraction_date: "2021-03-01" }\n'
    const { rules } = await reportOn({ standard, text: LOANS, name: 'loans.csv', statement })
    expect(rules.find(({ rule }) => rule === 'lent-after-extraction')).toMatchObject({
      outcome: 'failed',
      count: 1,
    })
  })

  test('a value of the statement that no rule reads, or that is of another type, is a problem', async () => {
    const said = (given: string) =>
      problemsOn({
        standard,
        text: LOANS,
        name: 'loans.csv',
        statement: `agency: { id: x, title: X, country: US }\nstandard: 0.3.0\ngiven: { ${given} }\n`,
      })
    expect(await said('extraction_day: "2021-03-01"')).toEqual([
      expect.stringMatching(/^3:10 given-unknown .*Did you mean “extraction_date”/),
    ])
    expect(await said('extraction_date: "1 March"')).toEqual([
      expect.stringMatching(/^3:10 given-unreadable/),
    ])
  })

  test('a required column that is missing fails in every row', async () => {
    const { rules } = await reportOn({
      standard,
      text: 'branch_id,loan_id,lent_date\nnorth,L-1,2021-03-09\nnorth,L-2,2021-03-09\n',
      name: 'loans.csv',
    })
    expect(rules.find(({ rule }) => rule === 'loans.reader_age.required')).toMatchObject({
      outcome: 'failed',
      count: 2,
    })
  })
})

describe('what is shown', () => {
  const text = 'branch_id,loan_id,lent_date,reader_age,secret\nnorth,L-1,soon,old,Ada Lovelace\n'

  test('a value of an open date is, an age that could find a reader is not', async () => {
    const report = await reportOn({ standard, text, name: 'loans.csv' })
    const groups = (id: string) => report.rules.find(({ rule }) => rule === id)?.groups[0]
    expect(groups('loans.lent_date.type')?.value).toBe('soon')
    expect(groups('loans.reader_age.type')?.value).toBe('‹hidden, 3 characters›')
    expect(JSON.stringify(report)).not.toContain('Lovelace')
    expect(report.valuesShown).toBeUndefined()
  })

  test('everything is, where it is asked for, and the report says so', async () => {
    const report = await reportOn({ standard, text, name: 'loans.csv', showValues: true })
    expect(report.rules.find(({ rule }) => rule === 'loans.reader_age.type')?.groups[0]?.value).toBe('old')
    expect(report.valuesShown).toBe(true)
  })
})

test('the same file gives the same report, whatever the order of the day', async () => {
  const text = `${LOANS}north,L-1,2021-13-09,x\nsouth,L-3,2021-03-09,y\n`
  const [one, two] = await Promise.all([0, 1].map(() => reportOn({ standard, text, name: 'loans.csv' })))
  expect(JSON.stringify(one)).toBe(JSON.stringify(two))
})
