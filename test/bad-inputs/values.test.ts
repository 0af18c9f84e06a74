/** What is said of values that a person or a spreadsheet wrote in another way: rows of the catalogue of bad inputs. */
import { type FindingGroup, writtenFields } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { reportOn } from '../shared/checking.ts'
import { findingsOf, pdsIn, ruleOf } from '../shared/pds-in-folder.ts'
import { realStandard } from '../shared/spec-files.ts'

const SOUND: Readonly<Record<string, string>> = {
  branch_id: 'north',
  loan_id: 'L1',
  lent_date: '2021-03-09',
  lent_time: '12:00',
  renewals: '1',
  fine: '0.5',
  by_post: 'true',
  reader_age: '31',
}

const loans = (...changes: readonly Readonly<Record<string, string>>[]): string =>
  [
    Object.keys(SOUND),
    ...changes.map((change) =>
      Object.values({ ...SOUND, ...change }).map((cell) => `"${cell.replaceAll('"', '""')}"`),
    ),
  ]
    .map((cells) => cells.join(','))
    .join('\n')

const checkLoans = (...changes: readonly Readonly<Record<string, string>>[]) =>
  pdsIn({ 'loans.csv': loans(...changes) }, 'check loans.csv --format json --show-values')

test('a loan without a fault has none', async () => {
  const { exit, report } = await checkLoans({})
  expect([exit, findingsOf(report)]).toEqual([0, {}])
})

describe('is of another type than its field, kept as it is, and never converted', () => {
  test.each([
    ['50: a decimal comma', 'fine', '2,5'],
    ['51: thousands', 'fine', '1,234'],
    ['54: more digits than a number holds', 'renewals', '12345678901234567890'],
    ['55: a day counted by a spreadsheet', 'lent_date', '45292'],
    ['58: a day that may be a month', 'lent_date', '01/02/2021'],
    ['58: a day that can be no month', 'lent_date', '13/02/2021'],
    ['59: a year of two digits', 'lent_date', '1/2/49'],
    ['60: a day that February lacks', 'lent_date', '2024-02-30'],
    ['60: the 29th of another February', 'lent_date', '2023-02-29'],
    ['61: twenty-four hours', 'lent_time', '24:00'],
    ['61: a leap second', 'lent_time', '23:59:60'],
    ['64: a time without its colon', 'lent_time', '2400'],
    ['64: a time that stands for none', 'lent_time', '9999'],
    ['65: an error of a spreadsheet', 'lent_date', '#N/A'],
    ['65: a name that a spreadsheet does not know', 'fine', '#NAME?'],
    ['66: a word that stands for nothing', 'fine', 'NULL'],
    ['66: another', 'lent_date', 'N/A'],
    ['66: a dash', 'reader_age', '-'],
    ['66: None', 'by_post', 'None'],
    ['77: a letter for yes', 'by_post', 'Y'],
    ['77: a digit for yes', 'by_post', '1'],
    ['77: capitals', 'by_post', 'TRUE'],
    ['78: no number', 'fine', 'NaN'],
    ['78: infinity', 'fine', 'Infinity'],
    ['78: a number beyond all', 'fine', '1e400'],
    ['79: more places than are kept', 'fine', '1.1234567891'],
  ])('%s', async (_, field, value) => {
    const { exit, report } = await checkLoans({}, { loan_id: 'L2', [field]: value })
    expect([exit, findingsOf(report)]).toEqual([
      1,
      { [`loans.${field}.type`]: { count: 1, values: [[value, 1]] } },
    ])
    expect(ruleOf(report, `loans.${field}.type`).groups[0]?.samples[0]?.row).toBe(3)
  })
})

describe('is a value like any other', () => {
  test.each([
    ['52: leading zeros', 'loan_id', '007'],
    ['53: an id that a spreadsheet made shorter', 'loan_id', '1.23E+11'],
    ['54: an id of many digits', 'loan_id', '12345678901234567890'],
    ['79: hundredths', 'fine', '0.07'],
    ['79: other hundredths', 'fine', '4.35'],
    ['69: spaces round a value', 'fine', ' 0.5\u00a0'],
    ['66: an answer that there is none', 'lent_date', 'unknown'],
  ])('%s', async (_, field, value) => {
    expect((await checkLoans({ [field]: value })).exit).toBe(0)
  })

  test('52 and 54: ids are the same only where every sign is', async () => {
    const { exit } = await checkLoans({ loan_id: '7' }, { loan_id: '007' }, { loan_id: '7.0' })
    expect(exit).toBe(0)
    const many = await checkLoans({ loan_id: '12345678901234567890' }, { loan_id: '12345678901234567891' })
    expect(many.exit).toBe(0)
  })
})

test('80: a key that stands twice is found, and a record that stands twice', async () => {
  const { exit, report } = await checkLoans({}, { fine: '2' }, { fine: '2' })
  expect([exit, findingsOf(report)]).toEqual([
    1,
    {
      'loans.key': { count: 3, values: [[undefined, 3]] },
      'duplicate-records': { count: 1, values: [[undefined, 1]] },
    },
  ])
})

describe('a code in other signs is not taken for it, and the code that was meant is named', () => {
  const suggested = async (word: string): Promise<FindingGroup | undefined> => {
    const text = `closure_id,from_date,to_date,reason\n1,2021-12-24,2021-12-26,${word}\n`
    const { exit, report } = await pdsIn(
      { 'closures.csv': text },
      'check closures.csv --format json --show-values',
    )
    expect(exit).toBe(1)
    return ruleOf(report, 'closures.reason.in-code-list').groups[0]
  }

  test.each([
    ['24: capitals', 'FLOOD', 'flood', 'case'],
    ['68: a dash', 'flood –', 'flood', 'spelling'],
    ['68: round quotation marks', '“holiday”', 'holiday', 'spelling'],
    ['69: a space of no width', 'holi\u200bday', 'holiday', 'spelling'],
    ['70: a mark that turns the direction', 'holiday\u202e', 'holiday', 'spelling'],
    ['71: a letter of another script', 'h\u043eliday', 'holiday', 'spelling'],
  ])('%s', async (_, word, value, because) => {
    expect(await suggested(word)).toMatchObject({ value: word, count: 1, suggestion: { value, because } })
  })

  test.each([
    ['72: an accent apart from its letter', 'cafe\u0301'],
    ['73: a capital that grows when it is made small', '\u0130'],
  ])('%s', async (_, word) => {
    expect(await suggested(word)).toMatchObject({ value: word, count: 1 })
  })
})

test('70: signs that cannot be seen, or turn the direction, are written out on a terminal', async () => {
  const text = 'closure_id,from_date,to_date,reason\n1,2021-12-24,2021-12-26,a\u202eb\u200bc\n'
  const { stdout } = await pdsIn({ 'closures.csv': text }, 'check closures.csv')
  expect(stdout).toContain('a\\u{202e}b\\u{200b}c')
  expect(stdout).not.toMatch(/[\u202e\u200b]/u)
})

test('74: signs are counted as a reader counts them', async () => {
  const { report } = await pdsIn(
    { 'loans.csv': loans({ reader_age: '🚀🚀' }) },
    'check loans.csv --format json',
  )
  expect(ruleOf(report, 'loans.reader_age.type').groups[0]?.value).toBe('‹hidden, 2 characters›')
})

describe('a text field of the standard', async () => {
  const standard = await realStandard()
  const fields = standard.tables.stops === undefined ? [] : writtenFields(standard.tables.stops)
  const sound = Object.fromEntries(
    fields.flatMap(({ id, level, examples }) => (level === 'must' ? [[id, String(examples[0])]] : [])),
  )
  const textsOf = (kind: string): readonly string[] => {
    const { texts } = standard.placeholders?.[kind] ?? expect.fail(`There is no placeholder “${kind}”`)
    return texts
  }
  const found = async (column: string, text: string) => {
    const cells = { ...sound, [column]: text }
    const rows = [Object.keys(cells), Object.values(cells)].map((row) => row.join(','))
    return findingsOf(await reportOn({ standard, text: rows.join('\n'), table: 'stops', showValues: true }))
  }

  test.each(textsOf('spreadsheet-error'))('65: holds no %s', async (text) => {
    const rule = (column: string) => ({
      [`stops.${column}.spreadsheet-error`]: { count: 1, values: [[text, 1]] },
    })
    expect(await found('location_text', text)).toMatchObject(rule('location_text'))
    expect(await found('stop_id', text)).toMatchObject(rule('stop_id'))
  })

  test.each(textsOf('word-for-nothing'))('66: is asked what “%s” means', async (text) => {
    const rule = { 'stops.location_text.word-for-nothing': { count: 1, values: [[text, 1]] } }
    expect(await found('location_text', text)).toMatchObject(rule)
  })

  test.each([
    ['an answer that there is none', 'location_text', 'unknown'],
    ['a place that only begins like one', 'location_text', 'None Street'],
    ['an error within a sentence', 'location_text', 'Booth #N/A'],
    ['a word that an agency wrote', 'race__words', 'N/A'],
  ])('66: keeps %s', async (_, column, text) => {
    const rules = Object.keys(await found(column, text))
    expect(rules.filter((rule) => /spreadsheet-error|word-for-nothing/.test(rule))).toEqual([])
  })
})
