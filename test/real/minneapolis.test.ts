/** The published Minneapolis force file, checked through the agency's mapping, tells what is known of it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('force/minneapolis-pd_use-of-force_2008-2018_cpe-two-header.csv.gz')

/** Counted in the file itself, by another program than the checker. */
const FORCE = {
  body_weight: { 'Body Weight to Pin': 6467 },
  strike_personal: { Punches: 2949, Knees: 1616, Kicks: 1136, Slaps: 606 },
  control_hold: { 'Joint Lock': 2399 },
  push_redirect: { 'Push Away': 1924 },
  neck_restraint: {
    'Conscious Neck Restraint': 310,
    LVNR1: 115,
    'Unconscious Neck Restraint': 54,
    LVNR2: 37,
    LVNR3: 35,
  },
  chemical_spray: { 'Personal Mace': 2293 },
  chemical_munition: { 'Crowd Control Mace': 1363, 'Chemical Munitions': 8 },
  cew_probes: { 'Firing Darts': 1297, Both: 166 },
  cew_drive_stun: { Touch: 413, Both: 166 },
  cew_aimed: { 'Red Dot': 293 },
  cew_shown: { Display: 196 },
  cew_arced: { Arcing: 30 },
  canine_used: { 'On Lead': 147, 'Off Lead': 119 },
  impact_weapon_strike: { Flashlight: 145, 'Firearm as striking tool': 52, Strikes: 48, Jabs: 5 },
  impact_weapon_without_strike: { 'Crowd Control Techniques': 3 },
  other_force: { 'Other (specify)': 110 },
  vehicle_contact: { Vehicle: 9 },
  impact_projectile: { '40MM': 9, 'Bean Bag Round': 7 },
  unknown: { Compliance: 439, 'Hand Gun': 42, 'Patrol Rifle': 1, 'Shot Gun': 1 },
}

describe('Minneapolis 2008 to 2018', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('minneapolis', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (field: string) => report.codes.find((one) => one.field === field)?.codes ?? []
  const wordsOf = (field: string) =>
    Object.fromEntries(
      codesOf(field).map(({ code, words }) => [
        code,
        Object.fromEntries(words.map(({ word, rows }) => [word, rows])),
      ]),
    )
  const rowsOf = (field: string) => Object.fromEntries(codesOf(field).map(({ code, rows }) => [code, rows]))

  test('the second header is no record', () => {
    expect(report.records.in).toBe(25801)
    expect(report.sources[0]?.notes).toContainEqual(expect.stringContaining('belongs to the header'))
  })

  test('every record is accounted for, and the 957 without force are set aside', () => {
    expect(report.records).toEqual({ in: 25801, mapped: 24844, aside: 957, refused: 0, blank: 0 })
  })

  test('a row stands for a record, not for an incident or a person', () => {
    const table = (id: string) => report.tables.find((one) => one.table === id)
    expect(table('force_incidents')).toMatchObject({ rows: 24844, madePerRow: ['incident_id'] })
    expect(table('force_subjects')).toMatchObject({ rows: 24844, madePerRow: ['incident_id', 'subject_no'] })
    expect(table('force_officers')).toBeUndefined()
  })

  test('all 36 words for force are mapped as they were counted, and Both is two actions', () => {
    expect(rule('force_actions.force_type.in-code-list')).toMatchObject({ outcome: 'passed', count: 0 })
    expect(wordsOf('force_type')).toEqual(FORCE)
    expect(report.tables.find(({ table }) => table === 'force_actions')?.rows).toBe(24844 + 166)
  })

  test('a word that names a firearm is neither a shot nor a showing', () => {
    const codes = codesOf('force_type').map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('firearm_'))).toEqual([])
  })

  test('resistance is read whatever its capitals', () => {
    expect(rule('force_subjects.resistance.in-code-list')).toMatchObject({ outcome: 'passed', count: 0 })
    expect(rowsOf('resistance')).toEqual({
      tensing_bracing: 6960,
      flight_foot: 3919,
      flight_vehicle: 736,
      verbal: 2721,
      assaultive: 2754,
      unknown: 7750,
    })
  })

  test('a blank injury is not an answer', () => {
    expect(rowsOf('injury_level')).toEqual({ none: 9104, injured: 9038, not_recorded: 6702 })
  })

  test('race and gender keep “not recorded” and “Unknown” apart', () => {
    expect(rowsOf('race')).toEqual({
      american_indian_alaska_native: 1257,
      asian: 381,
      black: 15503,
      native_hawaiian_pacific_islander: 3,
      white: 5980,
      other: 1135,
      not_recorded: 315,
      unknown: 270,
    })
    expect(rowsOf('gender')).toEqual({ man: 21453, woman: 3117, not_recorded: 189, unknown: 85 })
  })

  test('every date and time is read, and precinct 0 is none', () => {
    const field = (id: string) => report.fields.find((one) => one.field === id)
    expect(field('occurred_date')).toMatchObject({ answered: 24844, unreadable: 0 })
    expect(field('occurred_time')).toMatchObject({ answered: 24844, unreadable: 0 })
    expect(field('district')).toMatchObject({ answered: 24712, said: 132 })
    expect(rule('midnight-too-often')?.outcome).toBe('passed')
  })

  test('498 ages are below 10, and 488 of them are 0', () => {
    expect(rule('age-implausible')?.count).toBe(498)
    expect(rule('age-zero-too-often')?.groups[0]?.args).toMatchObject({ part: 488, whole: 24843 })
  })

  test('only the coordinates are dropped, and every rule is accounted for', () => {
    expect(report.columns).toHaveLength(13)
    expect(
      report.columns.filter(({ fate }) => fate !== 'mapped').map(({ name, fate }) => [name, fate]),
    ).toEqual([
      ['LOCATION_LONGITUDE', 'dropped'],
      ['LOCATION_LATITUDE', 'dropped'],
    ])
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
