/** DuckDB as a runner: all examples are loaded and read at once, then the rules look at the rows of one example. */

import type { DuckDBConnection } from '@duckdb/node-api'
import { brokenBy, completeExample, targets, viewOf } from '@police-data/compiler'
import { type Rule, type Standard, tablesOf, textOf } from '@police-data/model'
import { columnsOf, fill, give, openDuckDB, settle, type Texts } from '../shared/duckdb.ts'
import type { Case } from './cases.ts'
import { type OpenRunner, restsOnRow } from './runner.ts'

export const openDuckDBRunner: OpenRunner = async (standard, cases) => {
  const target = targets.find(({ id }) => id === 'duckdb')
  const supports = (rule: Rule) => target?.supports?.(rule, standard).enforced === true
  const rules = Object.values(standard.rules).filter(supports)
  const connection = await openDuckDB(standard)
  await load(connection, standard, cases)

  const alone = rules.filter(restsOnRow)
  const brokenAlone = await brokenRows(connection, standard, alone)
  await lookAtOne(connection, standard)

  return {
    id: 'duckdb',
    supports,
    broken: async ({ rule: own, example }, place) => {
      const broken = brokenAlone.get(place) ?? []
      if (alone.includes(own)) return new Set(broken)
      await connection.run(`SET VARIABLE here = ${place}`)
      await give(connection, standard, example.given)
      const [found = []] = await columnsOf(connection, `SELECT rule FROM (${brokenBy(own, standard).sql})`)
      return new Set([...broken, ...found.map(String)])
    },
  }
}

/** The rows of all examples, in the order of the cases, each row with the place of its example. */
async function load(connection: DuckDBConnection, standard: Standard, cases: readonly Case[]): Promise<void> {
  const texts: Record<string, Record<string, string>[]> = {}
  const places: Record<string, number[]> = {}
  for (const [place, { example }] of cases.entries()) {
    for (const [table, records] of Object.entries(completeExample(example, standard))) {
      for (const record of records) {
        const row = Object.fromEntries(Object.entries(record).map(([name, value]) => [name, textOf(value)]))
        texts[table] = [...(texts[table] ?? []), row]
        places[table] = [...(places[table] ?? []), place]
      }
    }
  }
  await fill(connection, standard, texts satisfies Texts)
  await settle(connection, standard)
  for (const { id } of tablesOf(standard)) {
    const pairs = (places[id] ?? []).map((place, row) => `(${row + 1}, ${place})`)
    await connection.run(`ALTER TABLE ${viewOf(id).sql} RENAME TO settled_${id};
      CREATE TABLE all_${id} AS SELECT * FROM settled_${id}
        JOIN (VALUES ${pairs.join(', ')}) AS places(number__, example__) ON row__ = number__;
      CREATE VIEW ${viewOf(id).sql} AS SELECT * FROM all_${id};`)
  }
}

/** By the place of the example, the rules that a row of it breaks. */
async function brokenRows(
  connection: DuckDBConnection,
  standard: Standard,
  rules: readonly Rule[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>()
  const queries = rules.map(
    (rule) =>
      `SELECT b.rule, a.example__ FROM (${brokenBy(rule, standard).sql}) b JOIN all_${rule.table} a ON a.row__ = b."row"`,
  )
  const [ids = [], places = []] = await columnsOf(connection, queries.join('\nUNION ALL '))
  for (const [step, id] of ids.entries()) {
    const place = Number(places[step])
    found.set(place, [...(found.get(place) ?? []), String(id)])
  }
  return found
}

async function lookAtOne(connection: DuckDBConnection, standard: Standard): Promise<void> {
  for (const { id } of tablesOf(standard)) {
    await connection.run(
      `CREATE OR REPLACE VIEW ${viewOf(id).sql} AS SELECT * FROM all_${id} WHERE example__ = getvariable('here')`,
    )
  }
}
