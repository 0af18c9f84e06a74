import {
  type Expression,
  evaluate,
  type JsonRecord,
  judgeRecord,
  NOWHERE,
  tablesOf,
} from '@police-data/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { expressionArbitrary, recordArbitrary } from './asked.fixture.ts'
import { answerDefinitions } from './json-schema.ts'
import { fold } from './json-schema-fold.ts'
import type { Schema } from './json-schema-values.ts'

const standard = await toyStandard()
const RUNS = { seed: 17, numRuns: 300 }

describe.each(tablesOf(standard))('over $id', (table) => {
  const place = { standard, table }
  const $defs = answerDefinitions(table, standard)
  const ajv = new Ajv2020({ strict: true, strictTypes: false })
  const accepts = (schema: Schema) => ajv.compile({ allOf: [schema], $defs })

  test('both folds say of every record what the evaluator says', () => {
    let said = 0
    fc.assert(
      fc.property(
        expressionArbitrary(table, standard),
        fc.array(recordArbitrary(table, standard), { minLength: 5, maxLength: 20 }),
        (expression: Expression, records) => {
          const folded = fold(expression, place)
          if (!folded.ok) return
          said += 1
          const [isTrue, isFalse] = [accepts(folded.isTrue), accepts(folded.isFalse)]
          const judge = evaluate(expression)
          for (const record of records) {
            const meant = judge(judgeRecord(record as JsonRecord, standard, table), NOWHERE)
            expect([isTrue(record), isFalse(record)], JSON.stringify(record)).toEqual([
              meant === true,
              meant === false,
            ])
          }
        },
      ),
      RUNS,
    )
    expect(said).toBeGreaterThan(RUNS.numRuns / 10)
  })
})
