/** DuckDB with SQL written by hand: how often each rule is broken, and nothing more. */
import { STOP_COLUMNS } from '../shapes/stop-row.ts'
import { type Counts, tell } from './counts.ts'
import { connect, csv, onlyRow } from './duckdb.ts'
import { judged, KEYED, RECORD_HASH, rowConditions, tableConditions, types } from './stops/sql.ts'

const [, , path = ''] = process.argv
const connection = await connect()
await connection.run(types)
const source = csv(path, STOP_COLUMNS)

const rules = await onlyRow(
  connection,
  `SELECT ${[
    ...Object.entries(rowConditions).map(([rule, broken]) => `count(*) FILTER (${broken}) AS "${rule}"`),
    ...Object.entries(tableConditions).map(([rule, broken]) => `CAST(${broken} AS INTEGER) AS "${rule}"`),
  ].join(',\n')} FROM (${judged(source)})`,
)
const keys = await onlyRow(
  connection,
  `SELECT coalesce(sum(n), 0) AS "stops.key" FROM (SELECT count(*) AS n FROM (${judged(source)}) WHERE ${KEYED}
    GROUP BY agency_id, stop_id, person_no HAVING count(*) > 1)`,
)
const copies = await onlyRow(
  connection,
  `SELECT coalesce(sum(n - 1), 0) AS "duplicate-records" FROM (SELECT count(*) AS n FROM ${source}
    GROUP BY ${RECORD_HASH} HAVING count(*) > 1)`,
)
const counts: Counts = Object.fromEntries(
  Object.entries({ ...rules, ...keys, ...copies }).map(([rule, count]) => [
    rule,
    { count: Number(count), rows: null },
  ]),
)
tell(counts)
