/** The published New Orleans force file, checked through the agency's mapping, tells what is known of it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/new-orleans-nopd_use-of-force_2016-2020.csv.gz')
const reportOf = (showValues: boolean): Promise<Report> => reportOnAgency('new-orleans', file, { showValues })

describe('New Orleans 2016 to 2020', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOf(false)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (field: string) => report.codes.find((one) => one.field === field)?.codes ?? []
  const rowsOf = (...codes: string[]) =>
    codesOf('force_type')
      .filter(({ code }) => codes.includes(code))
      .reduce((sum, { rows }) => sum + rows, 0)

  test('every record is accounted for', () => {
    const { in: all, mapped, refused, blank } = report.records
    expect(all).toBe(5860)
    expect(mapped + refused + blank).toBe(all)
  })

  test('there are 2,279 incidents and one action for each record', () => {
    expect(report.tables.find(({ table }) => table === 'force_incidents')?.rows).toBe(2279)
    expect(report.tables.find(({ table }) => table === 'force_actions')?.rows).toBe(5860)
  })

  test('2,718 rows are a shown firearm', () => {
    expect(rowsOf('firearm_shown', 'firearm_drawn', 'firearm_low_ready', 'firearm_pointed')).toBe(2718)
  })

  test('all 27 words for force are mapped, and at least 95 in 100 rows to a code that says which', () => {
    expect(rule('force_actions.force_type.in-code-list')).toMatchObject({ outcome: 'passed', count: 0 })
    expect(codesOf('force_type').flatMap(({ words }) => words)).toHaveLength(27)
    expect(rowsOf('other_force') / 5860).toBeLessThan(0.05)
    expect(codesOf('force_type').reduce((sum, { rows }) => sum + rows, 0)).toBe(5860)
  })

  test('no column that a required field takes is dropped', () => {
    const must = report.fields
      .filter(({ level }) => level === 'must')
      .map(({ table, field }) => `${table}.${field}`)
    expect(
      report.columns
        .flatMap(({ fate, fields }) => (fate === 'mapped' ? [] : fields))
        .filter((one) => must.includes(one)),
    ).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    expect(report.columns).toHaveLength(33)
  })

  test('the two incidents whose records disagree are named', () => {
    const groups = rule('mapped-rows-disagree')?.groups ?? []
    const keys = new Set(groups.map(({ args }) => args?.key))
    expect([...keys].sort()).toEqual(['FTN2019-0385', 'FTN2020-0009'])
  })

  test('all 206 incidents with several of both are complete cross products, in 1,892 rows', () => {
    const found = rule('officer-subject-cross-product')
    expect(found).toMatchObject({ outcome: 'failed', count: 206 })
    expect(found?.groups[0]?.args).toMatchObject({ part: 206, whole: 206, rows: 1892 })
  })

  test('321 records repeat another in every cell', () => {
    expect(rule('duplicate-records')?.count).toBe(321)
  })

  test('every rule is accounted for', () => {
    expect(report.rules.length).toBeGreaterThan(100)
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
