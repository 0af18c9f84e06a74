/** The published Seattle files of force, checked through the agency's mapping, tell what a script of its own counted in them. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/seattle-pd_use-of-force_2014-2018.csv')
const { file: later, test: testLater } = real('force/seattle-pd_use-of-force_2014-2019_extract.csv')

/** Actions for each of the agency's words, and what the word becomes. */
const LEVELS = [
  ['Level 1 - Use of Force', 'not_recorded', 6526],
  ['Level 2 - Use of Force', 'not_recorded', 1989],
  ['Level 3 - Use of Force', 'not_recorded', 97],
  ['Level 3 - OIS', 'firearm_discharged', 66],
] as const

const codesOf = (report: Report, table: string, field: string) =>
  report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
const rowsByCode = (report: Report, table: string, field: string) =>
  Object.fromEntries(codesOf(report, table, field).map(({ code, rows }) => [code, rows]))
const wordsLeft = (report: Report) =>
  report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)
const rowsOf = (report: Report) => report.tables.map(({ table, rows }) => [table, rows])

describe('Seattle 2014 to 2018', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('seattle', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)

  test('every record is accounted for', () => {
    expect(report.records).toEqual({ in: 8678, mapped: 8678, aside: 0, refused: 0, blank: 0 })
  })

  test('officers and persons are told apart within their number', () => {
    expect(rowsOf(report)).toEqual([
      ['force_incidents', 8181],
      ['force_subjects', 8664],
      ['force_officers', 8195],
      ['force_actions', 8678],
    ])
  })

  test('of the four words one names a type of force', () => {
    const words = codesOf(report, 'force_actions', 'force_type').flatMap(({ code, words: all }) =>
      all.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(LEVELS.length)
    expect(words).toEqual(expect.arrayContaining(LEVELS.map((one) => [...one])))
    expect(LEVELS.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(8678)
  })

  test('no coded word is left over', () => {
    expect(wordsLeft(report)).toEqual([])
  })

  test('persons of each race and gender', () => {
    expect(rowsByCode(report, 'force_subjects', 'race')).toEqual({
      white: 3514,
      black: 2898,
      hispanic_latino: 359,
      asian: 311,
      american_indian_alaska_native: 91,
      native_hawaiian_pacific_islander: 53,
      unknown: 1438,
    })
    expect(rowsByCode(report, 'force_subjects', 'gender')).toEqual({ man: 6698, woman: 1765, unknown: 201 })
  })

  test('records of one number never disagree, and 1,218 numbers have no beat of the map', () => {
    expect(rule('mapped-rows-disagree')?.count).toBe(0)
    expect(rowsByCode(report, 'force_incidents', 'location_precision')).toEqual({ beat: 6963, unknown: 1218 })
  })

  test('every date and time can be read, and no rule that must hold is broken', () => {
    for (const id of ['occurred_date', 'occurred_time']) {
      expect(report.fields.find(({ field }) => field === id)).toMatchObject({ answered: 8181, unreadable: 0 })
    }
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason', () => {
    expect(report.columns).toHaveLength(11)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))).toEqual([
      'ID',
      'Sector',
    ])
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})

describe('Seattle, part of a later export', () => {
  testLater(
    'the same mapping reads it, with three persons of two or more races and four of another gender',
    async () => {
      const report = await reportOnAgency('seattle', later)
      expect(report.records).toEqual({ in: 1337, mapped: 1337, aside: 0, refused: 0, blank: 0 })
      expect(rowsOf(report)).toEqual([
        ['force_incidents', 1234],
        ['force_subjects', 1336],
        ['force_officers', 1235],
        ['force_actions', 1337],
      ])
      expect(wordsLeft(report)).toEqual([])
      expect(rowsByCode(report, 'force_subjects', 'race')).toMatchObject({ multiracial: 3 })
      expect(rowsByCode(report, 'force_subjects', 'gender')).toMatchObject({ another: 4, unknown: 38 })
    },
  )
})
