import { tmpdir } from 'node:os'
import { tablesOf } from '@police-data/model'
import { afterEach, describe, expect, test } from 'vitest'
import { importText } from '../../../../test/shared/emitted-module.ts'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { completeExample } from '../examples.ts'
import { validate } from './validate.ts'

const standard = await toyStandard()
const emitted = await validate.emit(standard, [])
const script = emitted.find(({ path }) => path === 'validate/index.js')?.text ?? ''
const module = await importText(script)

type Finding = { readonly rule: string; readonly field?: string }
const validators = module.validators as Readonly<Record<string, (record: unknown) => readonly Finding[]>>

/** What a change breaks of a record that holds only what it must. */
function brokenBy(table: string, change: Readonly<Record<string, unknown>>): readonly string[] {
  const [least] = completeExample({ note: 'least', rows: { [table]: [{}] } }, standard)[table] ?? []
  const before = rulesBroken(table, { ...least })
  return rulesBroken(table, { ...least, ...change }).filter((rule) => !before.includes(rule))
}

const rulesBroken = (table: string, record: unknown): readonly string[] =>
  (validators[table]?.(record) ?? []).map(({ rule }) => rule)

describe('the emitted module', () => {
  const home = process.cwd()
  afterEach(() => process.chdir(home))

  test('is the same bytes twice, wherever the compiler was started', async () => {
    process.chdir(tmpdir())
    expect(await validate.emit(standard, [])).toEqual(emitted)
  })

  test('asks for no other module and makes no code of text', () => {
    // Ajv keeps how its helper is asked for as a text, which nothing runs.
    expect(script.replaceAll(/\.code = '[^']*'/g, '')).not.toMatch(
      /\bimport\s*[('"{*]|\brequire\(|\bnew Function\b|\beval\(/,
    )
  })

  test('has a function for each table, also by the name of the table', () => {
    expect(Object.keys(validators)).toEqual(tablesOf(standard).map(({ id }) => id))
    expect(module.validateLoan).toBe(validators.loans)
  })
})

describe('one fault is one finding', () => {
  test.each([
    ['loans', { renewals: 'twelve' }, 'loans.renewals.type'],
    ['loans', { renewals: -1 }, 'loans.renewals.bounds'],
    ['loans', { lent_date: '2021-02-29' }, 'loans.lent_date.type'],
    ['loan_items', { item_type: 'no_such_code' }, 'loan_items.item_type.in-code-list'],
    ['loan_items', { damage: ['wet', 'wet'] }, 'loan_items.damage.type'],
    ['loan_items', { counted_pieces: true }, 'record.wrong-kind'],
    ['loan_items', { barcode: 30112004501 }, 'record.wrong-kind'],
    ['loan_items', { shelf: 'open_shelf' }, 'record.unknown-field'],
  ])('of %s with %j', (table, change, rule) => {
    expect(brokenBy(table, change)).toEqual([rule])
  })

  test.each([[null], [[]], ['text'], [7]])('%j is no record', (record) => {
    expect(validators.loans?.(record)).toEqual([{ table: 'loans', rule: 'record.wrong-kind', level: 'must' }])
  })

  test('names that every object has are unknown fields like any other', () => {
    const record = JSON.parse('{ "__proto__": 1, "constructor": 2 }') as unknown
    const unknown = validators.loans?.(record).filter(({ rule }) => rule === 'record.unknown-field')
    expect(unknown?.map(({ field }) => field).sort()).toEqual(['__proto__', 'constructor'])
  })
})
