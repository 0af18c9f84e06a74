/** The evaluator, DuckDB and tables held as numbers give every row the same verdict on random expressions. */
import { beforeAll, describe, expect, test } from 'vitest'
import { chanceFrom, SEED } from './chance.ts'
import { type Coverage, coverageOf, coverageTable, percent } from './coverage.ts'
import { explainDisagreement } from './disagreement.ts'
import { type Asked, randomAsked } from './expressions.ts'
import { type Ground, groundStandard, randomGround } from './ground.ts'
import { numbersSide } from './numbers-side.ts'
import { duckdbSide, evaluatorSide, type Verdicts } from './sides.ts'
import { ROWS } from './tables.ts'

const GROUNDS = 10
const EXPRESSIONS = 205

interface Trial {
  readonly ground: Ground
  readonly asked: readonly Asked[]
  readonly verdicts: readonly Verdicts[]
  readonly disagreements: readonly string[]
}

async function trial(ground: Ground, asked: readonly Asked[]): Promise<Trial> {
  const evaluator = evaluatorSide(ground)
  const verdicts = await evaluator.verdicts(asked)
  const disagreements: string[] = []
  for (const side of [await duckdbSide(ground), numbersSide(ground)]) {
    const others = await side.verdicts(asked)
    const differing = asked.find((_one, place) => verdicts[place] !== others[place])
    if (differing !== undefined)
      disagreements.push(await explainDisagreement(ground, differing, evaluator, side))
  }
  return { ground, asked, verdicts, disagreements }
}

describe(`seed ${SEED}`, () => {
  const trials: Trial[] = []
  let coverage: Coverage
  let mixed = 0
  let rows = 0

  beforeAll(async () => {
    const standard = await groundStandard()
    const chance = chanceFrom(SEED)
    for (let place = 0; place < GROUNDS; place += 1) {
      const ground = randomGround(standard, chance)
      const asked = Array.from({ length: EXPRESSIONS }, () => randomAsked(ground, chance))
      trials.push(await trial(ground, asked))
    }
    coverage = coverageOf(trials)
    const ofRows = trials.flatMap(({ asked, verdicts }) =>
      verdicts.filter((_one, place) => asked[place]?.scope === 'row'),
    )
    rows = ofRows.length
    mixed = ofRows.filter((verdict) => verdict.includes('F') && /[TN]/.test(verdict)).length
    process.stdout.write(
      `agreement, seed ${SEED}: ${coverage.expressions} expressions x ${ROWS} rows; ` +
        `${percent(mixed, rows).toFixed(1)} % of ${rows} row expressions have mixed verdicts\n${coverageTable(coverage)}\n`,
    )
  }, 120_000)

  test('every row has the same verdict on both sides', () => {
    expect(trials.flatMap(({ disagreements }) => disagreements)).toEqual([])
  })

  test('there are at least 2,000 expressions', () => {
    expect(coverage.expressions).toBeGreaterThanOrEqual(2000)
  })

  test('every operator and every kind of cell is read by at least 5 expressions in 100', () => {
    const rare = [...coverage.operators, ...coverage.kinds].filter(
      ([, count]) => percent(count, coverage.expressions) < 5,
    )
    expect(rare).toEqual([])
  })

  test('at least 40 row expressions in 100 break some rows and not others', () => {
    expect(percent(mixed, rows)).toBeGreaterThanOrEqual(40)
  })
})
