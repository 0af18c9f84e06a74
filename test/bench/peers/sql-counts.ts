/** DuckDB with SQL written by hand: how often each rule is broken, and nothing more. */
import type { Counts } from './counts.ts'
import { connect, csv, onlyRow } from './duckdb.ts'
import type { ShapeSql } from './sql.ts'

export async function sqlCounts(path: string, sql: ShapeSql): Promise<Counts> {
  const connection = await connect()
  if (sql.before !== '') await connection.run(sql.before)
  const source = csv(path, sql.columns)

  const rules = await onlyRow(
    connection,
    `SELECT ${[
      ...Object.entries(sql.rowConditions).map(
        ([rule, broken]) => `count(*) FILTER (${broken}) AS "${rule}"`,
      ),
      ...Object.entries(sql.tableConditions).map(
        ([rule, broken]) => `CAST(${broken} AS INTEGER) AS "${rule}"`,
      ),
    ].join(',\n')} FROM (${sql.judged(source)})`,
  )
  const keys = await onlyRow(
    connection,
    `SELECT coalesce(sum(n), 0) AS "${sql.key.rule}" FROM (SELECT count(*) AS n FROM (${sql.judged(source)}) WHERE ${sql.key.where}
    GROUP BY ${sql.key.columns} HAVING count(*) > 1)`,
  )
  const copies = await onlyRow(
    connection,
    `SELECT coalesce(sum(n - 1), 0) AS "duplicate-records" FROM (SELECT count(*) AS n FROM ${source}
    GROUP BY hash(${sql.columns.join(', ')}) HAVING count(*) > 1)`,
  )
  return Object.fromEntries(
    Object.entries({ ...rules, ...keys, ...copies }).map(([rule, count]) => [
      rule,
      { count: Number(count), rows: null },
    ]),
  )
}
