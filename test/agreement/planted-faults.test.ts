/** A wrong meaning of any operator, planted on either side, is seen within 200 expressions. */
import { OPERATORS } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { chanceFrom, SEED } from './chance.ts'
import { type Asked, randomAsked } from './expressions.ts'
import { FAULTS, type Fault, planted } from './faults.ts'
import { type Ground, groundStandard, randomGround } from './ground.ts'
import { duckdbSide, evaluatorSide, type Side, type Verdicts } from './sides.ts'

const EXPRESSIONS = 200
/** Few enough to stop soon, many enough for one query. */
const BATCH = 15

interface Rewritten {
  readonly place: number
  readonly asked: Asked
}

let ground: Ground
let asked: readonly Asked[]
let sides: Readonly<Record<string, { side: Side; verdicts: readonly Verdicts[] }>>

beforeAll(async () => {
  const chance = chanceFrom(SEED)
  ground = randomGround(await groundStandard(), chance)
  asked = Array.from({ length: EXPRESSIONS }, () => randomAsked(ground, chance))
  const known = async (side: Side) => ({ side, verdicts: await side.verdicts(asked) })
  sides = { evaluator: await known(evaluatorSide(ground)), duckdb: await known(await duckdbSide(ground)) }
})

test('every operator has a fault', () => {
  expect(OPERATORS.filter((op) => !FAULTS.some(({ operator }) => operator === op))).toEqual([])
})

describe.each([
  ['evaluator', 'duckdb'],
  ['duckdb', 'evaluator'],
])('in %s', (faulty, sound) => {
  test.each(FAULTS)('$operator that means $meaning is seen', async (fault) => {
    const seen = await firstDisagreement(fault, faulty, sound)
    expect(seen, `${rewritten(fault).length} expressions were rewritten and none differed`).toBeDefined()
  })
})

/** What the fault does not touch agrees, as the test beside this one shows. */
const rewritten = (fault: Fault): readonly Rewritten[] =>
  asked.flatMap((one, place) => {
    const expression = planted(fault, one.expression, ground.standard, one.table)
    return JSON.stringify(expression) === JSON.stringify(one.expression)
      ? []
      : [{ place, asked: { ...one, expression } }]
  })

async function firstDisagreement(fault: Fault, faulty: string, sound: string): Promise<number | undefined> {
  const changed = rewritten(fault)
  for (let start = 0; start < changed.length; start += BATCH) {
    const batch = changed.slice(start, start + BATCH)
    const verdicts = await sides[faulty]?.side.verdicts(batch.map((one) => one.asked))
    const found = batch.find(({ place }, step) => verdicts?.[step] !== sides[sound]?.verdicts[place])
    if (found !== undefined) return found.place
  }
  return undefined
}
