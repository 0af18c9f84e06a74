import type { Rule, RuleResult, Standard } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { stepsOf } from './steps.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const failed = (rule: string, count: number, changes: Partial<RuleResult> = {}): RuleResult => ({
  rule,
  level: standard.rules[rule]?.level ?? 'must',
  table: rule.split('.')[0] ?? '',
  field: rule.split('.')[1] ?? '',
  outcome: 'failed',
  count,
  groups: [{ count, samples: [] }],
  ...changes,
})
const at = (column: string, ...values: readonly (readonly [string, number])[]) => ({
  groups: values.map(([value, count]) => ({ value, count, samples: [{ row: 2, column, name: 'What' }] })),
})
const steps = (rules: readonly RuleResult[], mapped = true) =>
  stepsOf({ rules, standard, sources: [], mapped })

test('words of one column are one act, whichever fields take them', () => {
  expect(
    steps([
      failed('loan_items.item_type.in-code-list', 5, at('C', ['Bok', 3], ['zz', 2])),
      failed('loan_items.damage.in-code-list', 4, { level: 'must', ...at('C', ['Bok', 4]) }),
    ]),
  ).toEqual([
    {
      act: 'map-words',
      level: 'must',
      rules: ['loan_items.item_type.in-code-list', 'loan_items.damage.in-code-list'],
      fields: ['loan_items.item_type', 'loan_items.damage'],
      column: 'C',
      name: 'What',
      words: 2,
      removes: 9,
    },
  ])
})

test('what must be mended comes first, and of that what mends most', () => {
  const order = steps([
    failed('loan-without-items', 2),
    failed('loans.lent_date.required', 7),
    failed('age-zero-too-often', 1),
    failed('loan_items.item_type.in-code-list', 3, at('C', ['Bok', 3])),
  ]).map(({ act, removes }) => `${act} ${removes}`)
  expect(order).toEqual(['fill 7', 'map-words 3', 'mend 2', 'mend 1'])
})

test('without a mapping words are replaced, and rare values count too', () => {
  const groups = [{ count: 9, args: { values: 4 }, samples: [] }, ...at('C', ['Bok', 3]).groups]
  expect(steps([failed('loan_items.item_type.in-code-list', 12, { groups })], false)).toMatchObject([
    { act: 'replace-words', words: 5, removes: 12 },
  ])
})

test('words that are hidden are not counted: one sign stands for all of one length', () => {
  const [step] = steps([
    failed('loan_items.item_type.in-code-list', 5, at('C', ['‹hidden, 1 character›', 5])),
  ])
  expect(step).toMatchObject({ act: 'map-words', removes: 5 })
  expect(step).not.toHaveProperty('words')
})

test('rules of a table whose fix reads the same are one act', () => {
  const [rule] = Object.values(standard.rules).filter(({ id }) => id === 'loan-without-items')
  const twin = { ...(rule as Rule), id: 'twin' }
  const results = [failed('loan-without-items', 2), failed('twin', 3, { level: twin.level })]
  const rules = { ...standard.rules, twin }
  expect(
    stepsOf({ rules: results, standard: { ...standard, rules }, sources: [], mapped: false }),
  ).toMatchObject([{ act: 'mend', rules: ['loan-without-items', 'twin'], removes: 5 }])
})

test('what passed is nothing to do', () => {
  expect(steps([failed('loan-without-items', 0, { outcome: 'passed' })])).toEqual([])
})
