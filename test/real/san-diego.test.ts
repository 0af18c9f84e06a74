/** The published San Diego file of force in stops, checked through the agency's mapping, tells what is known of it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('stops/san-diego-pd_ripa-force-actions.csv.gz')

/** Counted in the file itself, by another program than the checker. */
const FORCE = {
  handcuffing: 9157,
  unarmed_force: 1815,
  firearm_pointed: 1014,
  firearm_unholstered: 647,
  chemical_spray: 131,
  canine_deployed: 115,
  removed_from_vehicle_physical: 110,
  cew_aimed_or_arced: 95,
  launcher_pointed: 69,
  cew_probes: 44,
  canine_bite: 23,
  vehicle_contact: 21,
  impact_weapon_drawn: 13,
  impact_projectile: 12,
  impact_weapon_strike: 10,
  cew_drive_stun: 6,
  firearm_discharged: 3,
}

describe('San Diego 2024 to 2025', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('san-diego', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (field: string) => report.codes.find((one) => one.field === field)?.codes ?? []
  const rows = (id: string) => report.tables.find(({ table }) => table === id)?.rows

  test('every record is accounted for', () => {
    expect(report.records).toEqual({ in: 121154, mapped: 121154, aside: 0, refused: 0, blank: 0 })
  })

  test('117,704 persons were stopped, and force was used on 9,835 of them in 8,900 stops', () => {
    expect(rows('stops')).toBe(117704)
    expect(rows('force_incidents')).toBe(8900)
    expect(rows('force_subjects')).toBe(9835)
    expect(rows('force_actions')).toBe(13285)
    expect(rows('force_officers')).toBeUndefined()
  })

  test('all 17 words for force are mapped as they were counted', () => {
    expect(rule('force_actions.force_type.in-code-list')).toMatchObject({ outcome: 'passed', count: 0 })
    expect(Object.fromEntries(codesOf('force_type').map(({ code, rows: count }) => [code, count]))).toEqual(
      FORCE,
    )
    expect(codesOf('force_type').flatMap(({ words }) => words)).toHaveLength(17)
  })

  test('records of one person never disagree, and no record repeats another', () => {
    expect(rule('mapped-rows-disagree')).toMatchObject({ outcome: 'passed', count: 0 })
    expect(rule('duplicate-records')).toMatchObject({ outcome: 'passed', count: 0 })
  })

  test('no incident has a date, and the report says so', () => {
    expect(rule('occurred-date-never-answered')).toMatchObject({ outcome: 'failed', count: 1 })
  })

  test('the three shots say neither target nor hit', () => {
    expect(rule('discharge-target-or-hit-missing')?.count).toBe(3)
  })

  test('every column and every rule is accounted for', () => {
    expect(report.columns.map(({ name, fate }) => [name, fate])).toEqual([
      ['id', 'mapped'],
      ['PID', 'mapped'],
      ['forceactiontaken', 'mapped'],
      ['insertDatetime', 'dropped'],
    ])
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
