/** The published stop and search of the Metropolitan Police, checked through the mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('stops/uk-metropolitan_stop-and-search_2021-10.csv.gz')
const february = real('stops/uk-metropolitan_stop-and-search_2019-02.csv.gz')

const rowsByCode = (report: Report, table: string, field: string) =>
  Object.fromEntries(
    (report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []).map(
      ({ code, rows }) => [code, rows],
    ),
  )
const rowsOf = (report: Report, wanted: string) => report.tables.find(({ table }) => table === wanted)?.rows
const unknownWords = (report: Report) =>
  report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)
const field = (report: Report, table: string, wanted: string) =>
  report.fields.find((one) => one.table === table && one.field === wanted)

describe('Metropolitan Police, October 2021', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('metropolitan-police', file)
  })

  test('every record is a stop, and a person and a vehicle are two searches', () => {
    expect(report.records).toEqual({ in: 18129, mapped: 18129, aside: 0, refused: 0, blank: 0 })
    expect(rowsOf(report, 'stops')).toBe(18129)
    expect(rowsOf(report, 'stop_searches')).toBe(13936 + 2 * 3939 + 254)
  })

  test('numbers of stops are made for the record, and the report says so', () => {
    expect(report.tables.find(({ table }) => table === 'stops')?.madePerRow).toContain('stop_id')
  })

  test('both ethnicities are kept apart: four words of officers, seventeen of persons', () => {
    expect(rowsByCode(report, 'stops', 'race')).toEqual({
      white: 7263,
      black: 6599,
      asian: 2998,
      uk_other: 877,
      unknown: 392,
    })
    expect(rowsByCode(report, 'stops', 'race_self_reported')).toEqual({
      white: 5908,
      black: 4311,
      asian: 2262,
      multiracial: 342,
      uk_other: 498,
      unknown: 5078,
    })
    expect(rowsByCode(report, 'stops', 'race_source')).toEqual({ officer_perceived: 18129 })
  })

  test('wide bands of age become the bands that hold them', () => {
    expect(rowsByCode(report, 'stops', 'age_band')).toEqual({
      '0_9': 9,
      '10_17': 3021,
      '18_24': 5362,
      '25_34': 3944,
      '35_plus': 3408,
      unknown: 2385,
    })
    expect(rowsByCode(report, 'stops', 'gender')).toEqual({
      man: 16426,
      woman: 1470,
      nonbinary_or_another: 22,
      unknown: 211,
    })
  })

  test('an order for an area is no ground to suspect', () => {
    expect(rowsByCode(report, 'stops', 'stop_legal_basis')).toEqual({
      search_power: 18013,
      search_power_area: 116,
    })
    expect(rowsByCode(report, 'stop_searches', 'search_basis')).toEqual({
      search_power_drugs: 14792,
      search_power_property: 6948,
      search_power_weapons: 190,
      search_power_area: 138,
    })
  })

  test('every stop has one outcome, and every search what was looked for', () => {
    expect(rowsByCode(report, 'stops', 'stop_outcome')).toEqual({
      no_action: 13394,
      arrest: 2235,
      community_resolution: 1626,
      penalty_notice: 561,
      summons_later: 301,
      caution: 12,
    })
    expect(rowsByCode(report, 'stop_searches', 'sought')).toEqual({
      drugs: 14792,
      other_weapon: 3214,
      stolen_property: 2319,
      evidence_of_offence: 737,
      fireworks: 487,
      firearm: 190,
      damage_tools: 138,
      thing_to_harm: 138,
      unknown: 53,
    })
  })

  test('whether anything was found is answered nowhere', () => {
    for (const name of ['contraband_found', 'outcome_linked'])
      expect(field(report, 'stop_searches', name)).toMatchObject({ answered: 0, said: 22068, empty: 0 })
  })

  test('every stamp is read, and 1,877 stops have no point', () => {
    for (const name of ['occurred_date', 'occurred_time'])
      expect(field(report, 'stops', name)).toMatchObject({ answered: 18129, unreadable: 0 })
    expect(field(report, 'stops', 'latitude')).toMatchObject({ answered: 16252, said: 1877 })
  })

  test('347 records repeat another in every cell', () => {
    expect(report.rules.find(({ rule }) => rule === 'duplicate-records')?.count).toBe(347)
  })

  test('no coded word is left over, and every column is mapped or dropped for a reason', () => {
    expect(unknownWords(report)).toEqual([])
    expect(report.columns).toHaveLength(15)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
  })
})

february.test('the file of February 2019 is read by the same mapping', async () => {
  const report = await reportOnAgency('metropolitan-police', february.file)
  expect(report.records).toEqual({ in: 18402, mapped: 18402, aside: 0, refused: 0, blank: 0 })
  expect(rowsOf(report, 'stops')).toBe(18402)
  expect(rowsOf(report, 'stop_searches')).toBe(22617)
  expect(unknownWords(report)).toEqual([])
})
