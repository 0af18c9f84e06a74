/** To add a target or a check kind, one file and its line are written; all else follows. */
import type { TextFile } from '@police-data/compiler'
import { emit } from '@police-data/compiler'
import type { Standard } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { openDuckDBRunner } from '../conformance/duckdb.ts'
import { openEvaluator } from '../conformance/evaluator.ts'
import { openJsonSchema } from '../conformance/json-schema.ts'
import { resultOf, run } from '../conformance/runner.ts'
import { openValidate } from '../conformance/validate.ts'
import { fullRuns } from '../shared/runs.ts'
import { toySpec, toyStandard } from '../shared/spec-files.ts'
import { apply, differing, type Patch } from './patch.ts'
import { type PatchedCompiler, patchedCompiler } from './patched-house.ts'

async function compiled(compiler: PatchedCompiler, files: readonly TextFile[]): Promise<Standard> {
  const result = await compiler.compile(files)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.standard
}

const textOf = (files: readonly TextFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? ''

describe('a target', async () => {
  const index = 'packages/compiler/src/targets/index.ts'
  const patches: readonly Patch[] = [
    {
      path: 'packages/compiler/src/targets/notices.ts',
      file: `/** One line for each rule that asks for something, for the notice board. */
import type { Target } from './target.ts'

export const notices: Target = {
  id: 'notices',
  title: 'Notices',
  supports: ({ level }) =>
    level === 'must' ? { enforced: true } : { enforced: false, because: 'The board has room for must rules only.' },
  emit: async ({ rules }) => [
    { path: 'notices/board.txt', text: Object.values(rules).map(({ id, sentence }) => \`\${id}: \${sentence}\\n\`).join('') },
  ],
}
`,
    },
    {
      path: index,
      after: "import { jsonSchema } from './json-schema.ts'\n",
      entry: "import { notices } from './notices.ts'\n",
    },
    { path: index, after: '[jsonSchema, validate, duckdb', entry: ', notices' },
  ]
  const standard = await toyStandard()
  const results = fullRuns(standard)
  const compiler = await patchedCompiler(patches)
  const [before, after] = [await emit(standard, results), await compiler.emit(standard, results)]

  test('is one file and its line', () => {
    expect([...new Set(patches.map(({ path }) => path))]).toEqual([
      'packages/compiler/src/targets/notices.ts',
      index,
    ])
  })

  test('writes its own files and a column of SUPPORT, and nothing else', () => {
    expect(differing(before, after)).toEqual(['SUPPORT.md', 'notices/board.txt'])
    expect(textOf(after, 'SUPPORT.md')).toContain('| Notices |')
    expect(textOf(after, 'SUPPORT.md')).toContain('The board has room for must rules only.')
    expect(textOf(after, 'notices/board.txt').split('\n')).toHaveLength(
      Object.keys(standard.rules).length + 1,
    )
  })
})

describe('a check kind', async () => {
  const index = 'packages/model/src/checks/index.ts'
  const patches: readonly Patch[] = [
    {
      path: 'packages/model/src/checks/told-apart.ts',
      file: `/** Two fields do not hold the same. */
import { title } from '../condition-sentence.ts'
import { readingOf } from '../kernel/setting.ts'
import { FieldName } from '../condition.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const toldApart = checkKind({
  form: shape('told-apart', { field: FieldName, other: FieldName }),
  toExpression: ({ field, other }) => ({ op: 'not', of: { op: 'eq', left: readingOf(field), right: readingOf(other) } }),
  toSentence: ({ field, other }, setting) => sentence(\`\${title(field, setting)} is not \${title(other, setting)}\`),
})
`,
    },
    {
      path: index,
      after: "import { source } from './source.ts'\n",
      entry: "import { toldApart } from './told-apart.ts'\n",
    },
    { path: index, after: '  assert,\n', entry: "  'told-apart': toldApart,\n" },
  ]
  const id = 'returned-on-the-last-day'
  const rule: Patch = {
    path: `rules/loans/${id}.yaml`,
    file: `id: ${id}
title: A loan came back on its last day
definition: The day of return is not the last one.
sources:
  - source: county-library-act
since: 0.3.0
table: loans
level: must
check: { kind: told-apart, field: returned_date, other: due_date }
message: Due and returned on {due_date}.
rationale: Nobody is so exact.
fix:
  where: record
  how: Look at the stamp.
examples:
  valid:
    - note: a day before
      rows:
        loans:
          - { due_date: "2021-03-30", returned_date: "2021-03-29" }
  invalid:
    - note: the same day
      rows:
        loans:
          - { due_date: "2021-03-30", returned_date: "2021-03-30" }
`,
  }
  const compiler = await patchedCompiler(patches)
  const spec = await toySpec()
  const before = await compiled(compiler, spec)
  const standard = await compiled(compiler, apply(spec, rule))
  const outputs = async (one: Standard) => compiler.emit(one, fullRuns(one))
  const [old, now] = [await outputs(before), await outputs(standard)]

  test('is one file and its line', () => {
    expect([...new Set(patches.map(({ path }) => path))]).toEqual([
      'packages/model/src/checks/told-apart.ts',
      index,
    ])
  })

  test('is unknown to the house as it stands', async () => {
    const { compile } = await import('@police-data/compiler')
    expect(await compile(apply(spec, rule))).toMatchObject({ ok: false })
  })

  test('is said by all targets at once', () => {
    const changed = differing(old, now)
    expect(changed).toEqual([
      'RULES.md',
      'SUPPORT.md',
      'duckdb/findings.sql',
      'standard.json',
      'validate/index.js',
    ])
    for (const path of changed) expect(textOf(now, path), path).toContain(id)
    expect(textOf(now, 'RULES.md')).toContain('is not “')
  })

  test.each([
    ['evaluator', openEvaluator],
    ['validate', openValidate],
    ['duckdb', openDuckDBRunner],
  ])('has its examples run by %s', async (_name, open) => {
    expect(resultOf(await run(standard, open)).rules[id]).toEqual({ examples: 2, agreed: 2 })
  })

  test('JSON Schema says why it cannot compare two fields', async () => {
    expect(resultOf(await run(standard, openJsonSchema)).rules[id]).toBeUndefined()
    expect(textOf(now, 'SUPPORT.md')).toContain('compare')
  })
})
