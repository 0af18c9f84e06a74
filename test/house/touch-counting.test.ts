/** To add a question, a measure, a counting rule or a row of a crosswalk, one file or one entry is written. */
import { unfinished } from '@police-data/compiler'
import { describe, expect, test } from 'vitest'
import { patched } from './patch.ts'

describe('a question', async () => {
  const id = 'lent-to-staff'
  const changes = await patched({
    path: `questions/lending/${id}.yaml`,
    file: `id: ${id}
title: Is what a librarian takes home counted as lent?
definition: Whether loans to those who work there are in the list.
sources:
  - source: desk-manual
since: 0.3.0
family: lending
why: Librarians read more than anybody.
required: false
region: { field: post, is: fetched }
answer:
  is: included
  because: A reader is a reader.
record:
  how: As any other loan.
  fields: [loans.by_post]
practice: []
vignettes:
  - title: A book in a coat
    scene: A librarian takes a book home in her coat.
    rows:
      loans: [{ by_post: false }]
      loan_items: [{ item_type: book, damage: [none] }]
    verdicts:
      counted: [things-lent]
  - title: A film in a coat
    scene: A librarian takes a film home.
    rows:
      loans: [{ by_post: false }]
      loan_items: [{ item_type: film, damage: [none] }]
    verdicts:
      not: [things-of-paper]
`,
  })

  test('is one file', () => {
    expect(changes.touched).toEqual([`questions/lending/${id}.yaml`])
  })

  test('reaches the standard, and nothing else', () => {
    expect(changes.changed).toEqual(['standard.json'])
    expect(changes.standard.questions[id]?.region?.sentence).toBe('“By post” is “Fetched”')
  })
})

describe('a counting rule', async () => {
  const id = 'sea-act'
  const changes = await patched({
    path: `counting-rules/${id}.yaml`,
    file: `id: ${id}
title: Things lent in the sense of the Sea Act
definition: Things that are lost.
sources:
  - source: county-library-act
since: 0.3.0
family: lending
unit: loans
body: The sea
region: { field: state, is: lost }
`,
  })

  test('is one file', () => {
    expect(changes.touched).toEqual([`counting-rules/${id}.yaml`])
  })

  test('is not to be released before scenes show both its sides', () => {
    expect(unfinished(changes.standard).filter((line) => line.includes(id))).toEqual([
      `No scene says that ${id} counts it.`,
      `No scene says that ${id} leaves it out.`,
    ])
  })

  test('reaches the standard and its recount in SQL, and nothing else', () => {
    expect(changes.changed).toEqual(['duckdb/recounts.sql', 'standard.json'])
    for (const path of changes.changed) expect(changes.read(path), path).toContain(id)
  })
})

describe('a row of a crosswalk', async () => {
  const changes = await patched({
    path: 'crosswalks/item-type-union-catalogue.yaml',
    after: '  - { code: game, relation: none }\n',
    entry: '  - { code: map, theirs: M, label: Charts, relation: exact }\n',
  })

  test('is one entry of one file', () => {
    expect(changes.touched).toEqual(['crosswalks/item-type-union-catalogue.yaml'])
  })

  test('reaches its CSV, what is not yet reviewed, and the standard, and nothing else', () => {
    expect(changes.changed).toEqual([
      'crosswalks/README.md',
      'crosswalks/item-type-union-catalogue.csv',
      'standard.json',
    ])
  })
})
