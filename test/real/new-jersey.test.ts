/** The portal of New Jersey, checked through the mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/new-jersey-oag_use-of-force-portal_2020-2021.csv.gz')

/** Actions for each of the portal's words, and what the word becomes. */
const FORCE = [
  ['Used take down on', 'takedown', 2070],
  ['Used arms', 'physical_control', 1774],
  ['Used arm bar on', 'control_hold', 1022],
  ['Other', 'other_force', 665],
  ['Used pressure points on', 'control_hold', 494],
  ['Used fists/punch', 'strike_personal', 297],
  ['Discharged Chemical at', 'chemical_used', 188],
  ['Used legs/kicks', 'strike_personal', 152],
  ['Used CED on', 'cew_used', 30],
  ['Struck', 'strike', 23],
  ['Canine bit (apprehension)', 'canine_bite', 12],
  ['Discharged Firearm at', 'firearm_discharged', 6],
  ['Used head', 'strike_personal', 5],
] as const

describe('New Jersey, October 2020 to February 2021', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('new-jersey', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))
  const field = (table: string, wanted: string) =>
    report.fields.find((one) => one.table === table && one.field === wanted)

  test('every record is accounted for, and those that are not of a person are set aside', () => {
    expect(report.records).toEqual({ in: 5513, mapped: 5494, aside: 19, refused: 0, blank: 0 })
  })

  test('cases, persons told apart by race, age and gender, officers by name, and lists of force', () => {
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['force_incidents', 3079],
      ['force_subjects', 3338],
      ['force_officers', 5439],
      ['force_actions', 6738],
    ])
  })

  test('all 13 words for force are mapped, and a tenth is the portal’s own Other', () => {
    const words = codesOf('force_actions', 'force_type').flatMap(({ code, words }) =>
      words.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(FORCE.length)
    expect(words).toEqual(expect.arrayContaining(FORCE.map((one) => [...one])))
    expect(FORCE.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(6738)
  })

  test('reports on several persons give actions on an unknown person', () => {
    expect(field('force_actions', 'subject_no')).toMatchObject({ answered: 6738 - 154, said: 154, empty: 0 })
  })

  test('persons: race, gender, injury', () => {
    expect(rowsByCode('force_subjects', 'race')).toEqual({
      black: 1465,
      white: 980,
      hispanic_latino: 559,
      multiracial: 172,
      unknown: 90,
      asian: 39,
      other: 33,
    })
    expect(rowsByCode('force_subjects', 'gender')).toEqual({
      man: 2641,
      woman: 647,
      nonbinary: 2,
      unknown: 48,
    })
    expect(rowsByCode('force_subjects', 'injury_level')).toEqual({
      none: 2727,
      complaint_of_pain: 137,
      injured: 474,
    })
  })

  test('213 children without an age, and 82 persons of whom it is not known', () => {
    expect(field('force_subjects', 'age')).toMatchObject({ answered: 3043, said: 213 + 82, empty: 0 })
    expect(rowsByCode('force_subjects', 'age_band')).toMatchObject({ '0_17': 213, unknown: 82 })
  })

  test('officers: injuries, and two impossible ages', () => {
    expect(rowsByCode('force_officers', 'injury_level')).toEqual({
      none: 4949,
      complaint_of_pain: 118,
      injured: 372,
    })
    expect(rule('force_officers.age.bounds')?.count).toBe(1)
    expect(rule('officer-age-implausible')?.count).toBe(1)
  })

  test('reports of one case differ, and every difference is counted', () => {
    expect(rule('mapped-rows-disagree')?.count).toBe(3521)
    expect(rule('same-action-twice')?.count).toBe(659)
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason', () => {
    expect(report.columns).toHaveLength(43)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(14)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
