/** DuckDB with SQL written by hand: how often each rule is broken, in which rows first, and what stands there. */
import { type Counts, FIRST } from './counts.ts'
import { connect, csv, onlyRow } from './duckdb.ts'
import type { ShapeSql } from './sql.ts'

export async function sqlRows(path: string, sql: ShapeSql): Promise<Counts> {
  const connection = await connect()
  if (sql.before !== '') await connection.run(sql.before)
  // DuckDB numbers the rows of a table, not those of a file, so the file becomes a table first.
  await connection.run(`CREATE TEMP TABLE records AS SELECT * FROM ${csv(path, sql.columns)}`)

  const rules = await onlyRow(
    connection,
    `SELECT ${[
      ...Object.entries(sql.rowConditions).map(
        ([rule, broken]) =>
          `count(*) FILTER (${broken}) AS "${rule}", min(rowid, ${FIRST}) FILTER (${broken}) AS "${rule} rows"`,
      ),
      ...Object.entries(sql.tableConditions).map(
        ([rule, broken]) => `CAST(${broken} AS INTEGER) AS "${rule}"`,
      ),
    ].join(',\n')} FROM (${sql.judged('(SELECT rowid, * FROM records)')})`,
  )
  const keys = await onlyRow(
    connection,
    `SELECT count(*) AS "${sql.key.rule}", min(r, ${FIRST}) AS "${sql.key.rule} rows" FROM (SELECT unnest(list(rowid)) AS r
    FROM (${sql.judged('(SELECT rowid, * FROM records)')}) WHERE ${sql.key.where} GROUP BY ${sql.key.columns} HAVING count(*) > 1)`,
  )
  const copies = await onlyRow(
    connection,
    `SELECT count(*) AS "duplicate-records", min(r, ${FIRST}) AS "duplicate-records rows"
    FROM (SELECT unnest(list_sort(list(rowid))[2:]) AS r FROM records GROUP BY hash(${sql.columns.join(', ')}) HAVING count(*) > 1)`,
  )
  const all: Readonly<Record<string, unknown>> = { ...rules, ...keys, ...copies }
  return Object.fromEntries(
    Object.entries(all).flatMap(([rule, count]) => {
      if (rule.endsWith(' rows')) return []
      const rows = (all[`${rule} rows`] ?? []) as readonly string[]
      // The header is row 1.
      return [[rule, { count: Number(count), rows: rows.map((row) => Number(row) + 2) }]]
    }),
  )
}
