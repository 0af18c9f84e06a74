/** The published shootings of Dallas, checked through the mapping, tell what a script of its own counted in them. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('shootings/dallas-pd_officer-involved-shootings_2020.csv')
const earlier = real('shootings/dallas-pd_officer-involved-shootings_2018.csv')

/** Rows of persons for each word for the weapon, where the incident has one person; the rest are unknown. */
const WEAPONS = [
  ['Handgun', 'firearm', 117],
  ['Vehicle', 'vehicle', 34],
  ['Unarmed', 'not_applicable', 31],
  ['Knife', 'knife_edged', 11],
  ['Shotgun', 'firearm', 11],
  ['Hands', 'personal_weapons', 10],
  ['Assault Rifle', 'firearm', 5],
  ['Rifle', 'firearm', 5],
  ['BB Gun', 'replica_or_bb', 2],
  ['Pellet Gun', 'replica_or_bb', 2],
  ['Box Cutter', 'knife_edged', 2],
  ['Taser', 'less_lethal_device', 2],
  ['Toy Handun', 'replica_or_bb', 1],
  ['Toy Handgun', 'replica_or_bb', 1],
  ['Paint Ball Rifle', 'replica_or_bb', 1],
  ['TASER', 'less_lethal_device', 1],
  ['Toy Rifle', 'replica_or_bb', 1],
  ['Simulated Handgun', 'replica_or_bb', 1],
  ['Rock', 'blunt_object', 1],
  ['Unknown Firearm', 'firearm', 1],
  ['BB Rifle', 'replica_or_bb', 1],
  ['OC Spray', 'less_lethal_device', 1],
  ['Screwdriver', 'knife_edged', 1],
] as const

/** Persons in incidents that name several. */
const SEVERAL = 17

describe('Dallas shootings, 2003 to 2020', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('dallas-shootings', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))
  const field = (table: string, wanted: string) =>
    report.fields.find((one) => one.table === table && one.field === wanted)

  test('every record is a shooting, and lists of names are persons and officers', () => {
    expect(report.records).toEqual({ in: 251, mapped: 251, aside: 0, refused: 0, blank: 0 })
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['shootings', 251],
      ['shooting_subjects', 260],
      ['shooting_officers', 415],
    ])
  })

  test('race and gender are the letters behind the names', () => {
    expect(rowsByCode('shooting_subjects', 'race')).toEqual({
      black: 120 + 6,
      hispanic_latino: 83 + 4,
      white: 39 + 1,
      asian: 3,
      unknown: 4,
    })
    expect(rowsByCode('shooting_subjects', 'gender')).toEqual({ man: 245, woman: 11, unknown: 4 })
    expect(rowsByCode('shooting_officers', 'race')).toEqual({
      white: 238,
      hispanic_latino: 86,
      black: 77,
      asian: 10,
      unknown: 4,
    })
    expect(rowsByCode('shooting_officers', 'gender')).toEqual({ man: 395, woman: 20 })
  })

  test('what became of a person is known where the incident has one', () => {
    expect(rowsByCode('shooting_subjects', 'injury_level')).toEqual({
      none: 86,
      death: 79,
      injured_alive: 74 + 1,
      unknown: 3 + SEVERAL,
    })
    expect(field('shooting_subjects', 'struck')).toMatchObject({ answered: 240, said: 20, empty: 0 })
  })

  test('all words for weapons are mapped', () => {
    const counts = new Map<string, number>()
    for (const [, code, rows] of WEAPONS) counts.set(code, (counts.get(code) ?? 0) + rows)
    expect(rowsByCode('shooting_subjects', 'weapon')).toEqual({
      ...Object.fromEntries(counts),
      unknown: SEVERAL,
    })
    expect(WEAPONS.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(260 - SEVERAL)
  })

  test('an officer is known to have fired where no other is named', () => {
    expect(field('shooting_officers', 'fired')).toMatchObject({ answered: 176, said: 415 - 176, empty: 0 })
  })

  test('one record holds two case numbers', () => {
    expect(rule('several-cases-in-one-shooting-number')?.count).toBe(1)
  })

  test('no name, no address and no coordinates are shown', () => {
    expect(JSON.stringify(report)).not.toMatch(/[A-Z][a-z]+, [A-Z][a-z]+ [A-Z]{1,2}\/[MF]/)
    expect(JSON.stringify(report)).not.toMatch(/ (Street|Road|Avenue|Boulevard|Drive|Lane)\b/)
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason', () => {
    expect(report.columns).toHaveLength(11)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(5)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})

earlier.test('the file of 2018 is read by the same mapping', async () => {
  const report = await reportOnAgency('dallas-shootings', earlier.file)
  expect(report.records).toEqual({ in: 232, mapped: 232, aside: 0, refused: 0, blank: 0 })
  expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
    ['shootings', 232],
    ['shooting_subjects', 239],
    ['shooting_officers', 385],
  ])
  expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
})
