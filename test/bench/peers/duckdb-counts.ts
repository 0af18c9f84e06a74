/** DuckDB with SQL written by hand, as a program: counts. */
import { tell } from './counts.ts'
import { sqlAsked } from './duckdb.ts'
import { sqlCounts } from './sql-counts.ts'

const { path, sql } = sqlAsked()
tell(await sqlCounts(path, sql))
