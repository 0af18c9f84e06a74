/** The published Seattle file of shootings, checked through the agency's mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('shootings/seattle-pd_officer-involved-shootings_2005-2019.csv')

/** Cases for each of the agency's words, and what the word becomes. */
const DISPOSITION = [
  ['Justified', 'within_policy', 36],
  ['Within Policy', 'within_policy', 28],
  ['Missing', 'unknown', 8],
  ['Not Justified', 'out_of_policy', 3],
  ['Out of Policy', 'out_of_policy', 2],
] as const

describe('Seattle shootings 2005 to 2019', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('seattle-shootings', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))

  test('every record is accounted for', () => {
    expect(report.records).toEqual({ in: 156, mapped: 156, aside: 0, refused: 0, blank: 0 })
  })

  test('officers and persons are told apart within their case', () => {
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['shootings', 77],
      ['shooting_subjects', 84],
      ['shooting_officers', 138],
    ])
  })

  test('all five words for the outcome are mapped', () => {
    const words = codesOf('shootings', 'review_outcome').flatMap(({ code, words: all }) =>
      all.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(DISPOSITION.length)
    expect(words).toEqual(expect.arrayContaining(DISPOSITION.map((one) => [...one])))
    expect(DISPOSITION.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(77)
  })

  test('34 persons died, and of the others nobody can say who was injured', () => {
    expect(rowsByCode('shooting_subjects', 'injury_level')).toEqual({ death: 34, not_recorded: 50 })
  })

  test('69 persons had a weapon, and every weapon has a code', () => {
    expect(rowsByCode('shooting_subjects', 'armed_status')).toEqual({ armed_actual: 69, unarmed: 15 })
    // 38 persons of the first record, and one whose other record names a handgun beside the knife
    expect(rowsByCode('shooting_subjects', 'weapon')).toEqual({
      firearm: 38 + 1,
      knife_edged: 18,
      vehicle: 6,
      blunt_object: 2,
      replica_or_bb: 1,
      explosive: 1,
      not_applicable: 13 + 1,
      unknown: 3 + 1 + 1,
    })
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('persons and officers of each race and gender', () => {
    expect(rowsByCode('shooting_subjects', 'race')).toEqual({
      white: 41,
      black: 29,
      asian: 8,
      american_indian_alaska_native: 2,
      hispanic_latino: 1,
      native_hawaiian_pacific_islander: 1,
      unknown: 2,
    })
    expect(rowsByCode('shooting_subjects', 'gender')).toEqual({ man: 76, woman: 8 })
    expect(rowsByCode('shooting_officers', 'gender')).toEqual({ man: 126, woman: 12 })
    expect(rowsByCode('shooting_officers', 'duty_status')).toEqual({ on_duty: 135, not_on_duty: 3 })
  })

  test('63 officers fired “Multiple” shots, and the number of 75 is known', () => {
    expect(report.fields.find(({ field }) => field === 'rounds')).toMatchObject({ answered: 75, said: 63 })
    expect(report.fields.find(({ field }) => field === 'fired')).toMatchObject({
      answered: 138,
      unreadable: 0,
    })
  })

  test('the exact age of two children is withheld, and ages counted from 1900 are unknown', () => {
    const bands = rowsByCode('shooting_subjects', 'age_band')
    expect([bands['10_14'], bands['15_17'], bands.unknown]).toEqual([1, 1, 6])
    expect(
      report.fields.find(({ table, field }) => table === 'shooting_subjects' && field === 'age'),
    ).toMatchObject({ answered: 76, said: 8, unreadable: 0 })
  })

  test('29 times differ from the first of their case, and three records stand twice', () => {
    expect(rule('mapped-rows-disagree')?.count).toBe(29)
    expect(rule('duplicate-records')?.count).toBe(3)
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason, and no place, day of birth or account is shown', () => {
    expect(report.columns).toHaveLength(25)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(8)
    expect(dropped).toEqual(expect.arrayContaining(['Blurred Address', 'Longitude', 'Latitude', 'Summary']))
    expect(JSON.stringify(report)).not.toMatch(/ BLOCK |T00:00:00/)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
