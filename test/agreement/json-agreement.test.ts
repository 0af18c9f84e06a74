/** JSON Schema and JavaScript give JSON records the evaluator's verdicts on all that they can say, and faults in them are seen. */
import type { Expression } from '@police-data/model'
import { nodesOf } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { chanceFrom, SEED } from './chance.ts'
import { explainDisagreement } from './disagreement.ts'
import { type Asked, randomAsked } from './expressions.ts'
import { FAULTS, type Fault, planted } from './faults.ts'
import { type Ground, groundStandard, randomGround } from './ground.ts'
import { jsonSides, type PartialSide } from './json-sides.ts'
import { jsonGround } from './records.ts'
import { evaluatorSide, type Side, type Verdicts } from './sides.ts'

const EXPRESSIONS = 1400
/** Of what a fault rewrites, so many are tried. */
const TRIED = 25

let ground: Ground
let evaluator: Side
let asked: readonly Asked[]
let verdicts: readonly Verdicts[]
let sides: Readonly<Record<string, PartialSide>>

beforeAll(async () => {
  const chance = chanceFrom(SEED)
  const made = jsonGround(randomGround(await groundStandard(), chance))
  ground = made.ground
  evaluator = evaluatorSide(ground)
  asked = Array.from({ length: EXPRESSIONS }, () => randomAsked(ground, chance)).filter(
    ({ scope }) => scope === 'row',
  )
  verdicts = await evaluator.verdicts(asked)
  sides = Object.fromEntries(jsonSides(ground.standard, made.records).map((side) => [side.id, side]))
})

const operatorsOf = (expressions: readonly Expression[]): ReadonlySet<string> =>
  new Set(expressions.flatMap((expression) => [...nodesOf(expression)].map(({ op }) => op)))

/** What can be said, each with its place among all. */
const sayable = (side: PartialSide): readonly (readonly [place: number, asked: Asked])[] =>
  [...asked.entries()].filter(([, one]) => side.supports(one))

/** Operators that each can say something about. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'json-schema': [
    ...['raw', 'typed', 'field', 'value', 'present', 'answered', 'said', 'eq', 'lt', 'le', 'in', 'includes'],
    ...['matches', 'and', 'or', 'not'],
  ],
  validate: [
    ...['raw', 'typed', 'field', 'value', 'present', 'answered', 'said', 'eq', 'lt', 'le', 'in', 'includes'],
    ...['matches', 'and', 'or', 'not'],
  ],
}

describe.each(Object.entries(SAID))('%s', (id, operators) => {
  const side = () => sides[id] as PartialSide

  test('gives every record the verdict of the evaluator', async () => {
    const said = sayable(side())
    const found = await side().verdicts(said.map(([, one]) => one))
    const differing = said.find(([place], step) => verdicts[place] !== found[step])
    const mixed = said.filter(
      ([place]) => /F/.test(verdicts[place] ?? '') && /[TN]/.test(verdicts[place] ?? ''),
    )
    process.stdout.write(
      `agreement of ${id}, seed ${SEED}: ${said.length} of ${asked.length} expressions can be said, ${mixed.length} with mixed verdicts\n`,
    )
    expect(differing && (await explainDisagreement(ground, differing[1], evaluator, side()))).toBeUndefined()
    expect(said.length).toBeGreaterThan(200)
    expect(mixed.length / said.length).toBeGreaterThan(0.4)
    expect([...operatorsOf(said.map(([, one]) => one.expression))].sort()).toEqual([...operators].sort())
  })

  describe('with a planted fault', () => {
    const faults = FAULTS.filter(({ operator }) => operators.includes(operator))
    let seen: ReadonlySet<Fault>

    beforeAll(async () => {
      seen = await seenFaults(faults, side())
    })

    test.each(faults)('$operator that means $meaning is seen', (fault) => {
      expect(seen.has(fault)).toBe(true)
    })
  })
})

/** All in one module: to emit and bundle takes longer than to judge. */
async function seenFaults(faults: readonly Fault[], side: PartialSide): Promise<ReadonlySet<Fault>> {
  const said = sayable(side)
  const tried = faults.flatMap((fault) =>
    said
      .map(([place, one]) => {
        const expression = planted(fault, one.expression, ground.standard, one.table)
        return { fault, place, rewritten: { ...one, expression }, before: one.expression }
      })
      .filter(({ rewritten, before }) => JSON.stringify(rewritten.expression) !== JSON.stringify(before))
      .filter(({ rewritten }) => side.supports(rewritten))
      .slice(0, TRIED),
  )
  const found = await side.verdicts(tried.map(({ rewritten }) => rewritten))
  return new Set(tried.filter(({ place }, step) => found[step] !== verdicts[place]).map(({ fault }) => fault))
}
