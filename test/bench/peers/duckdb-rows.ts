/** DuckDB with SQL written by hand: how often each rule is broken, in which rows first, and what stands there. */
import { STOP_COLUMNS } from '../shapes/stop-row.ts'
import { type Counts, FIRST, tell } from './counts.ts'
import { connect, csv, onlyRow } from './duckdb.ts'
import { judged, KEYED, RECORD_HASH, rowConditions, tableConditions, types } from './stops/sql.ts'

const [, , path = ''] = process.argv
const connection = await connect()
await connection.run(types)
// DuckDB numbers the rows of a table, not those of a file, so the file becomes a table first.
await connection.run(`CREATE TEMP TABLE stops AS SELECT * FROM ${csv(path, STOP_COLUMNS)}`)

const rules = await onlyRow(
  connection,
  `SELECT ${[
    ...Object.entries(rowConditions).map(
      ([rule, broken]) =>
        `count(*) FILTER (${broken}) AS "${rule}", min(rowid, ${FIRST}) FILTER (${broken}) AS "${rule} rows"`,
    ),
    ...Object.entries(tableConditions).map(([rule, broken]) => `CAST(${broken} AS INTEGER) AS "${rule}"`),
  ].join(',\n')} FROM (${judged('(SELECT rowid, * FROM stops)')})`,
)
const keys = await onlyRow(
  connection,
  `SELECT count(*) AS "stops.key", min(r, ${FIRST}) AS "stops.key rows" FROM (SELECT unnest(list(rowid)) AS r
    FROM (${judged('(SELECT rowid, * FROM stops)')}) WHERE ${KEYED} GROUP BY agency_id, stop_id, person_no HAVING count(*) > 1)`,
)
const copies = await onlyRow(
  connection,
  `SELECT count(*) AS "duplicate-records", min(r, ${FIRST}) AS "duplicate-records rows"
    FROM (SELECT unnest(list_sort(list(rowid))[2:]) AS r FROM stops GROUP BY ${RECORD_HASH} HAVING count(*) > 1)`,
)
const all: Readonly<Record<string, unknown>> = { ...rules, ...keys, ...copies }
const counts: Counts = Object.fromEntries(
  Object.entries(all).flatMap(([rule, count]) => {
    if (rule.endsWith(' rows')) return []
    const rows = (all[`${rule} rows`] ?? []) as readonly string[]
    // The header is row 1.
    return [[rule, { count: Number(count), rows: rows.map((row) => Number(row) + 2) }]]
  }),
)
tell(counts)
