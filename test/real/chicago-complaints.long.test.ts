/** The Chicago file of complaints of 2000 to 2023, read through the agency's mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('complaints/chicago-cpd_complaints-accused_2000-2023.csv.gz')

describe('Chicago complaints', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('chicago-complaints', file)
  }, 900_000)
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))

  test('every record is one allegation against one officer of one complaint', () => {
    expect(report.records).toEqual({ in: 99_961, mapped: 99_961, aside: 0, refused: 0, blank: 0 })
    expect(Object.fromEntries(report.tables.map(({ table, rows }) => [table, rows]))).toEqual({
      complaints: 41_797,
      complaint_officers: 47_899 + 23_825,
      allegations: 99_961,
      allegation_dispositions: 99_961 + 1858,
    })
    expect(rule('allegations.refers-to.complaint_officers')?.count ?? 0).toBe(0)
  })

  test('all thirty words for an allegation are mapped, and 31 records are other', () => {
    const rows = rowsByCode('allegations', 'allegation_category')
    expect(rows).toMatchObject({
      force: 41_814 + 150 + 131,
      improper_stop_search_arrest: 16_919,
      departmental_rule: 10_380,
      discourtesy_or_language: 9412,
      weapon_display_any: 3273,
      domestic_violence: 2042,
      abuse_of_authority_other: 502 + 162,
      dishonesty: 456,
      firearm_discharge: 62 + 49 + 40 + 39 + 24 + 1,
      other: 28 + 2 + 1,
      pending: 7238,
      not_recorded: 5238,
    })
    expect(Object.values(rows).reduce((sum, one) => sum + one, 0)).toBe(99_961)
  })

  test('a finding that is not there is pending, or the case was closed without one', () => {
    expect(rowsByCode('allegation_dispositions', 'disposition')).toEqual({
      sustained: 2874 + 266 + 300,
      not_sustained: 31_663 + 468 + 454,
      unfounded: 22_179 + 288 + 288,
      exonerated: 3415 + 788 + 1 + 784 + 1,
      pending: 3051 + 762 + 546 + 467 + 244 + 160 + 120 + 24 + 10 + 2 + 2 + 8,
      not_applicable: 27_694 + 256 + 7 + 28 + 7 + 23 + 1,
      unknown: 928 + 1392 + 2263,
      withheld: 55,
    })
    expect(rule('pending-yet-final')?.count).toBe(0)
    expect(rule('closed-without-decision-yet-sustained')?.count).toBe(0)
  })

  test('days of suspension are numbers, and none is given beside another penalty', () => {
    expect(rule('complaint_officers.discipline_days.type')?.count).toBe(0)
    expect(rule('days-without-suspension')?.count).toBe(0)
  })

  test('no coded word is left over, and the day received is the only thing that must be mended', () => {
    expect(report.rules.filter(({ rule: id, count }) => id.endsWith('.in-code-list') && count > 0)).toEqual(
      [],
    )
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toMatchObject([
      { rule: 'received-date-never-answered' },
    ])
  })

  test('columns are mapped or dropped for a reason', () => {
    expect(report.columns).toHaveLength(30)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.filter(({ fate }) => fate === 'dropped')).toHaveLength(18)
  })
})
