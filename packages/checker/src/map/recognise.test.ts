import type { Standard } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { publishedStandard } from '../../../../test/shared/agencies.ts'
import { recognise } from './recognise.ts'

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

const seen = (...header: string[]) => {
  const like = recognise(header, standard, 'records.csv')
  return like?.columns.map(({ column, table, field }) => `${header[column]}: ${table}.${field}`)
}

test('names are recognised however they are written', () => {
  expect(seen('Use of Force Type', 'DATE_OCCURRED', 'subjectRace', 'Officer Race')).toEqual([
    'Use of Force Type: force_actions.force_type',
    'DATE_OCCURRED: force_incidents.occurred_date',
    'subjectRace: force_subjects.race',
    'Officer Race: force_officers.race',
  ])
})

test('the family of which most is recognised is named', () => {
  expect(
    recognise(['Legislation', 'Object of search', 'Outcome', 'Gender'], standard, 'records.csv')?.family.id,
  ).toBe('stops')
  expect(recognise(['Type of Force', 'Resistance', 'Outcome'], standard, 'records.csv')?.family.id).toBe(
    'force',
  )
})

test('of a file of something else nothing is recognised', () => {
  expect(recognise(['invoice', 'amount', ''], standard, 'records.csv')).toBeUndefined()
})

test('where columns are of several families, the name of the file decides', () => {
  const header = ['date', 'age', 'gender', 'race', 'body_camera']
  const familyOf = (path: string) => recognise(header, standard, path)?.family.id
  expect(familyOf('folder/fatal-police-shootings_2015.csv.gz')).toBe('shootings')
  expect(familyOf('records.csv')).toBe('force')
})
