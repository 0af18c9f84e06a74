/** The published shootings of Austin, checked through the mapping, tell what a script of its own counted in them. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('shootings/austin-apd_ois-subjects_2008-2017.csv')

/** Persons for each of the agency's words, and what the word becomes. */
const INJURIES = [
  ['killed', 'death', 32],
  ['shot (injured only)', 'injured_alive', 14],
  ['None', 'none', 10],
  ['injured - incidentally', 'injured_alive', 2],
  ['killed (self-inflicted)', 'death', 1],
] as const

describe('Austin shootings, 2008 to 2017', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('austin-shootings', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))
  const field = (table: string, wanted: string) =>
    report.fields.find((one) => one.table === table && one.field === wanted)

  test('every record is a person, and two cells for a case stand on two records', () => {
    expect(report.records).toEqual({ in: 59, mapped: 59, aside: 0, refused: 0, blank: 0 })
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['shootings', 57],
      ['shooting_subjects', 59],
    ])
  })

  test('all five words for injuries are mapped', () => {
    const words = codesOf('shooting_subjects', 'injury_level').flatMap(({ code, words }) =>
      words.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(INJURIES.length)
    expect(words).toEqual(expect.arrayContaining(INJURIES.map((one) => [...one])))
    expect(INJURIES.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(59)
  })

  test('who was hit is known of 56 persons', () => {
    expect(field('shooting_subjects', 'struck')).toMatchObject({ answered: 32 + 14 + 10, said: 3, empty: 0 })
    expect(rowsByCode('shooting_subjects', 'injury_attribution')).toEqual({
      force: 32 + 14,
      self_inflicted: 1,
      not_applicable: 10,
      unknown: 2,
    })
  })

  test('the target is unknown of three shootings', () => {
    expect(rowsByCode('shootings', 'firearm_target')).toEqual({ person: 54, unknown: 3 })
  })

  test('race and gender of every person are answered', () => {
    expect(rowsByCode('shooting_subjects', 'race')).toEqual({
      white: 28,
      black: 18,
      hispanic_latino: 12,
      asian: 1,
    })
    expect(rowsByCode('shooting_subjects', 'gender')).toEqual({ man: 55, woman: 4 })
  })

  test('no date is missing or unreadable, and records of one case agree', () => {
    expect(field('shootings', 'occurred_date')).toMatchObject({
      answered: 57,
      said: 0,
      empty: 0,
      unreadable: 0,
    })
    expect(rule('mapped-rows-disagree')?.count ?? 0).toBe(0)
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason', () => {
    expect(report.columns).toHaveLength(6)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(1)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
