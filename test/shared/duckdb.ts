/** DuckDB in this process: tables of text, read through the views that the compiler makes. */

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { readingViews, viewOf } from '@police-data/compiler'
import { type Standard, tablesOf, type Value, writtenFields } from '@police-data/model'

/** Every cell as its text; a field that a row does not name is empty. */
export type Texts = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

export type Given = Readonly<Record<string, Value>>

const quoted = (text: string, mark = '"'): string => `${mark}${text.replaceAll(mark, mark + mark)}${mark}`

/** A connection with empty tables of the standard and the views over them. */
export async function openDuckDB(standard: Standard): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const tables = tablesOf(standard).map(
    (table) =>
      `CREATE TABLE ${quoted(table.id)} (${writtenFields(table)
        .map(({ id }) => `${quoted(id)} VARCHAR`)
        .join(', ')});`,
  )
  await connection.run([...tables, ...readingViews(standard).map(({ sql }) => sql)].join('\n'))
  return connection
}

/** Empties the tables that are named, then fills them, in the order of the rows. */
export async function fill(connection: DuckDBConnection, standard: Standard, texts: Texts): Promise<void> {
  for (const table of tablesOf(standard)) {
    const rows = texts[table.id]
    if (rows === undefined) continue
    await connection.run(`DELETE FROM ${quoted(table.id)}`)
    const fields = writtenFields(table)
    const appender = await connection.createAppender(table.id)
    for (const row of rows) {
      for (const { id } of fields) appender.appendVarchar(row[id] ?? '')
      appender.endRow()
    }
    appender.closeSync()
  }
}

/** Puts a table in place of each view, so that many queries read it once. The views are gone afterwards. */
export async function settle(connection: DuckDBConnection, standard: Standard): Promise<void> {
  for (const { id } of tablesOf(standard)) {
    const view = viewOf(id).sql
    await connection.run(`CREATE TABLE settled AS SELECT * FROM ${view} ORDER BY row__;
      DROP VIEW ${view}; ALTER TABLE settled RENAME TO ${view};`)
  }
}

/** What the statement gives; a value that it gives no more is unset. */
export async function give(
  connection: DuckDBConnection,
  { givens }: Standard,
  given: Given = {},
): Promise<void> {
  for (const name of Object.keys(givens)) {
    const value = given[name]
    await connection.run(
      value === undefined
        ? `SET VARIABLE ${quoted(name)} = NULL`
        : `SET VARIABLE ${quoted(name)} = ${typeof value === 'string' ? quoted(value, "'") : String(value)}`,
    )
  }
}

/** The columns of the answer. */
export async function columnsOf(
  connection: DuckDBConnection,
  query: string,
): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(query)).getColumns()
}
