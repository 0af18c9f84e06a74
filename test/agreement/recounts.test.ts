/** The events and recounts that DuckDB makes are those of the evaluator, on random tables and random regions. */
import { targets } from '@police-data/compiler'
import {
  type Condition,
  conditionSentence,
  eventsOf,
  facetSetting,
  type Measure,
  recount,
  regionExpression,
  type Standard,
} from '@police-data/model'
import { expect, test } from 'vitest'
import { fill, openDuckDB, settle } from '../shared/duckdb.ts'
import { type Chance, chanceFrom, SEED } from './chance.ts'
import { groundStandard, randomGround } from './ground.ts'

const GROUNDS = 3
const REGIONS = 30

/** Measures of random regions beside those of the toy standard. */
function withMeasures(standard: Standard, chance: Chance): Standard {
  const universe = standard.universes.lending
  const model = standard.measures['things-lent']
  if (universe === undefined || model === undefined) throw new Error('The toy standard has a universe.')
  const setting = facetSetting(universe, standard)
  const region = () => {
    const condition = randomRegion(chance, 2)
    return {
      condition,
      expression: regionExpression(condition, setting),
      sentence: conditionSentence(condition, setting),
    }
  }
  function randomRegion(dice: Chance, depth: number): Condition {
    if (depth > 0 && dice.percent(70)) {
      const parts = [randomRegion(dice, depth - 1), randomRegion(dice, depth - 1)]
      return dice.pick<Condition>([{ all: parts }, { any: parts }, { not: parts[0] as Condition }])
    }
    const field = dice.pick(Object.values(setting.table.fields))
    const codes = Object.keys(setting.lists[field.list ?? '']?.codes ?? {})
    return { field: field.id, is: [...dice.some(codes, dice.between(1, 2))] }
  }
  const random = Array.from({ length: REGIONS }, (_, place): Measure => {
    const whole = chance.percent(50) ? { of: region(), statistic: 'share' as const } : {}
    return {
      ...model,
      id: `random-${place}`,
      unit: chance.pick(['loans', 'loan_items']),
      region: region(),
      ...whole,
    }
  })
  return {
    ...standard,
    measures: { ...standard.measures, ...Object.fromEntries(random.map((one) => [one.id, one])) },
  }
}

test.each(Array.from({ length: GROUNDS }, (_, place) => SEED + place))('seed %i', async (seed) => {
  const chance = chanceFrom(seed)
  const standard = withMeasures(await groundStandard(), chance)
  const { rows, texts } = randomGround(standard, chance)
  const universe = standard.universes.lending
  if (universe === undefined) throw new Error('The toy standard has a universe.')

  const connection = await openDuckDB(standard)
  await fill(connection, standard, texts)
  await settle(connection, standard)
  const scripts = (await targets.find(({ id }) => id === 'duckdb')?.emit(standard, [])) ?? []
  for (const name of ['events', 'recounts'])
    await connection.run(scripts.find(({ path }) => path === `duckdb/${name}.sql`)?.text ?? '')

  const facets = universe.facets.map(({ id }) => id)
  const events = eventsOf(universe, standard, rows)
  const ours = events.map((event) => facets.map((id) => String(event.cell(id).value)).join('|')).sort()
  const theirs = await connection.runAndReadAll(`SELECT ${facets.join(', ')} FROM ${universe.view.id}`)
  expect(
    theirs
      .getRows()
      .map((row) => row.map(itemsOf).join('|'))
      .sort(),
  ).toEqual(ours)
  const distinct = new Set(ours)
  expect(distinct.size, 'rows that tell nothing apart').toBeGreaterThan(10)

  const figures = await connection.runAndReadAll(
    'SELECT id, whole, counted, not_counted, unclear FROM pds_recounts ORDER BY id',
  )
  const counted = [
    ...Object.values(standard.measures),
    ...Object.values(standard.countingRules).map((one) => ({ ...one, of: undefined })),
  ].map((one) => {
    const { whole, counted: yes, not, unclear } = recount(one, events, rows)
    return `${one.id} ${whole} ${yes} ${not} ${unclear}`
  })
  expect(figures.getRows().map((row) => row.join(' '))).toEqual(counted.sort())
})

/** DuckDB gives a list as an object that holds its items. */
const itemsOf = (value: unknown): string =>
  String((value as { readonly items?: readonly unknown[] } | null)?.items ?? value)
