/** The published Dallas file of 2016, checked through the agency's mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/dallas-pd_response-to-resistance_2016.csv.gz')

/** Actions for each of the agency's words, and what the word becomes. */
const FORCE = [
  ['Verbal Command', 'verbal_command', 1289],
  ['Held Suspect Down', 'ground_control', 798],
  ['Weapon display at Person', 'weapon_shown', 459],
  ['BD - Grabbed', 'grab_pull', 413],
  ['Joint Locks', 'control_hold', 377],
  ['Hand Controlled Escort', 'escort_hold', 310],
  ['Take Down - Arm', 'takedown', 305],
  ['Take Down - Body', 'takedown', 208],
  ['Taser', 'cew_used', 182],
  ['Taser Display at Person', 'cew_shown', 180],
  ['BD - Pushed', 'push_redirect', 163],
  ['Handcuffing Take Down', 'takedown_or_handcuffing', 141],
  ['Pressure Points', 'control_hold', 127],
  ['Hand/Arm/Elbow Strike', 'strike_personal', 122],
  ['Feet/Leg/Knee Strike', 'strike_personal', 79],
  ['BD - Tripped', 'takedown', 68],
  ['Take Down - Group', 'takedown', 67],
  ['OC Spray', 'chemical_spray', 55],
  ['Leg Restraint System', 'leg_restraint', 50],
  ['Take Down - Head', 'takedown', 41],
  ['K-9 Deployment', 'canine_used', 11],
  ['Baton Strike/Open Mode', 'impact_weapon_strike', 8],
  ['Other Impact Weapon', 'impact_weapon_shown_or_used', 7],
  ['Baton Display', 'impact_weapon_drawn', 6],
  ['Combat Stance', 'other_force', 6],
  ['Pepperball Saturation', 'chemical_munition', 4],
  ['Baton Strike/Closed Mode', 'impact_weapon_strike', 3],
  ['Pepperball Impact', 'impact_projectile', 2],
  ['LVNR', 'neck_restraint', 1],
] as const

describe('Dallas 2016', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('dallas', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))

  test('every record is accounted for, and the two of force on an animal are set aside', () => {
    expect(report.records).toEqual({ in: 2383, mapped: 2381, aside: 2, refused: 0, blank: 0 })
  })

  test('officers and persons are told apart within their incident, and lists become actions', () => {
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['force_incidents', 1477],
      ['force_subjects', 1571],
      ['force_officers', 2259],
      ['force_actions', 5482],
    ])
  })

  test('all 29 words for force are mapped', () => {
    expect(rule('force_actions.force_type.in-code-list')).toMatchObject({ outcome: 'passed', count: 0 })
    const words = codesOf('force_actions', 'force_type').flatMap(({ code, words }) =>
      words.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(FORCE.length)
    expect(words).toEqual(expect.arrayContaining(FORCE.map((one) => [...one])))
    expect(FORCE.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(5482)
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('one column holds conditions of persons and whether they were armed', () => {
    expect(rowsByCode('force_subjects', 'impairment')).toEqual({
      none_apparent: 223,
      alcohol: 434,
      drugs: 399,
      mental_health: 251,
      not_recorded: 130,
      unknown: 302,
    })
    expect(rowsByCode('force_subjects', 'armed_status')).toEqual({
      armed_actual: 32,
      unarmed: 18,
      unknown: 80,
      not_recorded: 1441,
    })
  })

  test('1,284 men, 284 women and three of whom it is not known', () => {
    expect(rowsByCode('force_subjects', 'gender')).toEqual({ man: 1284, woman: 284, unknown: 3 })
    expect(rowsByCode('force_subjects', 'injury_level')).toEqual({ none: 1179, injured: 392 })
  })

  test('six incidents have no time, and times are read from the clock of twelve hours', () => {
    expect(report.fields.find(({ field }) => field === 'occurred_time')).toMatchObject({
      answered: 1471,
      said: 6,
      empty: 0,
      unreadable: 0,
    })
  })

  test('officers who write of one incident disagree, and every difference is counted', () => {
    expect(rule('mapped-rows-disagree')?.count).toBe(1906)
  })

  test('16 persons without an injury have a cause of one', () => {
    expect(rule('injury-cause-without-injury')?.count).toBe(16)
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toHaveLength(1)
  })

  test('779 actions repeat a type of force of one officer on one person', () => {
    expect(rule('same-action-twice')?.count).toBe(779)
    expect(rule('words-alone')?.count).toBe(7)
  })

  test('columns are mapped or dropped for a reason, and no address or badge is shown', () => {
    expect(report.columns).toHaveLength(39)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toEqual(
      expect.arrayContaining(['Address', 'STREET_N', 'GeoLocation', 'HIRE_DT', 'CitChargeT']),
    )
    expect(JSON.stringify(report)).not.toMatch(/ (ST|RD|AVE|BLVD|DR|LN)\b/)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
