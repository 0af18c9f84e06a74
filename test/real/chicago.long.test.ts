/** The three Chicago files of tactical responses, joined through the agency's mapping, tell what a script of its own counted in them. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const reports = real('force/chicago-cpd_trr-main_2004-2018.csv.gz')
const persons = real('force/chicago-cpd_trr-subjects_2004-2016.csv.gz')
const { file: actions, test } = real('force/chicago-cpd_trr-actions-responses_2004-2018.csv.gz')

describe('Chicago 2004 to 2018', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('chicago', [reports.file, persons.file, actions])
  }, 900_000)
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(
      (report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []).map(
        ({ code, rows }) => [code, rows],
      ),
    )

  test('every record of the three files is accounted for', () => {
    expect(report.records).toEqual({
      in: 75_759 + 67_019 + 587_538,
      mapped: 75_759 + 67_019 + 587_533,
      aside: 5,
      refused: 0,
      blank: 0,
    })
  })

  test('events, reports, persons and acts become the four tables', () => {
    expect(Object.fromEntries(report.tables.map(({ table, rows }) => [table, rows]))).toEqual({
      force_incidents: 46_307 + 36,
      force_officers: 75_759,
      force_subjects: 41_942 + 3981 + 8737,
      force_actions: 303_362,
    })
  })

  test('what refers to a row of another table finds it', () => {
    const references = report.rules.filter(({ rule: id }) => id.includes('.refers-to.'))
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter(({ count }) => count > 0)).toEqual([])
  })

  test('all 36 words for what a member did are mapped, and 4.3 % of them are other force', () => {
    expect(rowsByCode('force_actions', 'force_type')).toEqual({
      verbal_command: 69_832,
      mitigation: 66_812,
      takedown_or_handcuffing: 50_972,
      escort_hold: 24_132,
      control_hold: 21_267 + 14_750 + 4721 + 651,
      other_force: 13_010,
      strike_personal: 11_931 + 5754 + 3097 + 1489 + 1066,
      cew_probes: 4673 + 181 + 131 + 4,
      cew_drive_stun: 1200 + 15 + 13 + 10,
      cew_aimed: 705,
      cew_arced: 94 + 3,
      cew_used: 62 + 49 + 36 + 14,
      chemical_shown_or_used: 3775 + 116,
      impact_weapon_shown_or_used: 1610,
      firearm_discharged: 1069,
      canine_used: 108,
      impact_projectile: 10,
    })
  })

  test('what a person did is gathered from all records, and never from what a member did', () => {
    const resistance = rowsByCode('force_subjects', 'resistance')
    expect(Object.keys(resistance).sort()).toEqual([
      'active',
      'active_class',
      'assaultive',
      'deadly_force_against',
      'flight',
      'grave_class',
      'passive_class',
      'stiff_or_limp',
      'verbal',
      'weapon_against',
      'weapon_used',
    ])
  })

  test('persons whose records are not published are said to be unknown', () => {
    const filled = ['race', 'gender', 'injury_level'].map((name) =>
      report.fields.find(({ table, field }) => table === 'force_subjects' && field === name),
    )
    expect(filled).toMatchObject([
      { said: 9353, empty: 0 },
      { said: 8775, empty: 0 },
      { said: 8795, empty: 0 },
    ])
  })

  test('no coded word is left over, and years in the place of ages are found', () => {
    expect(report.rules.filter(({ rule: id, count }) => id.endsWith('.in-code-list') && count > 0)).toEqual(
      [],
    )
    expect(rule('age-is-a-year')?.count).toBe(211)
    expect(rule('force_subjects.age.bounds')?.count).toBe(226)
  })

  test('columns are mapped or dropped for a reason, and no free text is shown', () => {
    expect(report.columns).toHaveLength(38)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(JSON.stringify(report)).not.toMatch(/FLAIL|CLENCH/)
  })
})
