/** The published stop and search of Merseyside, checked through the mapping, tells what a script of its own counted in it. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('stops/uk-merseyside_stop-and-search_2020-10.csv.gz')

/** Stops without their doubles for each word of the outcome, and what the word becomes. */
const OUTCOMES = [
  ['A no further action disposal', 'no_action', 2924],
  ['Arrest', 'arrest', 320],
  ['Community resolution', 'community_resolution', 269],
  ['Summons / charged by post', 'summons_later', 113],
  ['Khat or Cannabis warning', 'drug_warning', 92],
  ['Caution (simple or conditional)', 'caution', 22],
  ['Penalty Notice for Disorder', 'penalty_notice', 21],
] as const

describe('Merseyside, October 2020', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('merseyside', file)
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))
  const field = (table: string, wanted: string) =>
    report.fields.find((one) => one.table === table && one.field === wanted)

  test('every record stands twice, and a record and its double are one stop', () => {
    expect(report.records).toEqual({ in: 7526, mapped: 7526, aside: 0, refused: 0, blank: 0 })
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['stops', 3762],
      ['stop_searches', 2916 + 2 * 791 + 55],
    ])
    expect(rule('duplicate-records')?.count).toBe(7526 - 3762)
    expect(rule('mapped-rows-disagree')?.count ?? 0).toBe(0)
  })

  test('all seven words for the outcome are mapped', () => {
    const words = codesOf('stops', 'stop_outcome').flatMap(({ code, words }) =>
      words.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toEqual(expect.arrayContaining(OUTCOMES.map((one) => [...one])))
    expect(OUTCOMES.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(3762 - 1)
    expect(rowsByCode('stops', 'stop_outcome').unknown).toBe(1)
  })

  test('how far a search of a person went is told by the column for clothing', () => {
    expect(rowsByCode('stop_searches', 'search_type')).toEqual({
      frisk_or_search_person: 2588 + 699,
      person_undressed: 55 + 35,
      person_any: 273 + 57,
      vehicle: 791 + 55,
    })
  })

  test('both ethnicities are kept apart', () => {
    expect(rowsByCode('stops', 'race')).toEqual({
      white: 3276,
      black: 124,
      asian: 45,
      uk_other: 32,
      unknown: 285,
    })
    expect(rowsByCode('stops', 'race_self_reported')).toEqual({
      white: 2914 + 62 + 27 + 16 + 4 + 2,
      black: 33 + 21 + 13 + 16 + 2,
      asian: 23 + 5 + 4 + 4 + 3,
      multiracial: 25,
      uk_other: 19,
      unknown: 533 + 58,
    })
  })

  test('wide bands of age become the bands that hold them', () => {
    expect(rowsByCode('stops', 'age_band')).toEqual({
      '0_9': 1,
      '10_17': 668,
      '18_24': 1210,
      '25_34': 816,
      '35_plus': 916,
      unknown: 151,
    })
    expect(rowsByCode('stops', 'gender')).toEqual({
      man: 3270,
      woman: 317,
      nonbinary_or_another: 2,
      unknown: 173,
    })
  })

  test('four powers, one of them on poaching, and 31 stops without one', () => {
    expect(rowsByCode('stops', 'stop_legal_basis')).toEqual({ search_power: 3731, unknown: 31 })
    expect(rowsByCode('stops', 'stop_reason')).toEqual({ suspected_possession: 3731, unknown: 31 })
    expect(rowsByCode('stop_searches', 'search_basis')).toEqual({
      search_power_drugs: 3688,
      search_power_property: 822,
      search_power_weapons: 6,
      search_power_wildlife: 3,
      unknown: 34,
    })
  })

  test('what was looked for and what was found is answered nowhere', () => {
    for (const name of ['sought', 'contraband_found', 'outcome_linked'])
      expect(field('stop_searches', name)).toMatchObject({ answered: 0, said: 4553, empty: 0 })
  })

  test('every stamp is read, and 151 stops have no point', () => {
    for (const name of ['occurred_date', 'occurred_time'])
      expect(field('stops', name)).toMatchObject({ answered: 3762, unreadable: 0 })
    expect(field('stops', 'latitude')).toMatchObject({ answered: 3762 - 151, said: 151 })
  })

  test('no coded word is left over, and every column is mapped or dropped for a reason', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
    expect(report.columns).toHaveLength(15)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
  })
})
