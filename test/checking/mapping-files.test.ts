/** A mapping of several files: each says what it fills, and one lends columns to another by a key. */
import { type Checked, check } from '@police-data/checker'
import type { Report, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { file, problemsOn } from '../shared/checking.ts'
import { toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const HEAD = `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
`
const FILES = `${HEAD}files:
  things:
    name: "things*.csv"
    join:
      slips: { Slip: No }
    tables:
      loan_items:
        fields:
          branch_id: { column: slips.Branch }
          loan_id: { column: slips.Loan }
          item_no: { column: Thing }
          item_type: { column: Kind, words: { Book: book, DVD: { code: film, relation: close } } }
  slips:
    name: slips.csv
    tables:
      loans:
        fields:
          branch_id: { column: Branch }
          loan_id: { column: Loan }
          lent_date: { column: Lent, format: M/D/YYYY }
          reader_age: { constant: 40 }
    dropped: { Clerk: a name }
`
const SLIPS =
  'No,Branch,Loan,Lent,Clerk\n7,north,L1,2/3/2021,A\n8,north,L2,2/4/2021,B\n8,north,L3,2/4/2021,B\n'
const THINGS = 'Slip,Thing,Kind\n7,1,Book\n7,2,DVD\n8,1,Bok\n9,1,Book\n'

const run = (mapping: string, files: Readonly<Record<string, string>>): Promise<Checked> =>
  check({
    standard,
    mapping: { path: 'mapping.yaml', text: mapping },
    checkerVersion: 'test',
    files: Object.entries(files).map(([name, text]) => file(name, new TextEncoder().encode(text))),
  })

async function reportOf(mapping: string, files: Readonly<Record<string, string>>): Promise<Report> {
  const checked = await run(mapping, files)
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked, null, 2))
  return checked.report
}

async function problemsOf(
  mapping: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const checked = await run(mapping, files)
  return checked.kind === 'report'
    ? []
    : checked.problems.map(({ line, code, message, hint }) =>
        `${line} ${code} ${message} ${hint ?? ''}`.trim(),
      )
}

const both = { 'things_2021.csv': THINGS, 'slips.csv': SLIPS }

describe('a file that borrows columns', () => {
  test('takes them from the record with the same key, in whatever order the files are given', async () => {
    const report = await reportOf(FILES, both)
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['loans', 3],
      ['loan_items', 3],
    ])
    expect(report.rules.find(({ rule }) => rule === 'loan_items.loan_id.refers')?.count ?? 0).toBe(0)
  })

  test('accounts for records that find nobody and for keys that stand twice', async () => {
    const report = await reportOf(FILES, both)
    expect(report.records).toEqual({ in: 7, mapped: 6, aside: 0, refused: 1, blank: 0 })
    const notes = Object.fromEntries(report.sources.map(({ path, notes }) => [path, notes]))
    expect(notes['slips.csv']).toEqual([
      '1 record of “slips” repeats a key; the first of each lends its columns.',
    ])
    expect(notes['things_2021.csv']).toEqual(['1 record found no record of “slips” with the same key.'])
  })

  test('a finding about a borrowed cell stands where the cell stands', async () => {
    const lent = FILES.replace(
      'item_no: { column: Thing }',
      'item_no: { column: Thing }\n          counted_pieces: { column: slips.Clerk }',
    ).replace('    dropped: { Clerk: a name }\n', '')
    const report = await reportOf(lent, both)
    expect(
      report.rules.find(({ rule }) => rule === 'loan_items.counted_pieces.type')?.groups[0]?.samples[0],
    ).toEqual({ file: 'slips.csv', row: 2, column: 'E', name: 'Clerk' })
  })

  test('a cell that nobody lent is no reason to fill the column of the other file', async () => {
    const lent = FILES.replace('item_type: { column: Kind,', 'item_type: { column: slips.Clerk,')
      .replace('Book: book', 'A: book, B: book')
      .replace('    dropped: { Clerk: a name }\n', '')
      .replace('branch_id: { column: slips.Branch }', 'branch_id: { constant: north }')
      .replace('loan_id: { column: slips.Loan }', 'loan_id: { constant: L1 }')
    const report = await reportOf(lent, { 'slips.csv': SLIPS, 'things_2021.csv': `${THINGS}9,4,Book\n` })
    const [step, ...others] = report.steps.filter(({ fields }) => fields.includes('loan_items.item_type'))
    expect(step).toMatchObject({ act: 'fill', removes: 1, fields: ['loan_items.item_type'] })
    expect(step?.column).toBeUndefined()
    expect(others).toEqual([])
  })

  test('a mapping that says nobody’s agency is told once', async () => {
    const draft = await reportOf(FILES.replace('id: x-lib', 'id: xx-your-agency'), both)
    const told = draft.sources.map(({ notes }) => notes.filter((note) => note.includes('xx-your-agency')))
    expect(told.map(({ length }) => length)).toEqual([1, 0])
    const said = await reportOf(FILES, both)
    expect(JSON.stringify(said)).not.toContain('xx-your-agency')
  })

  test('each file accounts for its own columns', async () => {
    const report = await reportOf(FILES, both)
    expect(report.columns.map(({ file: path, name, fate }) => `${path} ${name} ${fate}`)).toEqual([
      'slips.csv No mapped',
      'slips.csv Branch mapped',
      'slips.csv Loan mapped',
      'slips.csv Lent mapped',
      'slips.csv Clerk dropped',
      'things_2021.csv Slip mapped',
      'things_2021.csv Thing mapped',
      'things_2021.csv Kind mapped',
    ])
  })
})

describe('files that fill one table', () => {
  const halves = `${HEAD}files:
  dates:
    name: dates.csv
    tables:
      loans:
        fields:
          branch_id: { constant: north }
          loan_id: { column: Loan }
          lent_date: { column: Lent }
  ages:
    name: ages.csv
    tables:
      loans:
        fields:
          branch_id: { constant: north }
          loan_id: { column: Loan }
          reader_age: { column: Age }
`
  test('give one row for each key, and each its own fields', async () => {
    const report = await reportOf(halves, {
      'ages.csv': 'Loan,Age\n1,40\n2,50\n',
      'dates.csv': 'Loan,Lent\n1,2021-02-03\n',
    })
    expect(report.tables).toEqual([{ table: 'loans', rows: 2 }])
    const filled = (name: string) => report.fields.find(({ field }) => field === name)
    expect(filled('reader_age')).toMatchObject({ answered: 2, empty: 0 })
    expect(filled('lent_date')).toMatchObject({ answered: 1, empty: 1 })
  })
})

describe('what does not fit is a Problem', () => {
  test('a file that is missing, a file that is not known', async () => {
    expect(await problemsOf(FILES, { 'slips.csv': SLIPS, 'more.csv': THINGS })).toEqual([
      '3 file-stray The mapping does not say what more.csv is. Its name fits none of: slips, things.',
      '4 file-missing No file is given for “things”. Give a file whose name fits things*.csv.',
    ])
  })

  test('a circle of joins, and a join of a file that is not there', async () => {
    const circle = FILES.replace(
      '    name: slips.csv\n',
      '    name: slips.csv\n    join: { things: { No: Slip }, slop: { No: Slip } }\n',
    )
    expect(await problemsOf(circle, both)).toEqual(
      expect.arrayContaining([
        '17 join-circle The files lend each other columns in a circle: things, slips, things. Of two files, only one can lend to the other.',
        '17 file-unknown The mapping knows no file “slop”. Did you mean “slips”?',
      ]),
    )
  })

  test('keys and lent columns that are not there', async () => {
    const wrong = FILES.replace('{ Slip: No }', '{ Slipp: Nr }').replace('slips.Branch', 'slips.Brunch')
    expect(await problemsOf(wrong, both)).toEqual([
      expect.stringContaining('7 column-unknown The file has no column “Nr”.'),
      '7 column-unknown The file has no column “Slipp”. Did you mean “Slip”?',
      '11 column-unknown The file has no column “slips.Brunch”. Did you mean “slips.Branch”?',
    ])
  })

  test('all that is wrong is said at once, each where it stands, in the order of its lines', async () => {
    const wrong = FILES.replace('{ column: Thing }', '{ column: Thing, column: Kind }')
      .replace('slips.Loan', 'slips.Loans')
      .replace('Book: book', 'Book: bok')
      .replace('close } } }', 'close } }, patterns: [{ matches: "(a+)+", is: book }] }')
      .replace('    name: slips.csv\n', '    name: slips.csv\n    join: { things: { No: Slip } }\n')
      .replace('M/D/YYYY', 'M/D')
      .replace('      loans:\n', '      closure: { fields: {} }\n      loans:\n')
    const checked = await run(wrong, both)
    const lines = wrong.split('\n')
    const problems = checked.kind === 'report' ? [] : checked.problems
    const said = problems.map(({ code, line, column }) => [code, lines[line - 1]?.slice(column - 1)] as const)
    expect(said).toEqual([
      ['column-unknown', expect.stringMatching(/^column: slips\.Loans/u)],
      ['yaml-syntax', expect.stringMatching(/^column: Kind/u)],
      ['code-unknown', expect.stringMatching(/^Book: bok/u)],
      ['pattern-unfit', expect.stringMatching(/^matches: "\(a\+\)\+"/u)],
      ['join-circle', expect.stringMatching(/^things: \{ No/u)],
      ['table-unknown', expect.stringMatching(/^closure:/u)],
      ['format-unknown', expect.stringMatching(/^format: M\/D /u)],
    ])
  })

  test('a field that is mapped twice, in two places, is said at the second', async () => {
    const wrong = FILES.replace(
      '          loan_id: { column: Loan }\n',
      '          loan_id: { column: Loan }\n          loan_id: { column: No }\n',
    )
    const second = wrong.split('\n').indexOf('          loan_id: { column: No }') + 1
    expect((await problemsOf(wrong, both)).join()).toMatch(new RegExp(`^${second} yaml-`, 'u'))
  })

  test('tables that are said to be of another agency than the mapping is of', async () => {
    const found = await problemsOn({
      standard: await publishedStandard(),
      text: 'No\n1\n',
      mapping: `agency: { id: us-xx-millbrook, title: Millbrook, country: US }
standard: ${(await publishedStandard()).version}
tables:
  force_incidents:
    fields: { agency_id: { constant: xx-your-agency }, incident_id: { column: No } }
    not_recorded: [occurred_date]
`,
    })
    expect(found).toEqual([
      '5:28 agency-other The table is said to be of “xx-your-agency”, and the mapping is of “us-xx-millbrook”. Write “us-xx-millbrook” here too.',
    ])
  })

  test('tables and files together, or neither', async () => {
    expect(await problemsOf(HEAD, { 'slips.csv': SLIPS })).toEqual([
      expect.stringContaining('tables-or-files'),
    ])
  })
})
