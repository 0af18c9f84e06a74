/** DuckDB: tables of text, the same tables read, a table of every finding, and one of every recount. */
import { type Rule, type Standard, tablesOf, writtenFields } from '@police-data/model'
import { GENERATED } from '../file.ts'
import { eventTables, recounts } from './duckdb-events.ts'
import { fold, viewOf } from './duckdb-fold.ts'
import { readingQuery } from './duckdb-reading.ts'
import { join, name, type Sql, sql } from './sql.ts'
import { ENFORCED, notEnforced, type Target } from './target.ts'

export const duckdb: Target = {
  id: 'duckdb',
  title: 'DuckDB',
  supports: (rule) =>
    rule.expression === null
      ? notEnforced('it looks at the file itself, which only the checker sees')
      : ENFORCED,
  emit: async (standard) => [
    { path: 'duckdb/tables.sql', text: script(tablesOf(standard).map(createTable)) },
    { path: 'duckdb/read.sql', text: script(readTables(standard)) },
    { path: 'duckdb/findings.sql', text: script(findings(standard)) },
    { path: 'duckdb/events.sql', text: script(eventTables(standard)) },
    { path: 'duckdb/recounts.sql', text: script(recounts(standard)) },
    { path: 'duckdb/README.md', text: README },
  ],
}

/** Every cell as text: what a CSV holds, before anything is read into it. */
const createTable = (table: Standard['tables'][string]): Sql =>
  sql`CREATE TABLE IF NOT EXISTS ${name(table.id)} (
  ${join(
    writtenFields(table).map(({ id }) => sql`${name(id)} VARCHAR`),
    ',\n  ',
  )}
);`

export const readingViews = (standard: Standard): readonly Sql[] =>
  tablesOf(standard).map(
    (table) => sql`CREATE OR REPLACE VIEW ${viewOf(table.id)} AS\n${readingQuery(table, standard)};`,
  )

/** Read once: as views, every rule would read its table anew. */
const readTables = (standard: Standard): readonly Sql[] =>
  tablesOf(standard).map(
    (table) => sql`CREATE OR REPLACE TABLE ${viewOf(table.id)} AS\n${readingQuery(table, standard)};`,
  )

/** The rows that break a rule: `rule, level, table, field, row`; a rule about a whole table has no row. */
export function brokenBy(rule: Rule, standard: Standard): Sql {
  if (rule.expression === null || rule.table === undefined) return sql`SELECT NULL WHERE FALSE`
  const head = sql`${rule.id} AS rule, ${rule.level} AS level, ${rule.table} AS "table", ${rule.fields[0] ?? null} AS field`
  const broken = sql`NOT (${fold(rule.expression, { standard, table: rule.table, alias: 'r' })})`
  return rule.scope === 'table'
    ? sql`SELECT ${head}, CAST(NULL AS BIGINT) AS row WHERE ${broken}`
    : sql`SELECT ${head}, r.row__ AS row FROM ${viewOf(rule.table)} r WHERE ${broken}`
}

/** A statement for each rule: a single query of all of them would be planned for minutes. */
const findings = (standard: Standard): readonly Sql[] => [
  sql`CREATE OR REPLACE TABLE pds_findings (rule VARCHAR, level VARCHAR, "table" VARCHAR, field VARCHAR, row BIGINT);`,
  ...Object.values(standard.rules)
    .filter(({ expression }) => expression !== null)
    .map((rule) => sql`INSERT INTO pds_findings ${brokenBy(rule, standard)};`),
]

const script = (statements: readonly Sql[]): string =>
  `-- ${GENERATED}\n${statements.map((one) => `\n${one.sql}\n`).join('')}`

const README = `# DuckDB

${GENERATED}

Check tables of the standard with SQL. Every cell is loaded as text, then read once, then judged rule by rule.

\`\`\`sql
.read tables.sql
INSERT INTO force_actions BY NAME SELECT * FROM read_csv('force_actions.csv', all_varchar = true);
SET VARIABLE extraction_date = DATE '2024-06-30';   -- what the definitions statement gives
.read read.sql
.read findings.sql
SELECT rule, level, count(*) FROM pds_findings GROUP BY ALL ORDER BY ALL;
\`\`\`

Recount them as each measure counts, and as each body counts whose rule is known:

\`\`\`sql
.read events.sql
.read recounts.sql
FROM pds_recounts;
\`\`\`

An event is rows side by side, such as an action with its incident, person and officer; its columns are the facets that
questions, measures and counting rules speak of, each with every value that may be the one.

In \`<table>__read\`, \`f\` is the value of a field, \`f__said\` its non-answer, \`f__raw\` its text, \`f__typed\`
its text read as the type. A value that breaks a required rule of its own field is NULL in \`f\`.
Rows are counted from 1 in the order they were loaded. Needs DuckDB 1.3 or newer.
`
