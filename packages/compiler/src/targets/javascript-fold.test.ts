import {
  cellJudge,
  type Expression,
  evaluate,
  judgeRecord,
  NON_ANSWERS,
  NOWHERE,
  type Table,
  tablesOf,
  textOf,
  writtenFields,
} from '@police-data/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { expressionArbitrary, recordArbitrary } from './asked.fixture.ts'
import { fold, runtime } from './javascript-fold.ts'

const standard = await toyStandard()
const RUNS = { seed: 17, numRuns: 300 }

type Record = Readonly<{ [field: string]: unknown }>

/** The fields that break a `must` rule of their own, which ajv tells the emitted module. */
function badOf(record: Record, table: Table): ReadonlySet<string> {
  const judge = cellJudge(standard, table)
  const broken = (name: string) =>
    judge(name, textOf(record[name])).broken.some(({ level }) => level === 'must')
  return new Set(
    writtenFields(table)
      .map(({ id }) => id)
      .filter(broken),
  )
}

describe.each(tablesOf(standard))('over $id', (table) => {
  test('the code says of every record what the evaluator says', () => {
    let said = 0
    fc.assert(
      fc.property(
        expressionArbitrary(table, standard),
        fc.array(recordArbitrary(table, standard), { minLength: 5, maxLength: 20 }),
        (expression: Expression, records) => {
          const folded = fold(expression, { standard, table })
          if (!folded.ok) return
          said += 1
          const code = new Function('r', 'bad', `${runtime(NON_ANSWERS)}\nreturn ${folded.code}`)
          const judge = evaluate(expression)
          for (const record of records) {
            const meant = judge(judgeRecord(record, standard, table), NOWHERE)
            expect(code(record, badOf(record, table)), JSON.stringify(record)).toBe(meant)
          }
        },
      ),
      RUNS,
    )
    expect(said).toBeGreaterThan(RUNS.numRuns / 10)
  })
})
