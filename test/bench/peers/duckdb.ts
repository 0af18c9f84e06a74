/** DuckDB in this process, on a file of text cells. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { ShapeSql } from './sql.ts'
import { stopsSql } from './stops/stops-sql.ts'
import { wideSql } from './wide/wide-sql.ts'

export const shapeSql: Readonly<Record<string, ShapeSql>> = { '1': stopsSql, '2': wideSql }

/** The file and the shape that the command line names. */
export function sqlAsked(): { readonly path: string; readonly sql: ShapeSql } {
  const [, , path = '', shape = '1'] = process.argv
  const sql = shapeSql[shape]
  if (sql === undefined) throw new Error(`No rules for shape ${shape}.`)
  return { path, sql }
}

export const connect = async (): Promise<DuckDBConnection> =>
  (await DuckDBInstance.create(':memory:')).connect()

/** A file whose cells are all text and whose empty cells are null; its shape is told, so that nothing is sniffed wrongly. */
export const csv = (path: string, columns: readonly string[]): string =>
  `read_csv('${path.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
    columns = {${columns.map((column) => `'${column}': 'VARCHAR'`).join(', ')}})`

/** The only row of the answer, by the names of its columns. */
export async function onlyRow(
  connection: DuckDBConnection,
  query: string,
): Promise<Readonly<Record<string, unknown>>> {
  const [row = {}] = (await connection.runAndReadAll(query)).getRowObjectsJson()
  return row
}
