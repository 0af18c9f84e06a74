import { expect, test } from 'vitest'
import { add, type Edit, problemsAfter, remove, replace } from '../../../test/shared/edit.ts'

const RULE = 'rules/loan_items/book-with-pieces.yaml'

/** A rule of loans with this check; its examples are never reached. */
const check = (yaml: string, table = 'loans'): Edit =>
  add(
    `rules/${table}/tried.yaml`,
    `id: tried
title: Tried
definition: Tried.
sources:
  - source: desk-manual
since: 0.1.0
table: ${table}
level: must
check: ${yaml}
message: Tried.
rationale: Tried.
fix: { where: once, how: Try. }
examples:
  valid: [{ note: one }]
  invalid: [{ note: two }]
`,
  )

const refusals = async (yaml: string, table?: string): Promise<string> =>
  (await problemsAfter(check(yaml, table))).join('\n')

test('an unknown code in a rule is found where it stands', async () => {
  const found = await problemsAfter(replace(RULE, 'is: print', 'is: [print, scroll]'))
  expect(found).toEqual([`${RULE}:12:41 name-unknown “scroll” is no code of the list item_type.`])
})

test('an unknown field, table or parent is found', async () => {
  expect(await refusals('{ kind: required, field: shoe_size }')).toContain('has no field “shoe_size”')
  expect(await refusals('{ kind: has-rows, of: umbrellas, atLeast: 1 }')).toContain('no table “umbrellas”')
  expect(await refusals('{ kind: has-rows, of: closures, atLeast: 1 }')).toContain(
    'closures does not refer to loans',
  )
  expect(await refusals('{ kind: required, field: closures.reason }')).toContain('no reference to closures')
})

test('a rule stands in the folder of its table', async () => {
  const found = await problemsAfter(replace(RULE, 'table: loan_items', 'table: loans'))
  expect(found.join('\n')).toContain('rule-misplaced')
})

test('a rule has one valid and one invalid example, and they do what they say', async () => {
  expect(await refusals('{ kind: required, field: lent_date }')).toMatch(
    /tried\.yaml:\d+:\d+ example-untrue The invalid example “two” does not break the rule/,
  )
  const untrue = await problemsAfter(
    replace(RULE, 'item_type: map, counted_pieces: not_applicable', 'item_type: map, counted_pieces: 1'),
  )
  expect(untrue).toEqual([
    `${RULE}:24:7 example-untrue The valid example “a map in one piece” breaks the rule.`,
  ])
  const none = await problemsAfter(
    replace(
      'rules/loans/loan-id-turned-into-date.yaml',
      '  invalid:\n    - note: what the spreadsheet made of it\n      rows:\n        loans:\n          - { loan_id: 17-Oct }\n',
      '  invalid: []\n',
    ),
  )
  expect(none.join('\n')).toContain('example-missing The rule has no invalid example.')
})

test('an example names only tables, written fields and given values that are there', async () => {
  const field = await problemsAfter(replace(RULE, 'item_type: map,', 'itemtype: map,'))
  expect(field.join('\n')).toMatch(/book-with-pieces\.yaml:\d+:\d+ example-unknown .*“itemtype”/)
  const derived = await problemsAfter(replace(RULE, 'item_type: map,', 'shelf: counter,'))
  expect(derived.join('\n')).toMatch(/example-unknown .*“shelf”/)
  const table = await problemsAfter(replace(RULE, '        loan_items:', '        items:'))
  expect(table.join('\n')).toMatch(/example-unknown .*“items”/)
  const given = await problemsAfter(
    replace(
      'rules/loans/renewed-too-often.yaml',
      'given: { most_renewals: 3 }',
      'given: { most_renewal: 3 }',
    ),
  )
  expect(given.join('\n')).toMatch(/example-unknown .*“most_renewal”/)
})

test('sources are there, and cited', async () => {
  const found = await problemsAfter(
    remove('sources/ledger-2021.yaml'),
    add('sources/diary.yaml', 'id: diary\ntitle: Diary\npublisher: Nobody\ndate: "1911"\n'),
  )
  expect(found.join('\n')).toContain('source-unknown There is no source “ledger-2021”.')
  expect(found.join('\n')).toContain('sources/diary.yaml:1:1 source-uncited Nothing cites this source.')
})

test('a rule holds one count, compared with constants or one field, and not nested', async () => {
  const items = 'count: { table: loan_items }'
  expect(
    await refusals(`{ kind: assert, that: { all: [{ ${items}, atLeast: 1 }, { ${items}, atMost: 9 }] } }`),
  ).not.toContain('rule-unbounded')
  expect(
    await refusals(
      `{ kind: assert, that: { all: [{ ${items}, atLeast: 1 }, { count: { table: loans, by: [lent_date] }, atMost: 9 }] } }`,
    ),
  ).toContain('rule-unbounded A rule can hold one count')
  expect(await refusals(`{ kind: assert, that: { ${items}, atMost: { given: most_renewals } } }`)).toContain(
    'A count is compared with a constant or with one field.',
  )
  expect(
    await refusals(
      '{ kind: assert, that: { count: { table: loan_items, where: { count: { table: loan_items, by: [item_type] }, atLeast: 1 } }, atLeast: 1 } }',
    ),
  ).toContain('A count cannot hold another.')
  expect(
    await refusals('{ kind: has-rows, of: loan_items, where: { field: loans.fine, above: 1 }, atLeast: 1 }'),
  ).toContain('What is counted cannot be chosen by its parent row.')
})

test('only what has one type and an order is compared', async () => {
  expect(await refusals('{ kind: ordered, fields: [lent_date, lent_time] }')).toContain(
    'A date cannot be compared with a time.',
  )
  expect(await refusals('{ kind: within, field: branch_id, atLeast: a }')).toContain('A text has no order.')
  expect(await refusals('{ kind: within, field: languages, atLeast: 1 }')).toContain(
    'several values cannot be compared',
  )
  expect(await refusals('{ kind: assert, that: { field: renewals, matches: "[0-9]" } }')).toContain(
    'has no form',
  )
  expect(await refusals('{ kind: assert, that: { field: languages, matches: "[a-z]+" } }')).toContain(
    'has no form',
  )
  expect(await refusals('{ kind: series, field: branch_id, by: month }')).toContain('is no date')
  expect(await refusals('{ kind: within, field: lent_date, atMost: { given: tomorrow } }')).toContain(
    '“tomorrow”',
  )
  expect(await refusals('{ kind: within, field: lent_date, atMost: "2021-02-30" }')).toContain(
    'A date cannot be compared with a text.',
  )
  expect(await refusals('{ kind: within, field: lent_time, atMost: "25:00" }')).toContain(
    'A time cannot be compared with a text.',
  )
})

test('patterns are linear and keep to what every target reads', async () => {
  const pattern = (source: string) =>
    refusals(`{ kind: assert, that: { text: branch_id, matches: '${source}' } }`)
  expect(await pattern('(a|a)*b')).toContain('can take more than linear time')
  expect(await pattern('([a-z]+)+x')).toContain('can take more than linear time')
  for (const much of ['(?=a)b', '(?<n>a)', '(a)\\1', '\\d+', '.*', '^a', 'a$', 'a+?', '\\bword', '\\p{L}'])
    expect(await pattern(much), much).toContain('uses more than every target reads')
  expect(await pattern('(a')).toContain('is not complete')
  expect(await pattern('[a-z]{2,12}(-[0-9]+)?')).not.toContain(' pattern ')
})

test('a rule about a whole table joins shares and series only', async () => {
  const share = '{ kind: share, where: { field: fine, above: 1 }, atMost: 10 }'
  expect(await refusals(share)).not.toContain('rule-unbounded')
})
