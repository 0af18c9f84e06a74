/** The query by which DuckDB reads a table of text: `f__raw`, `f__said`, `f__typed` and `f` for every field. */
import {
  attributeOf,
  bandsOf,
  DATE,
  type Field,
  INTEGER,
  NON_ANSWERS,
  NUMBER,
  PADDING,
  restsOn,
  rulesOf,
  type Standard,
  type Table,
  TIME,
  writtenFields,
} from '@police-data/model'
import { fold, typeName } from './duckdb-fold.ts'
import { join, name, type Sql, sql, tuple } from './sql.ts'

/** `read` is what came in, `said` its non-answers and types, `judged` its values after the fields' own rules. */
export function readingQuery(table: Table, standard: Standard): Sql {
  const fields = writtenFields(table)
  const derived = Object.values(table.fields).filter((field) => field.derived !== undefined)
  const text = fields.map(({ id }) => sql`nullif(${name(id)}, '') AS ${name(`${id}__raw`)}`)
  const typed = fields.flatMap((field) => [
    sql`CASE WHEN ${rawOf(field)} IN ${tuple(NON_ANSWERS)} THEN ${rawOf(field)} END AS ${name(`${field.id}__said`)}`,
    sql`CASE WHEN ${rawOf(field)} NOT IN ${tuple(NON_ANSWERS)} THEN ${readAs(field)} END AS ${name(`${field.id}__typed`)}`,
  ])
  const judged = fields.map((field) => sql`${judgedValue(field, table, standard)} AS ${name(field.id)}`)
  return sql`WITH
  read AS (SELECT row_number() OVER () AS row__, ${join(text, ', ')} FROM ${name(table.id)}),
  said AS (SELECT *, ${join(typed, ', ')} FROM read),
  judged AS (SELECT *, ${join(judged, ', ')} FROM said r)
SELECT ${join([sql`*`, ...derived.flatMap((field) => derivedColumns(field, table, standard))], ', ')} FROM judged`
}

const rawOf = ({ id }: Field): Sql => name(`${id}__raw`)

/** As read-text does it, type for type. */
function readAs(field: Field): Sql {
  const text = rawOf(field)
  if (field.multiple === true) {
    const items = sql`string_split(${text}, ';')`
    return sql`CASE WHEN NOT list_has_any(${items}, ${['', ...NON_ANSWERS]}) AND len(list_distinct(${items})) = len(${items}) AND len(list_filter(${items}, lambda x: regexp_matches(x, ${PADDING}))) = 0 THEN ${items} END`
  }
  switch (field.type) {
    case 'text':
    case 'code':
      return text
    case 'integer':
      return guarded(text, INTEGER, field)
    case 'number':
      return guarded(text, NUMBER, field)
    case 'time':
      return guarded(text, TIME, field)
    case 'date':
      return guarded(text, DATE, field)
    case 'boolean':
      return sql`CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`
  }
}

const guarded = (text: Sql, pattern: string, { type }: Field): Sql =>
  sql`CASE WHEN regexp_full_match(${text}, ${pattern}) THEN TRY_CAST(${text} AS ${typeName(type)}) END`

/** A value that breaks a `must` rule of its own field reads as NULL everywhere else. */
function judgedValue(field: Field, table: Table, standard: Standard): Sql {
  const own = rulesOf(standard, table.id).filter(
    (rule) => rule.scope === 'cell' && rule.level === 'must' && rule.fields[0] === field.id,
  )
  const typed = name('r', `${field.id}__typed`)
  const kept = own.flatMap(({ expression }) =>
    expression === null
      ? []
      : [sql`(${fold(expression, { standard, table: table.id, alias: 'r' })}) IS NOT FALSE`],
  )
  return kept.length === 0 ? typed : sql`CASE WHEN ${join(kept, ' AND ')} THEN ${typed} END`
}

function derivedColumns(field: Field, table: Table, standard: Standard): readonly Sql[] {
  if (field.derived === undefined) return []
  const source = restsOn(field.derived)
  const value = derivedValue(field, table, standard)
  return [
    sql`coalesce(${value}, ${name(`${source}__raw`)}) AS ${name(`${field.id}__raw`)}`,
    sql`${name(`${source}__said`)} AS ${name(`${field.id}__said`)}`,
    sql`${value} AS ${name(`${field.id}__typed`)}`,
    sql`${value} AS ${name(field.id)}`,
  ]
}

function derivedValue({ derived, list }: Field, table: Table, standard: Standard): Sql {
  if (derived === undefined) return sql`NULL`
  const source = name(restsOn(derived))
  if ('month' in derived) return sql`substr(CAST(${source} AS VARCHAR), 1, 7)`
  if ('band' in derived) {
    const bands = standard.codeLists[list ?? '']
    const cases = (bands === undefined ? [] : bandsOf(bands)).map(({ code, from, to }) =>
      to === null
        ? sql`WHEN ${source} >= ${from} THEN ${code}`
        : sql`WHEN ${source} BETWEEN ${from} AND ${to} THEN ${code}`,
    )
    return sql`CASE ${join(cases, ' ')} END`
  }
  const codes = standard.codeLists[table.fields[derived.of]?.list ?? '']
  const cases = Object.keys(codes?.codes ?? {}).flatMap((code) => {
    const value = codes === undefined ? null : attributeOf(codes, code, derived.attribute)
    return value === null ? [] : [sql`WHEN ${code} THEN ${value}`]
  })
  return sql`CASE ${source} ${join(cases, ' ')} END`
}
