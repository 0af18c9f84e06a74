import { expect, test } from 'vitest'
import { tellsByName, tellsByValues } from './telling-columns.ts'

test.each([
  'name',
  'officer_name',
  'OFFICER_LAST_NAME',
  'contact_officer_name',
  'name_badge_number',
  'LastName',
  'Victim\u2019s name',
  'Officer(s)',
  'Subject(s)',
  'Subject DOB',
  'po_initials',
  'Blurred Address',
  'birth_year',
  'License Plate',
])('a column “%s” may tell who somebody is', (name) => {
  expect(tellsByName(name)).toBe(true)
})

test.each([
  'agency_name',
  'DIST_NAME',
  'Use of Force Type',
  'Officer Race/Ethnicity',
  'Subject Age',
  'number_subjects_injured',
  'ForceType',
  'Outcome',
  '',
])('a column “%s” does not', (name) => {
  expect(tellsByName(name)).toBe(false)
})

const KNOWN = new Set(['verbal', 'command', 'joint', 'take', 'down', 'brown'])
const tells = (...values: string[]) => tellsByValues(new Set(values), KNOWN)

test('names and what leads to a person are known by their look', () => {
  expect(tells('Doe, Jane', 'Roe, Richard', 'Bloggs, Joe Q.')).toBe(true)
  expect(tells('Jane Doe', 'Richard Roe', 'Other', 'Joe Q. Bloggs')).toBe(true)
  expect(tells('Taser', 'jane@example.org')).toBe(true)
  expect(tells('078-05-1120')).toBe(true)
  expect(tells('(555) 010-9999')).toBe(true)
})

test('words of a list are not taken for names', () => {
  expect(tells('Taser', 'OC Spray', 'Hnads', 'Take Down - Arm', 'BD - Grabbed')).toBe(false)
  expect(tells('Verbal Command', 'Joint Locks', 'Take Down', 'Verbal Order')).toBe(false)
  expect(tells('2021-03-04', '88-1234')).toBe(false)
  expect(tells()).toBe(false)
})
