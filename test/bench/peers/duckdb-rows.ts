/** DuckDB with SQL written by hand, as a program: counts and first rows. */
import { tell } from './counts.ts'
import { sqlAsked } from './duckdb.ts'
import { sqlRows } from './sql-rows.ts'

const { path, sql } = sqlAsked()
tell(await sqlRows(path, sql))
