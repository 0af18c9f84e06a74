import { expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import { conditionSentence } from './condition-sentence.ts'
import type { CodeList } from './forms/code-list.ts'
import type { Table } from './forms/table.ts'
import type { Setting } from './kernel/setting.ts'

const field = (id: string, title: string, list?: string) => ({
  id,
  title,
  type: list === undefined ? 'text' : 'code',
  list,
  level: 'may',
  sensitivity: 'open',
})

const table = (id: string, title: string, ...fields: readonly ReturnType<typeof field>[]): Table =>
  ({
    id,
    title,
    key: ['agency_id'],
    fields: Object.fromEntries(fields.map((one) => [one.id, one])),
  }) as unknown as Table

const acts = table(
  'acts',
  'Acts',
  field('agency_id', 'Agency'),
  field('case_id', 'Case'),
  field('shot_id', 'Number of the shot'),
  field('kind', 'Kind', 'kind'),
)
const shots = table('shots', 'Shots', field('agency_id', 'Agency'), field('id', 'Shot'))
const kind = {
  id: 'kind',
  codes: { blow: { title: 'Blow' }, push: { title: 'Push' } },
} as unknown as CodeList
const setting: Setting = { table: acts, tables: { acts, shots }, lists: { kind } }

const words = (condition: Condition): string => conditionSentence(condition, setting)

test('a count says with what the rows agree', () => {
  const count = { table: 'acts', by: ['agency_id', 'case_id', 'kind'] }
  expect(words({ count, atMost: 1 })).toBe('the number of acts with the same “Case” and “Kind” is at most 1')
  const by = ['agency_id', { own: 'shot_id', theirs: 'id' }]
  expect(words({ count: { table: 'shots', by }, atLeast: 1 })).toBe(
    'the number of shots whose “Shot” is this “Number of the shot” is at least 1',
  )
})

test('a count of what refers to a record says so, and none of them is 0', () => {
  expect(words({ count: { table: 'acts' }, atMost: 0 })).toBe('the number of acts that belong to it is 0')
  expect(words({ count: { table: 'acts', by: ['agency_id'] }, atLeast: 2 })).toBe(
    'the number of acts of the same agency is at least 2',
  )
})

test('a denial is said in the words of the field', () => {
  expect(words({ not: { field: 'kind', is: 'blow' } })).toBe('“Kind” is not “Blow”')
  expect(words({ not: { field: 'kind', is: ['blow', 'push'] } })).toBe('“Kind” is neither “Blow” nor “Push”')
  expect(words({ not: { field: 'kind', includes: 'blow' } })).toBe('“Kind” does not include “Blow”')
  expect(words({ not: { field: 'kind', said: 'unknown' } })).toBe('“Kind” does not say “unknown”')
})

test('a denial of more than a field stays whole', () => {
  const all = [
    { field: 'kind', is: 'blow' },
    { field: 'case_id', present: true },
  ]
  expect(words({ not: { all } })).toBe('it is not so that “Kind” is “Blow” and “Case” is filled')
})
