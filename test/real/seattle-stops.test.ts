/** The published Seattle file of Terry stops, checked through the agency's mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('stops/seattle-pd_terry-stops_2015-2017.csv.gz')

/** Stops for each of the agency's words for the call, and what the word becomes. */
const CALL = [
  ['911', 'dispatched_call', 7886],
  ['NULL', 'unknown', 7655],
  ['ONVIEW', 'officer_initiated', 2953],
  ['TELEPHONE OTHER, NOT 911', 'dispatched_call', 1201],
  ['ALARM CALL (NOT POLICE ALARM)', 'dispatched_call', 58],
] as const

describe('Seattle stops 2015 to 2017', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('seattle-stops', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))
  const words = (field: string) =>
    codesOf('stops', field).flatMap(({ code, words: all }) => all.map(({ word, rows }) => [word, code, rows]))

  test('every record is accounted for', () => {
    expect(report.records).toEqual({ in: 19753, mapped: 19753, aside: 0, refused: 0, blank: 0 })
  })

  test('each record is a stop, and each frisk a search', () => {
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['stops', 19753],
      ['stop_searches', 4182],
    ])
    expect(rowsByCode('stop_searches', 'search_type')).toEqual({ frisk: 4182 })
  })

  test('all five words for the call are mapped', () => {
    expect(words('initiation')).toHaveLength(CALL.length)
    expect(words('initiation')).toEqual(expect.arrayContaining(CALL.map((one) => [...one])))
  })

  test('nine words for race and seven bands of age become codes as they were counted', () => {
    expect(rowsByCode('stops', 'race')).toEqual({
      white: 9619,
      black: 6105,
      unknown: 936 + 287,
      hispanic_latino: 893,
      american_indian_alaska_native: 643,
      asian: 616,
      multiracial: 576,
      other: 78,
    })
    expect(rowsByCode('stops', 'age_band')).toEqual({
      '0_17': 1102,
      '18_34': 4536,
      '18_plus': 6198,
      '35_plus': 3849 + 2506 + 889,
      unknown: 673,
    })
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('4,248 stops ended in an arrest, and the others do not say how they ended', () => {
    expect(rowsByCode('stops', 'stop_outcome')).toEqual({ arrest: 4248, not_recorded: 15505 })
    expect(rule('stop-outcome-not-answered-too-often')?.count).toBe(1)
  })

  test('15,316 men and 4,079 women', () => {
    expect(rowsByCode('stops', 'gender')).toEqual({ man: 15316, woman: 4079, unknown: 358 })
  })

  test('7,655 records were joined to no call, and 19 more have no beat of the map', () => {
    expect(rowsByCode('stops', 'initiation')).toMatchObject({ dispatched_call: 9145, unknown: 7655 })
    expect(rowsByCode('stops', 'location_precision')).toEqual({ beat: 12079, unknown: 7674 })
  })

  test('every day and time can be read, and no stop stands twice', () => {
    for (const id of ['occurred_date', 'occurred_time']) {
      expect(report.fields.find(({ field }) => field === id)).toMatchObject({
        answered: 19753,
        unreadable: 0,
      })
    }
    expect(rule('mapped-rows-disagree')?.count).toBe(0)
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason, and nothing of an officer is taken', () => {
    expect(report.columns).toHaveLength(21)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(10)
    expect(dropped).toEqual(
      expect.arrayContaining(['SubjectID', 'GO / SC Num', 'OfficerID', 'Officer_YOB', 'OfficerSquad']),
    )
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
