/** The published Austin file of 2014 to 2016, checked through the mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/austin-pd_response-to-resistance_2014-2016_cpe-two-header.csv.gz')

/** Actions for each of the agency's words, and what the word becomes. */
const FORCE = [
  ['WEAPONLESS (PRESSURE POINTS/KICKS/HAND)', 'strike_or_control', 7517],
  ['CED - PRONGS-ENTER # SHOTS', 'cew_probes', 620],
  ['CHEMICAL AGENT - O C SPRAY', 'chemical_spray', 602],
  ['CED - PRONGS-ENTER # CYCLES (use #shots field)', 'cew_probes', 245],
  ['CED - DRIVE STUN-ENTER # SHOTS', 'cew_drive_stun', 239],
  ['CED - PRONGS MISSED-ENTER # SHOTS', 'cew_probes', 178],
  ['OTHER', 'other_force', 156],
  ['CED - PRONGS MISSED-ENTER # CYCLES (use #shots field)', 'cew_probes', 103],
  ['CED - DRIVE STUN-ENTER # CYCLES (use #shots field)', 'cew_drive_stun', 101],
  ['CANINE - BITE', 'canine_bite', 46],
  ['IMPACT WEAPON - BATON', 'impact_weapon_shown_or_used', 37],
  ['-', 'unknown', 30],
  ['IMPACT MUNITION/BEANBAG RND-ENTER # SHOTS', 'impact_projectile', 28],
  ['IMPACT MUNITION/RUBBER RND-ENTER # SHOTS', 'impact_projectile', 20],
  ['FIREARM - HANDGUN-ENTER # SHOTS', 'firearm_discharged', 17],
  ['PURSUIT IMMOBILIZATION TECHNIQUE (PIT)', 'vehicle_contact_vehicle', 9],
  ['FIREARM - RIFLE-ENTER # SHOTS', 'firearm_discharged', 8],
  ['IMPACT WEAPON - OTHER', 'impact_weapon_shown_or_used', 5],
  ['CHEMICAL AGENT - OTHER', 'chemical_used', 3],
  ['FIREARM -  SHOTGUN-ENTER # SHOTS', 'firearm_discharged', 1],
] as const

/** Records without a word for a weapon. */
const WORDLESS = 35

describe('Austin 2014 to 2016', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('austin', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))
  const field = (table: string, wanted: string) =>
    report.fields.find((one) => one.table === table && one.field === wanted)

  test('the second header is used, and every record below it is mapped', () => {
    expect(report.records).toEqual({ in: 9482, mapped: 9482, aside: 0, refused: 0, blank: 0 })
    expect(report.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Weapon Used 1', 'Master Subject ID', 'Number Shots']),
    )
  })

  test('cases, persons by their number, an officer for each record, an action for each weapon', () => {
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['force_incidents', 4910],
      ['force_subjects', 5410 + 45],
      ['force_officers', 9482],
      ['force_actions', 9965 + WORDLESS],
    ])
    expect(report.tables.find(({ table }) => table === 'force_officers')?.madePerRow).toContain('officer_no')
  })

  test('all 20 words for weapons are mapped', () => {
    const words = codesOf('force_actions', 'force_type').flatMap(({ code, words }) =>
      words.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toEqual(expect.arrayContaining(FORCE.map((one) => [...one])))
    expect(FORCE.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(9965)
    expect(rowsByCode('force_actions', 'force_type').unknown).toBe(30 + WORDLESS)
  })

  test('persons: race, gender and the grades of their injuries', () => {
    expect(rowsByCode('force_subjects', 'race')).toEqual({
      hispanic_latino: 1823,
      white: 1791,
      black: 1484,
      asian: 52,
      unknown: 302 + 3,
    })
    expect(rowsByCode('force_subjects', 'gender')).toEqual({ man: 4189, woman: 974, unknown: 292 })
    expect(rowsByCode('force_subjects', 'injury_level')).toEqual({
      none: 3049,
      complaint_of_pain: 456 + 7,
      minor: 1050 + 180 + 28 + 2 + 1,
      injured: 635,
      serious_grade_unclear: 16 + 3 + 1,
      death: 9,
      unknown: 10 + 4 + 2 + 2,
    })
  })

  test('the nature of the contact is the first of the case', () => {
    expect(rowsByCode('force_incidents', 'service_type')).toEqual({
      call_for_service: 2994,
      crime_in_progress: 1004,
      other: 363,
      traffic_stop: 361,
      planned_operation: 103,
      warrant_service: 84,
      unknown: 1,
    })
  })

  test('a number of shots belongs to a record with one weapon', () => {
    expect(field('force_actions', 'rounds')).toMatchObject({ answered: 25 })
    expect(field('force_actions', 'repetitions')).toMatchObject({ answered: 962 })
    expect(rule('same-action-twice')?.count).toBe(50)
  })

  test('ten officers have -1 years of service', () => {
    expect(field('force_officers', 'years_of_service')).toMatchObject({ answered: 9472, said: 10, empty: 0 })
  })

  test('no coordinates and no address are shown', () => {
    expect(JSON.stringify(report)).not.toMatch(/ (ST|RD|AVE|BLVD|DR|LN)\b/)
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('columns are mapped or dropped for a reason', () => {
    expect(report.columns).toHaveLength(29)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(10)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
