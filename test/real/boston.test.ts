/** The published Boston files of 2016, joined through the agency's mapping, tell what a script of its own counted in them. */
import type { Report } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const contacts = real('stops/boston-bpd_field-contacts_2016.csv.gz')
const { file: persons, test } = real('stops/boston-bpd_field-contact-names_2016.csv.gz')

/** Persons for each of the agency's words for the basis, and what the word becomes. */
const BASIS = [
  ['Probable Cause', 'probable_cause', 6420],
  ['Reasonable Suspicion', 'reasonable_suspicion', 3182],
  ['Encounter', 'consensual', 2576],
  ['Intel', 'intelligence', 783],
] as const

describe('Boston 2016', () => {
  let report: Report
  beforeAll(async () => {
    report = await reportOnAgency('boston', [contacts.file, persons])
  })
  const rule = (id: string) => report.rules.find((one) => one.rule === id)
  const codesOf = (table: string, field: string) =>
    report.codes.find((one) => one.table === table && one.field === field)?.codes ?? []
  const rowsByCode = (table: string, field: string) =>
    Object.fromEntries(codesOf(table, field).map(({ code, rows }) => [code, rows]))

  test('every record is accounted for: 2,033 persons only watched and 5,964 contacts without a search', () => {
    expect(report.records).toEqual({
      in: 14994 + 9048,
      mapped: 12961 + 3084,
      aside: 2033 + 5964,
      refused: 0,
      blank: 0,
    })
  })

  test('each person is a stop, and each kind of search of a contact a search', () => {
    expect(Object.fromEntries(report.tables.map(({ table, rows }) => [table, rows]))).toEqual({
      stops: 12961,
      stop_searches: 4526,
    })
    expect(rowsByCode('stop_searches', 'search_type')).toEqual({
      frisk: 2659,
      person_any: 1180,
      vehicle: 687,
    })
  })

  test('all four words for the basis are mapped, taken from the other file', () => {
    const words = codesOf('stops', 'stop_legal_basis').flatMap(({ code, words: all }) =>
      all.map(({ word, rows }) => [word, code, rows]),
    )
    expect(words).toHaveLength(BASIS.length)
    expect(words).toEqual(expect.arrayContaining(BASIS.map((one) => [...one])))
    expect(BASIS.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(12961)
  })

  test('3,202 persons were spoken with and not stopped', () => {
    expect(rowsByCode('stops', 'initiation')).toEqual({
      consensual_contact: 3202,
      not_recorded: 9638 + 121,
    })
  })

  test('race and Hispanic origin stand in two columns, and a person may have both', () => {
    expect(rowsByCode('stops', 'race')).toEqual({
      black: 8835,
      white: 3311,
      hispanic_latino: 1985,
      asian: 114,
      native_hawaiian_pacific_islander: 17,
      american_indian_alaska_native: 10,
      unknown: 451,
    })
    expect(rowsByCode('stops', 'gender')).toEqual({
      man: 11603,
      woman: 1301,
      transgender_or_another: 14,
      unknown: 43,
    })
  })

  test('no coded word is left over', () => {
    expect(report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)).toEqual([])
  })

  test('the exact age of 1,104 children is withheld, and two ages of three digits are reported', () => {
    const bands = rowsByCode('stops', 'age_band')
    expect((bands['10_14'] ?? 0) + (bands['15_17'] ?? 0)).toBe(1104)
    expect(rule('stopped-child-with-exact-age')?.count).toBe(0)
    expect(rule('stops.age.bounds')?.count).toBe(2)
    expect(report.fields.find(({ field }) => field === 'age')).toMatchObject({ said: 1104 + 301, empty: 0 })
    expect(report.rules.filter(({ level, count }) => level === 'must' && count > 0)).toHaveLength(1)
  })

  test('columns are mapped or dropped for a reason, and no name, address or narrative is shown', () => {
    expect(report.columns).toHaveLength(36)
    expect(report.columns.filter(({ fate }) => fate === 'unmapped')).toEqual([])
    expect(report.columns.every(({ fate, because }) => fate === 'mapped' || (because ?? '') !== '')).toBe(
      true,
    )
    const dropped = report.columns.flatMap(({ name, fate }) => (fate === 'dropped' ? [name] : []))
    expect(dropped).toHaveLength(24)
    expect(dropped).toEqual(
      expect.arrayContaining(['contact_officer_name', 'supervisor_name', 'streetaddr', 'contact_reason']),
    )
    expect(JSON.stringify(report)).not.toMatch(/ (ST|RD|AVE|BLVD|DR|LN)\b/)
  })

  test('every rule is accounted for', () => {
    expect(
      report.rules.filter(({ outcome, because }) => outcome.startsWith('not-') && (because ?? '') === ''),
    ).toEqual([])
  })
})
