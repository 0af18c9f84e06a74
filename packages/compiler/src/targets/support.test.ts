import type { Rule } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { catalogue } from './catalogue.ts'
import { supportOf } from './support.ts'
import { ENFORCED, notEnforced, type RunnerResult, type Target } from './target.ts'

const standard = await toyStandard()
const rules = Object.values(standard.rules)
const [first, second, third] = rules as [Rule, Rule, Rule]

const half: Target = {
  id: 'half',
  title: 'Half',
  supports: ({ id }) => (id === third.id ? notEnforced('it is the third') : ENFORCED),
  emit: async () => [],
}

const pageOf = async (target: Target, results: readonly RunnerResult[] = []): Promise<string> =>
  (await target.emit(standard, results))[0]?.text ?? ''

const rowOf = (page: string, { id }: Rule): string | undefined =>
  page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`))

describe('SUPPORT', () => {
  const seen = { [first.id]: { examples: 3, agreed: 3 }, [second.id]: { examples: 3, agreed: 2 } }

  test('says enforced only of what was run and agreed', async () => {
    const page = await pageOf(supportOf([half]), [{ runner: 'half', rules: seen }])
    expect(rowOf(page, first)).toContain('| yes, 3 of 3 | untested |')
    expect(rowOf(page, second)).toContain('| differs, 2 of 3 | untested |')
    expect(rowOf(page, third)).toContain('| no | untested |')
    expect(page).toContain('- 1 rule: it is the third')
  })

  test('takes no word for it: without results nothing is enforced', async () => {
    expect(await pageOf(supportOf([half]))).toContain('| enforced | 0 | 0 |')
  })

  test('has a row for every rule', async () => {
    const page = await pageOf(supportOf([half]))
    expect(rules.filter((rule) => rowOf(page, rule) === undefined)).toEqual([])
  })
})

test('the catalogue shows every rule', async () => {
  const page = await pageOf(catalogue)
  expect(rules.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([])
})
