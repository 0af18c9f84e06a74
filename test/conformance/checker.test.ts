/** Every example gets from the checker the verdict that it was written for, as files that are checked together. */
import { join } from 'node:path'
import { check, type DataFile } from '@police-data/checker'
import { completeExample, type RunnerResult } from '@police-data/compiler'
import { type Example, nodesOf, type Rule, type Standard } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { file } from '../shared/checking.ts'
import { csvOf } from '../shared/csv.ts'
import { realStandard, toyStandard } from '../shared/spec-files.ts'
import { resultText } from './runner.ts'

/** A file of its own, or one for each table that the rule looks at. */
function filesOf(rule: Rule, example: Example, standard: Standard): readonly DataFile[] {
  const { encoding } = example
  if (example.file !== undefined)
    return [file('records.csv', encoding === undefined ? utf8(example.file) : windows1252(example.file))]
  const looksAt = tablesOf(rule)
  return Object.entries(completeExample(example, standard)).flatMap(([id, rows]) => {
    const table = standard.tables[id]
    return table === undefined || !looksAt.has(id) ? [] : [file(`${id}.csv`, utf8(csvOf(table, rows)))]
  })
}

function tablesOf({ table, expression }: Rule): ReadonlySet<string> {
  const others = (expression === null ? [] : [...nodesOf(expression)]).flatMap((node) => {
    if (node.op === 'count') return [node.table]
    if (node.op === 'series') return node.unless === undefined ? [] : [node.unless.table]
    return 'of' in node && typeof node.of === 'string' ? [node.of] : []
  })
  return new Set([...(table === undefined ? [] : [table]), ...others])
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** U+0080 to U+009F never stand in an example, so a byte is its character. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((one) => one.codePointAt(0) ?? 0))

/** Without the rules of tables that no file of the rule holds: they have nothing to look at, and are the most. */
function aboutTablesOf(rule: Rule, standard: Standard): Standard {
  const looksAt = tablesOf(rule)
  const kept = Object.entries(standard.rules).filter(
    ([, { table }]) => table === undefined || looksAt.size === 0 || looksAt.has(table),
  )
  return { ...standard, rules: Object.fromEntries(kept) }
}

async function fails(rule: Rule, example: Example, standard: Standard): Promise<boolean> {
  const { mapping, given } = example
  const agency = { id: 'x', title: 'X', country: 'US' }
  const statement = { agency, standard: standard.version, given }
  const checked = await check({
    standard,
    files: filesOf(rule, example, standard),
    mapping: mapping === undefined ? undefined : { path: 'mapping.yaml', text: JSON.stringify(mapping) },
    statement:
      given === undefined ? undefined : { path: 'definitions.yaml', text: JSON.stringify(statement) },
    checkerVersion: 'test',
  })
  if (checked.kind !== 'report') throw new Error(`${rule.id}: ${JSON.stringify(checked)}`)
  return checked.report.rules.find((one) => one.rule === rule.id)?.outcome === 'failed'
}

async function resultsOf(standard: Standard) {
  const rules: Record<string, { examples: number; agreed: number }> = {}
  const wrong: string[] = []
  for (const rule of Object.values(standard.rules)) {
    const own = { examples: 0, agreed: 0 }
    const smaller = aboutTablesOf(rule, standard)
    for (const side of ['valid', 'invalid'] as const) {
      for (const example of rule.examples[side]) {
        const agreed = (await fails(rule, example, smaller)) === (side === 'invalid')
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

describe.each(Object.entries({ toy: toyStandard, real: realStandard }))(
  'of the %s standard, the checker',
  (name, standard) => {
    test('finds what the invalid examples break, and nothing in the valid ones', async () => {
      const { wrong, result } = await resultsOf(await standard())
      expect(wrong).toEqual([])
      if (name === 'real')
        await expect(resultText(result)).toMatchFileSnapshot(
          join(import.meta.dirname, 'results/checker.json'),
        )
    })
  },
)
