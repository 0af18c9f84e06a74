/** The Louisville file of 2017 to 2019, checked through the agency's mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/louisville-lmpd_use-of-force_2017-2019.csv')

/** Actions for each of the agency's words, and what the word becomes. */
const FORCE = [
  ['verbal directions', 'verbal_command', 803],
  ['empty hand control', 'physical_control', 742],
  ['take down', 'takedown', 421],
  ['de-escalation techniques', 'mitigation', 225],
  ['empty hand strikes', 'strike_personal', 175],
  ['hobble', 'leg_restraint', 78],
  ['ecw cartridge deployed', 'cew_probes', 75],
  ['knee strike(s)', 'strike_personal', 41],
  ['ecw stun feature', 'cew_drive_stun', 37],
  ['other (in narrative)', 'other_force', 36],
  ['come-along', 'escort_or_control_hold', 35],
  ['k-9 bite', 'canine_bite', 19],
  ['oc spray', 'chemical_spray', 15],
  ['impact weapon', 'impact_weapon_shown_or_used', 13],
  ['kick', 'strike_personal', 3],
  ['ecw arc displayed', 'cew_arced', 3],
  ['special impact munitions', 'impact_projectile', 3],
  ['empty hand control yes', 'physical_control', 2],
  ['NA', 'unknown', 2],
  ['deadly force used', 'unknown', 1],
  ['pepper ball system', 'pepper_balls', 1],
  ['empty hand controls', 'physical_control', 1],
] as const

describe('Louisville 2017 to 2019', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('louisville', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))

  test('every record is accounted for, and the eleven of force on an animal are set aside', () => {
    expect(report.records).toEqual({ in: 1000, mapped: 989, aside: 11, refused: 0, blank: 0 })
  })

  test('a form is an incident and a person, and eight columns become actions', () => {
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['force_incidents', 741],
      ['force_subjects', 742],
      ['force_officers', 971],
      ['force_actions', 2731],
    ])
  })

  test('all 22 words for force are mapped, “NA” among them', () => {
    expect(rule('force_actions.force_type.in-code-list')).toMatchObject({ outcome: 'passed', count: 0 })
    const words = codesOf('force_actions', 'force_type').flatMap(({ code, words }) =>
      words.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(FORCE.length)
    expect(words).toEqual(expect.arrayContaining(FORCE.map((one) => [...one])))
    expect(FORCE.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(2731)
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('one person of each form, and few of whom a word is missing', () => {
    expect(rowsByCode('force_subjects', 'race')).toEqual({
      black: 372,
      white: 329,
      hispanic_latino: 22,
      other: 16,
      asian: 2,
      unknown: 1,
    })
    expect(rowsByCode('force_subjects', 'gender')).toEqual({
      man: 651,
      woman: 88,
      nonbinary_or_another: 2,
      unknown: 1,
    })
    expect(rowsByCode('force_subjects', 'injury_level')).toEqual({ none: 148, injured: 594 })
  })

  test('three persons are officers whom their own Taser reached', () => {
    expect(rowsByCode('force_subjects', 'subject_role')).toEqual({ officer: 3, not_recorded: 739 })
  })

  test('an injured officer is known only where one officer of the form used force', () => {
    expect(rowsByCode('force_officers', 'injury_level')).toEqual({ none: 392, injured: 158, unknown: 421 })
  })

  test('three incidents have no officer who used force, as their notes say', () => {
    expect(rule('incident-without-officers')?.count).toBe(3)
  })

  test('one number stands on two forms, and what they say apart is counted', () => {
    expect(rule('mapped-rows-disagree')?.count).toBe(5)
    expect(rule('same-action-twice')?.count).toBe(39)
  })

  test('three incidents have no time', () => {
    expect(report.fields.find(({ field }) => field === 'occurred_time')).toMatchObject({
      answered: 738,
      said: 3,
      empty: 0,
      unreadable: 0,
    })
  })

  test('columns are mapped or dropped for a reason, and no name or badge is shown', () => {
    expect(report.columns).toHaveLength(32)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toEqual(expect.arrayContaining(['name_badge_number', 'badge_number', 'officer_name']))
    expect(JSON.stringify(report)).not.toMatch(/[a-z]+ [a-z]+ - \d{4}/)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
