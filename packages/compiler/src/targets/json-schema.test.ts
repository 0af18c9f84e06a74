import { rulesOf, tablesOf } from '@police-data/model'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { completeExample } from '../examples.ts'
import { jsonSchema } from './json-schema.ts'

const standard = await toyStandard()
const files = new Map((await jsonSchema.emit(standard, [])).map(({ path, text }) => [path, JSON.parse(text)]))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
const tables = new Map<string, ValidateFunction>(
  tablesOf(standard).map(({ id }) => [id, ajv.compile(files.get(`json-schema/${id}.schema.json`))]),
)

test.each(tablesOf(standard))('the schema of $id has an entry for each rule that it enforces', ({ id }) => {
  const entries = files.get(`json-schema/${id}.schema.json`).allOf as { $comment: string }[]
  const enforced = rulesOf(standard, id).filter((rule) => jsonSchema.supports?.(rule, standard).enforced)
  expect(entries.map(({ $comment }) => $comment)).toEqual(enforced.map((rule) => rule.id))
})

describe('a record', () => {
  const accepts = (table: string, change: Readonly<Record<string, unknown>>): boolean => {
    const [least] = completeExample({ note: 'least', rows: { [table]: [{}] } }, standard)[table] ?? []
    return tables.get(table)?.({ ...least, ...change }) === true
  }

  test.each([
    ['what it must hold is enough', 'loans', {}],
    ['null and "" are empty', 'loans', { renewals: null, due_date: '' }],
    ['a non-answer stands in for a number', 'loans', { renewals: 'unknown' }],
    ['a non-answer stands in for a list', 'loan_items', { damage: 'not_recorded' }],
    ['an open list takes a word it lacks', 'room_bookings', { purpose: 'seance' }],
    ['a leap day is a day', 'loans', { due_date: '2020-02-29' }],
  ])('may be so: %s', (_, table, record) => {
    expect(accepts(table, record)).toBe(true)
  })

  test.each([
    ['what it must hold is null', 'loans', { branch_id: null }],
    ['a key is a non-answer', 'loans', { branch_id: 'unknown' }],
    ['a number is written as text', 'loans', { renewals: '3' }],
    ['a text is written as a number', 'loan_items', { barcode: 30112004501 }],
    ['a non-answer stands among answers', 'loan_items', { damage: ['wet', 'unknown'] }],
    ['a value of a list is padded', 'loan_items', { damage: ['wet '] }],
    ['a day is none of the calendar', 'loans', { due_date: '2021-02-29' }],
    ['a computed field is written', 'loan_items', { shelf: 'open_shelf' }],
  ])('may not be so: %s', (_, table, record) => {
    expect(accepts(table, record)).toBe(false)
  })
})
