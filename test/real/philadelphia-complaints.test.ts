/** The published Philadelphia files of complaints, with their findings and disciplines, tell what a script of its own counted in them. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const complaints = real('complaints/philadelphia-ppd_complaints_2013-2018.csv.gz')
const { file: disciplines, test } = real('complaints/philadelphia-ppd_complaint-disciplines_2013-2018.csv')

/** Records for each of the agency's words for an allegation, and what the word becomes. */
const ALLEGATIONS = [
  ['Departmental Violation', 'departmental_rule', 2857],
  ['Lack of Service', 'neglect_or_service', 1456],
  ['Physical Abuse', 'force', 1166],
  ['Verbal Abuse', 'discourtesy_or_language', 1039],
  ['Investigation OnGoing', 'pending', 606],
  ['Unprofessional Conduct', 'discourtesy', 589],
  ['Harassment', 'harassment', 353],
  ['Criminal Allegation', 'criminal_conduct', 285],
  ['Civil Rights Complaint', 'rights_or_bias', 94],
  ['Domestic', 'domestic_violence', 32],
  ['Sexual Crime/Misconduct', 'sexual_misconduct', 24],
  ['Falsification', 'dishonesty', 18],
  ['Disciplinary Code Violation', 'departmental_rule', 17],
  ['Drugs', 'criminal_conduct', 3],
] as const
const OTHER_MISCONDUCT = 16

describe('Philadelphia 2013 to 2018', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('philadelphia-complaints', [complaints.file, disciplines])
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))

  test('every record is accounted for, and a header among the data is set aside', () => {
    expect(report.records).toEqual({ in: 3645 + 8556, mapped: 3645 + 8555, aside: 1, refused: 0, blank: 0 })
    expect(Object.fromEntries(report.tables.map(({ table, rows }) => [table, rows]))).toEqual({
      complaints: 3645,
      complaint_officers: 5868 + 472,
      allegations: 8555,
      allegation_dispositions: 8555,
    })
  })

  test('all fifteen words for an allegation are mapped', () => {
    const words = codesOf('allegations', 'allegation_category').flatMap(({ code, words: all }) =>
      all.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toEqual(expect.arrayContaining(ALLEGATIONS.map((one) => [...one])))
    expect(rowsByCode('allegations', 'allegation_category').other).toBe(OTHER_MISCONDUCT)
    expect(ALLEGATIONS.reduce((sum, [, , rows]) => sum + rows, OTHER_MISCONDUCT)).toBe(8555)
  })

  test('other than sustained becomes the code that covers what it may be', () => {
    expect(rowsByCode('allegation_dispositions', 'disposition')).toEqual({
      sustained: 1222,
      not_sustained_any: 6727,
      pending: 606,
    })
    expect(rule('pending-yet-final')?.count).toBe(0)
  })

  test('officers have the discipline of all their allegations', () => {
    expect(rowsByCode('complaint_officers', 'discipline')).toEqual({
      none: 48,
      training_or_counselling: 733,
      guilty_finding: 99,
      not_applicable: 4797,
      pending: 663,
    })
  })

  test('complaints without a record of an officer, and records that repeat another, are reported', () => {
    expect(rule('complaint-without-officer')?.count).toBe(23)
    expect(rule('complaint-without-allegation')?.count).toBe(23)
    expect(rule('duplicate-records')?.count).toBe(494)
    expect(rule('allegations.refers-to.complaints')?.count).toBe(0)
  })

  test('no coded word is left over, and the narratives alone are damaged', () => {
    expect(report.rules.filter(({ rule: id, count }) => id.endsWith('.in-code-list') && count > 0)).toEqual(
      [],
    )
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toMatchObject([
      { rule: 'damaged-records' },
    ])
  })

  test('columns are mapped or dropped for a reason, and no narrative is shown', () => {
    expect(report.columns).toHaveLength(12)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))).toEqual([
      'general_cap_classification',
      'summary',
    ])
    expect(JSON.stringify(report)).not.toMatch(/complainant,|states (that|she|he)/)
  })
})
