/** DuckDB counts the rows of a file, with nothing told of it and no rule checked. */
import { connect, onlyRow } from './duckdb.ts'

const [, , path = ''] = process.argv
const { rows } = await onlyRow(
  await connect(),
  `SELECT count(*) AS rows FROM read_csv('${path.replaceAll("'", "''")}')`,
)
process.stdout.write(`${Number(rows)}\n`)
