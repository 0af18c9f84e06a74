/** Every example that fits into one file gets from the checker the verdict that it was written for. */
import { join } from 'node:path'
import { completeExample, type RunnerResult } from '@police-data/compiler'
import { type Example, nodesOf, type Rule, type Standard } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { reportOn } from '../shared/checking.ts'
import { csvOf } from '../shared/csv.ts'
import { realSpec, standardOf, toySpec } from '../shared/spec-files.ts'
import { resultText } from './runner.ts'

/** A rule that reads other tables needs them in the same run; one file holds one table. */
const fitsOneFile = ({ table, expression }: Rule): boolean =>
  expression === null ||
  [...nodesOf(expression)].every(
    (node) =>
      (node.op !== 'count' || node.table === table) &&
      (node.op !== 'series' || node.unless === undefined) &&
      !('of' in node && typeof node.of === 'string'),
  )

const fileOf = ({ table = '' }: Rule, example: Example, standard: Standard): string => {
  const home = standard.tables[table]
  if (example.file !== undefined || home === undefined) return example.file ?? ''
  return csvOf(home, completeExample(example, standard)[table] ?? [])
}

/** U+0080 to U+009F never stand in an example, so a byte is its character. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((one) => one.codePointAt(0) ?? 0))

async function fails(rule: Rule, example: Example, standard: Standard): Promise<boolean> {
  const { mapping, given, encoding } = example
  const file = fileOf(rule, example, standard)
  const agency = { id: 'x', title: 'X', country: 'US' }
  const report = await reportOn({
    standard,
    text: encoding === undefined ? file : windows1252(file),
    table: mapping === undefined && example.file === undefined ? rule.table : undefined,
    mapping: mapping === undefined ? undefined : JSON.stringify(mapping),
    statement:
      given === undefined ? undefined : JSON.stringify({ agency, standard: standard.version, given }),
  })
  return report.rules.find((one) => one.rule === rule.id)?.outcome === 'failed'
}

async function resultsOf(standard: Standard) {
  const rules: Record<string, { examples: number; agreed: number }> = {}
  const wrong: string[] = []
  for (const rule of Object.values(standard.rules).filter(fitsOneFile)) {
    const own = { examples: 0, agreed: 0 }
    for (const side of ['valid', 'invalid'] as const) {
      for (const example of rule.examples[side]) {
        const agreed = (await fails(rule, example, standard)) === (side === 'invalid')
        own.examples += 1
        own.agreed += agreed ? 1 : 0
        if (!agreed) wrong.push(`${rule.id}, ${side}: ${example.note}`)
      }
    }
    rules[rule.id] = own
  }
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { wrong, result: { runner: 'checker', rules: sorted } satisfies RunnerResult }
}

describe.each(Object.entries({ toy: toySpec, real: realSpec }))(
  'of the %s standard, the checker',
  (name, files) => {
    test('finds what the invalid examples break, and nothing in the valid ones', async () => {
      const { wrong, result } = await resultsOf(await standardOf(await files()))
      expect(wrong).toEqual([])
      if (name === 'real')
        await expect(resultText(result)).toMatchFileSnapshot(
          join(import.meta.dirname, 'results/checker.json'),
        )
    })
  },
)
