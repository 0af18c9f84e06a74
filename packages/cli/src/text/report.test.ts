import fc from 'fast-check'
import { expect, test } from 'vitest'
import { library, report } from '../library.fixture.ts'
import { print } from './line.ts'
import { reportLines } from './report.ts'

const text = (width = 100, limit = 10, color = false) =>
  print(reportLines({ report, standard: library, width, limit }), color)

test('a report reads from the verdict to the account', () => {
  expect(`\n${text()}`).toMatchInlineSnapshot(`
    "
    DOES NOT CONFORM   loans.csv
    Library Standard 0.1.0
    mapping mapping.yaml (Millbrook Library)
    4,812 rows × 5 columns   windows-1252, comma
    4 of 4 required fields filled, 3 answered
    note  A byte order mark was skipped.

    must fix     1,205   in 2 rules
    should fix       1   in 1 rule

    MUST FIX

    x  Genre is not a code of the list                                                       1,204 cells
       C Kind → loans.genre
         “Poems”    1,117   use poetry (a known name for it)
         “Dramma”      87   did you mean drama? (spelling)
       rows 2, 5, 9, 11, 14 … and 1,199 more
       FIX ONCE  Say in the mapping which code this word means.
       loans.genre.in-code-list

    x  A loan is due before it was made                                                            1 row
       D Due, B Lent → loans.due_on, loans.lent_on
         Due on 2024-01-01, lent on 2024-03-09.
       row 311 (L-9)
       FIX IN RECORD  Look the loan up.
       due-before-lent

    SHOULD FIX

    !   Columns are not mapped   1 column   unmapped-columns

    Everything in full: --level may

    Records   4,812 in = 4,800 mapped + 2 refused + 10 blank
    Rows      loans 4,800
    Columns   5 = 4 mapped + 0 dropped + 1 not mapped (E Notes)

    4 rules: 0 passed, 3 failed, 0 not applicable, 1 not run
       1 not run: The file has no column for Time.
    Why a rule is there, with examples: pds explain RULE
    "
  `)
})

test('no line is wider than the page', () => {
  for (const width of [60, 80, 100]) {
    const longest = Math.max(
      ...text(width)
        .split('\n')
        .map((line) => [...line].length),
    )
    expect(longest).toBeLessThanOrEqual(width)
  }
})

test('beyond the limit, values are counted together', () => {
  expect(text(100, 1)).toContain('… and 1 more, together 87 (--limit shows more)')
})

test('colour changes nothing but colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours are what is taken away
  expect(text(100, 10, true).replaceAll(/\u001b\[\d+m/gu, '')).toBe(text())
  expect(text(100, 10, true)).not.toBe(text())
})

test('no rule that the standard lacks goes unnoticed', () => {
  const page = { report, standard: { ...library, rules: {} }, width: 100, limit: 1 }
  expect(() => reportLines(page)).toThrow('does not have')
})

test('hostile text in any place of a report is written out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (hostile) => {
      const shown = JSON.parse(JSON.stringify(report), (key, value) =>
        typeof value === 'string' && !FIXED.has(key) ? `${value}${hostile}` : value,
      )
      const printed = print(reportLines({ report: shown, standard: library, width: 100, limit: 10 }), false)
      return !/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u.test(printed)
    }),
  )
})

/** What the report may say of these is fixed by its form. */
const FIXED = new Set(['verdict', 'outcome', 'level', 'rule', 'because', 'fate', 'form', 'table'])
