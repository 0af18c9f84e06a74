import { expect, test } from 'vitest'
import { add, problemsAfter, remove, rename, replace } from '../../../test/shared/edit.ts'

const LOANS = 'tables/loans.yaml'
const RULE = 'rules/loans/returned-before-lent.yaml'

test('the toy standard has no problem', async () => {
  expect(await problemsAfter()).toEqual([])
})

test('three faults of one file are all reported, each with its line and column', async () => {
  const found = await problemsAfter(
    replace(RULE, 'level: must', 'level: maybe'),
    replace(RULE, 'message:', 'mesage:'),
    replace(RULE, 'where: record', 'where: everywhere'),
  )
  const own = found.filter((one) => one.startsWith(RULE)).map((one) => one.split(' ').slice(0, 2).join(' '))
  expect(own).toEqual(
    expect.arrayContaining([`${RULE}:9:1 yaml-form`, `${RULE}:13:1 yaml-form`, `${RULE}:16:3 yaml-form`]),
  )
})

test('faults of several files are reported together', async () => {
  const found = await problemsAfter(
    replace(RULE, 'level: must', 'level: maybe'),
    replace('codelists/shelf.yaml', 'open: false', 'open: perhaps'),
  )
  expect(found.map((one) => one.split(':')[0])).toEqual(
    expect.arrayContaining([RULE, 'codelists/shelf.yaml']),
  )
})

test('anchors are refused where they stand', async () => {
  const found = await problemsAfter(replace(RULE, 'level: must', 'level: &level must'))
  expect(found.join('\n')).toMatch(/^rules\/loans\/returned-before-lent\.yaml:9:\d+ yaml-anchor /m)
})

test('a file is called after the id inside', async () => {
  const found = await problemsAfter(rename(RULE, 'rules/loans/back-too-soon.yaml'))
  expect(found).toEqual([
    'rules/loans/back-too-soon.yaml:1:1 file-misnamed The file is called back-too-soon.yaml, the id inside is “returned-before-lent”.',
  ])
})

test('a file that nothing reads is a problem', async () => {
  expect(await problemsAfter(add('rules/notes.txt', 'x'))).toEqual([
    'rules/notes.txt:0:0 file-unexpected Nothing reads this file.',
  ])
})

test('a spec without standard.yaml is one problem', async () => {
  const found = await problemsAfter(remove('standard.yaml'))
  expect(found).toEqual(['standard.yaml:0:0 standard-missing There is no readable standard.yaml.'])
})

test('a table that no family names has no home', async () => {
  const found = await problemsAfter(
    replace('standard.yaml', 'tables: [loans, loan_items]', 'tables: [loan_items]'),
  )
  expect(found.join('\n')).toContain('table-homeless')
})

test('a key is required, and there', async () => {
  const found = await problemsAfter(
    replace(LOANS, 'key: [branch_id, loan_id]', 'key: [branch_id, due_date]'),
    replace('tables/closures.yaml', 'key: [closure_id]', 'key: [closure_number]'),
  )
  expect(found.join('\n')).toContain('key-optional “due_date” is part of the key')
  expect(found.join('\n')).toContain('field-unknown The table has no field “closure_number”')
})

test('a reference has as many fields as the key it names', async () => {
  const found = await problemsAfter(
    replace('tables/loan_items.yaml', 'fields: [branch_id, loan_id]', 'fields: [loan_id]'),
  )
  expect(found.join('\n')).toContain('reference-key The key of loans has 2 fields: branch_id, loan_id.')
})

test('a group takes only fields that it has', async () => {
  const found = await problemsAfter(
    replace(
      'tables/room_bookings.yaml',
      'only: [reader_age, reader_band]',
      'only: [reader_age, reader_height]',
    ),
    replace('tables/loan_items.yaml', 'group: place', 'group: places'),
  )
  expect(found.join('\n')).toContain('The group reader has no field “reader_height”.')
  expect(found.join('\n')).toContain('There is no group of fields “places”.')
})

test('a field stands once, and a coded one names a list that is there', async () => {
  const found = await problemsAfter(
    replace('tables/closures.yaml', 'list: closure_reason', 'list: closure_reasons'),
    replace('tables/closures.yaml', 'id: to_date', 'id: from_date'),
  )
  expect(found.join('\n')).toContain('There is no code list “closure_reasons”.')
  expect(found.join('\n')).toContain('The table has two fields “from_date”.')
})

test('only text and codes are multiple', async () => {
  const found = await problemsAfter(
    replace(LOANS, 'type: time\n    level', 'type: time\n    multiple: true\n    level'),
  )
  expect(found.join('\n')).toContain('field-multiple')
})

test('what is computed rests on a written field of the right type', async () => {
  const month = await problemsAfter(
    replace(LOANS, 'derived: { month: lent_date }', 'derived: { month: lent_time }'),
  )
  expect(month.join('\n')).toContain('derivation')
  const gone = await problemsAfter(
    replace(LOANS, 'derived: { month: lent_date }', 'derived: { month: lent_day }'),
  )
  expect(gone.join('\n')).toMatch(/tables\/loans\.yaml:\d+:\d+ derivation .*lent_day/)
  const attribute = await problemsAfter(
    replace('tables/loan_items.yaml', 'attribute: shelf', 'attribute: colour'),
  )
  expect(attribute.join('\n')).toContain('derivation')
  const band = await problemsAfter(replace('fields/reader.yaml', 'band: reader_age', 'band: languages'))
  expect(band.join('\n')).toContain('derivation')
})

test('a bound is of the type of its field, and only a text has a pattern', async () => {
  const found = await problemsAfter(
    replace(LOANS, 'minimum: "1911-01-01"', 'minimum: "1911-02-30"'),
    replace(LOANS, 'maximum: "20:30"', 'maximum: 20'),
    replace('tables/closures.yaml', 'type: date', 'type: date\n    pattern: "[0-9-]+"'),
  )
  expect(found.map((one) => one.split(' ').slice(1).join(' '))).toEqual([
    'bound-unfit Only a single text has a pattern.',
    'bound-unfit “1911-02-30” is no bound of a field of type date.',
    'bound-unfit “20” is no bound of a field of type time.',
  ])
})

test('a pattern of a field that is not complete is a problem, not a crash', async () => {
  const found = await problemsAfter(replace('fields/place.yaml', '"[a-z]{2,12}"', '"([a-z]{2,12}"'))
  expect(found.join('\n')).toMatch(/^fields\/place\.yaml:12:5 pattern .*not complete/)
})

test('the example of a field breaks none of its own rules', async () => {
  const found = await problemsAfter(
    replace(LOANS, 'examples: ["17:05", "08:00"]', 'examples: ["17:05", "07:00"]'),
  )
  expect(found.join('\n')).toContain('example-unfit The example “07:00” of loans.lent_time')
})
