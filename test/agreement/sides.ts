/** Two ways to the same verdicts: the evaluator of the model, and DuckDB over the compiler's views. */
import { duckdbFold, viewOf } from '@police-data/compiler'
import { EMPTY, evaluate, type Row, type Truth, worldOf } from '@police-data/model'
import { columnsOf, fill, give, openDuckDB, settle } from '../shared/duckdb.ts'
import type { Asked } from './expressions.ts'
import type { Ground } from './ground.ts'

/** One letter a row, in the order of the rows: T, F, or N for cannot tell. */
export type Verdicts = string

export interface Side {
  readonly id: string
  verdicts(asked: readonly Asked[]): Promise<readonly Verdicts[]>
}

export const letter = (truth: Truth): string => (truth === null ? 'N' : truth ? 'T' : 'F')
const NO_ROW: Row = { cell: () => EMPTY }

export function evaluatorSide({ standard, rows, given }: Ground): Side {
  return {
    id: 'evaluator',
    verdicts: async (asked) =>
      asked.map(({ table, scope, expression }) => {
        const world = worldOf(standard, table, { tables: rows, given })
        const judge = evaluate(expression)
        const judged = scope === 'table' ? [NO_ROW] : (rows[table] ?? [])
        return judged.map((row) => letter(judge(row, world))).join('')
      }),
  }
}

/** So many expressions are columns of one query; more take the planner longer than the rows take. */
const COLUMNS = 40

export async function duckdbSide({ standard, texts, given }: Ground): Promise<Side> {
  const connection = await openDuckDB(standard)
  await fill(connection, standard, texts)
  await settle(connection, standard)
  await give(connection, standard, given)
  const columns = async (asked: readonly Asked[]): Promise<readonly Verdicts[]> => {
    const [first] = asked
    if (first === undefined) return []
    const places = asked.map(
      ({ expression, table }) => duckdbFold(expression, { standard, table, alias: 'r' }).sql,
    )
    const from = first.scope === 'row' ? ` FROM ${viewOf(first.table).sql} r ORDER BY r.row__` : ''
    const selected = places.map((sql, place) => `CAST(${sql} AS BOOLEAN) AS c${place}`)
    const found = await columnsOf(connection, `SELECT ${selected.join(',\n')}${from}`)
    return found.map((column) => column.map((truth) => letter(truth as Truth)).join(''))
  }
  return {
    id: 'duckdb',
    verdicts: async (asked) => {
      const found = new Map<Asked, Verdicts>()
      for (const batch of batches(asked)) {
        const verdicts = await columns(batch)
        for (const [place, one] of batch.entries()) found.set(one, verdicts[place] ?? '')
      }
      return asked.map((one) => found.get(one) ?? '')
    },
  }
}

/** Questions about the same rows, so many at a time. */
function batches(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups = new Map<string, Asked[]>()
  for (const one of asked) {
    const key = `${one.scope} ${one.table}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / COLUMNS) }, (_one, place) =>
      group.slice(place * COLUMNS, (place + 1) * COLUMNS),
    ),
  )
}
