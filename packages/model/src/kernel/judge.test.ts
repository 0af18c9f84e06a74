import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Standard } from '../forms/standard.ts'
import { cellJudge, judgedBy } from './judge.ts'

const published: Standard = JSON.parse(
  await readFile(new URL('../../../../validators/standard.json', import.meta.url), 'utf8'),
)

const TEXTS = [
  '',
  'a',
  'unknown',
  '5',
  '-1',
  '2024-02-29',
  '2031-01-01',
  '12:30',
  'true',
  '1.5E+10',
  'a;b',
  'midnight',
]

test('fields that are judged by the same read every text as the same cell', () => {
  const fields = Object.values(published.tables).flatMap((table) =>
    Object.values(table.fields).flatMap(({ id, derived }) => (derived === undefined ? [{ table, id }] : [])),
  )
  const alike = new Map<string, typeof fields>()
  for (const one of fields) {
    const by = judgedBy(published, one.table, one.id)
    alike.set(by, [...(alike.get(by) ?? []), one])
  }
  expect(alike.size).toBeLessThan(fields.length)
  for (const [first, ...others] of alike.values()) {
    if (first === undefined) continue
    for (const { table, id } of others)
      for (const text of TEXTS) {
        const [one, other] = [first, { table, id }].map((of) => cellJudge(published, of.table)(of.id, text))
        expect(other?.cell).toEqual(one?.cell)
        expect(other?.broken.length).toBe(one?.broken.length)
      }
  }
})

test('a rule that only one of two fields has tells them apart', () => {
  const { force_incidents: incidents, force_subjects: subjects, force_officers: officers } = published.tables
  if (incidents === undefined || subjects === undefined || officers === undefined)
    throw new Error('No such table')
  expect(judgedBy(published, subjects, 'incident_id')).toBe(judgedBy(published, officers, 'incident_id'))
  expect(judgedBy(published, subjects, 'incident_id')).not.toBe(judgedBy(published, incidents, 'incident_id'))
})
