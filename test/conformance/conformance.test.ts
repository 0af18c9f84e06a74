/** Every example of every rule gets from every runner the verdict that it was written for. */
import { join } from 'node:path'
import type { Standard } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { available } from '../shared/require.ts'
import { realCompiled, toyCompiled } from '../shared/spec-files.ts'
import { casesOf } from './cases.ts'
import { openDuckDBRunner } from './duckdb.ts'
import { openEvaluator } from './evaluator.ts'
import { openJsonSchema } from './json-schema.ts'
import { agrees, type OpenRunner, type Run, resultOf, resultText, run, wronglyBroken } from './runner.ts'
import { openValidate } from './validate.ts'

const RUNNERS: Readonly<Record<string, OpenRunner>> = {
  evaluator: openEvaluator,
  'json-schema': openJsonSchema,
  validate: openValidate,
  duckdb: openDuckDBRunner,
}

const SPECS = { toy: toyCompiled, real: realCompiled } as const

for (const [name, compile] of Object.entries(SPECS)) {
  const compiled = await compile()
  const whole = available('spec', compiled.ok, `the ${name} spec without Problems`)
  if (!compiled.ok) {
    whole(`the ${name} spec compiles`, () => undefined)
    continue
  }
  describe.each(Object.entries(RUNNERS))(`of the ${name} standard, %s`, (id, open) => {
    conformance(compiled.standard, id, open, name === 'real')
  })
}

function conformance(standard: Standard, id: string, open: OpenRunner, kept: boolean): void {
  let started: Promise<Run> | undefined
  const running = () => {
    started ??= run(standard, open)
    return started
  }
  const rules = Object.values(standard.rules)
  const judged = [...new Set(casesOf(standard).map(({ rule }) => rule.id))]

  test.each(judged)('judges the examples of %s', async (rule) => {
    const { runner, outcomes } = await running()
    const own = outcomes.filter((outcome) => outcome.rule.id === rule)
    if (own[0] !== undefined && !runner.supports(own[0].rule)) {
      expect(
        own.filter(({ broken }) => broken.has(rule)),
        'It is not enforced, and yet found.',
      ).toEqual([])
      return
    }
    const wrong = own
      .filter((outcome) => !agrees(outcome))
      .map(({ side, example }) => `${side}: ${example.note}`)
    expect(wrong).toEqual([])
    const others = own.flatMap((outcome) =>
      wronglyBroken(outcome, standard).map((broken) => `“${outcome.example.note}” breaks ${broken}`),
    )
    expect(others).toEqual([])
  })

  test('enforces at least one rule', async () => {
    const { runner } = await running()
    expect(rules.some((rule) => runner.supports(rule))).toBe(true)
  })

  if (!kept) return
  test('keeps its results for SUPPORT', async () => {
    const text = resultText(resultOf(await running()))
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `results/${id}.json`))
  })
}
