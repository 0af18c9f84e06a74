/** To add a code, a field or a rule, one entry or one file is written; all else follows. */
import { describe, expect, test } from 'vitest'
import { openDuckDBRunner } from '../conformance/duckdb.ts'
import { openEvaluator } from '../conformance/evaluator.ts'
import { openJsonSchema } from '../conformance/json-schema.ts'
import { resultOf, run } from '../conformance/runner.ts'
import { openValidate } from '../conformance/validate.ts'
import { type Patched, patched } from './patch.ts'

const everywhere = (changes: Patched, word: string, paths: readonly string[]): void => {
  for (const path of paths) expect(changes.read(path), path).toContain(word)
}

describe('a code', async () => {
  const changes = await patched({
    path: 'codelists/closure_reason.yaml',
    after: '    definition: The walls were wet.\n    since: 0.1.0\n',
    entry: '  wedding:\n    title: Wedding\n    definition: Two librarians.\n    since: 0.3.0\n',
  })

  test('is one entry of one file', () => {
    expect(changes.touched).toEqual(['codelists/closure_reason.yaml'])
  })

  test('reaches schemas, types, SQL, CSV, the validator and the standard, and nothing else', () => {
    expect(changes.changed).toEqual([
      'codelists/README.md',
      'codelists/closure_reason.csv',
      'duckdb/findings.sql',
      'duckdb/read.sql',
      'json-schema/closures.schema.json',
      'standard.json',
      'types/codes.d.ts',
      'types/codes.js',
      'types/index.d.ts',
      'validate/index.js',
    ])
    const counting = 'codelists/README.md'
    everywhere(
      changes,
      'wedding',
      changes.changed.filter((path) => path !== counting),
    )
  })
})

describe('a field', async () => {
  const changes = await patched({
    path: 'tables/closures.yaml',
    after: '    examples: [holiday, flood]\n',
    entry:
      '  - id: posted_date\n    title: Date of the notice\n    definition: When the notice went up.\n' +
      '    since: 0.3.0\n    type: date\n    level: should\n    sensitivity: open\n    examples: ["2021-12-01"]\n',
  })

  test('is one entry of one file', () => {
    expect(changes.touched).toEqual(['tables/closures.yaml'])
  })

  test('reaches schemas, types, SQL, the validator, the catalogue and SUPPORT, and nothing else', () => {
    expect(changes.changed).toEqual([
      'RULES.md',
      'SUPPORT.md',
      'duckdb/findings.sql',
      'duckdb/read.sql',
      'duckdb/tables.sql',
      'json-schema/closures.schema.json',
      'standard.json',
      'types/index.d.ts',
      'validate/index.js',
    ])
    everywhere(changes, 'posted_date', changes.changed)
  })

  test('derives its own rules', () => {
    const ids = Object.keys(changes.standard.rules).filter((id) => id.includes('posted_date'))
    expect(ids).toEqual(['closures.posted_date.required', 'closures.posted_date.type'])
  })
})

describe('a rule', async () => {
  const id = 'flood-without-end'
  const changes = await patched({
    path: `rules/closures/${id}.yaml`,
    file: `id: ${id}
title: A flood has no end
definition: Where the reason is a flood, the last day is answered.
sources:
  - source: county-library-act
since: 0.3.0
table: closures
level: must
check:
  kind: assert
  that: { field: to_date, answered: true }
  when: { field: reason, is: flood }
message: The flood of {from_date} has no end.
rationale: The river went back; somebody saw it.
fix:
  where: record
  how: Look at the mark on the wall.
examples:
  valid:
    - note: it went back
      rows:
        closures:
          - { reason: flood, to_date: "2021-08-09" }
  invalid:
    - note: nobody saw it
      rows:
        closures:
          - { reason: flood, to_date: unknown }
`,
  })

  test('is one file', () => {
    expect(changes.touched).toEqual([`rules/closures/${id}.yaml`])
  })

  test('reaches every validator, the catalogue and SUPPORT, and nothing else', () => {
    expect(changes.changed).toEqual([
      'RULES.md',
      'SUPPORT.md',
      'duckdb/findings.sql',
      'json-schema/closures.schema.json',
      'standard.json',
      'validate/index.js',
    ])
    everywhere(changes, id, changes.changed)
    const row = changes
      .read('SUPPORT.md')
      .split('\n')
      .find((line) => line.includes(id))
    expect(row?.split('|').filter((cell) => cell.includes('yes, 2 of 2'))).toHaveLength(3)
  })

  test.each([
    ['evaluator', openEvaluator],
    ['json-schema', openJsonSchema],
    ['validate', openValidate],
    ['duckdb', openDuckDBRunner],
  ])('has its examples run by %s', async (_name, open) => {
    const result = resultOf(await run(changes.standard, open))
    expect(result.rules[id]).toEqual({ examples: 2, agreed: 2 })
  })
})
