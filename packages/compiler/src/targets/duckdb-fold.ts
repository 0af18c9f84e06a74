/** An expression as DuckDB SQL over the reading views: TRUE, FALSE or NULL (cannot tell), as the evaluator says. */
import {
  type Count,
  type Expression,
  type Field,
  fieldOf,
  type Operand,
  type Reading,
  type Series,
  type Some,
  type Standard,
} from '@police-data/model'
import { join, name, type Sql, sql, tuple, word } from './sql.ts'

/** The view in which every field of a table is read; see duckdb-views. */
export const viewOf = (table: string): Sql => name(`${table}__read`)

export interface Place {
  readonly standard: Standard
  readonly table: string
  /** What the row is called in the query around. */
  readonly alias: string
  /** Tables that stand beside the row in the query around, by what their rows are called there. */
  readonly beside?: Readonly<Record<string, string>>
}

export function fold(expression: Expression, place: Place): Sql {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
    case 'value':
    case 'given':
    case 'count':
      return isBoolean(expression, place) ? operand(expression, place) : sql`CAST(NULL AS BOOLEAN)`
    case 'present':
      return read(expression.of, place, ({ rawText, stage, said }) =>
        expression.of.op === 'typed'
          ? sql`(${stage} IS NOT NULL OR ${said} IS NOT NULL)`
          : sql`(${rawText} IS NOT NULL)`,
      )
    case 'answered':
      return read(
        expression.of,
        place,
        ({ rawText, stage, said }) =>
          sql`CASE WHEN ${stage} IS NOT NULL THEN TRUE WHEN ${rawText} IS NULL OR ${said} IS NOT NULL THEN FALSE END`,
      )
    case 'said':
      return read(
        expression.of,
        place,
        ({ rawText, stage, said }) =>
          sql`CASE WHEN ${rawText} IS NULL OR ${said} IS NOT NULL THEN coalesce(${said} = ${expression.what}, FALSE) WHEN ${stage} IS NOT NULL THEN FALSE END`,
      )
    case 'eq':
      return sql`(${operand(expression.left, place)} = ${operand(expression.right, place)})`
    case 'lt':
      return sql`(${operand(expression.left, place)} < ${operand(expression.right, place)})`
    case 'le':
      return sql`(${operand(expression.left, place)} <= ${operand(expression.right, place)})`
    case 'in':
    case 'includes':
      return read(expression.item, place, ({ stage, field }) => membership(expression, stage, field))
    case 'matches':
      return read(expression.item, place, ({ stage, field }) =>
        isList(expression.item, field)
          ? sql`CAST(NULL AS BOOLEAN)`
          : sql`regexp_full_match(CAST(${stage} AS VARCHAR), ${expression.pattern})`,
      )
    case 'and':
      return expression.of.length === 0
        ? sql`TRUE`
        : sql`(${join(
            expression.of.map((part) => fold(part, place)),
            ' AND ',
          )})`
    case 'or':
      return expression.of.length === 0
        ? sql`FALSE`
        : sql`(${join(
            expression.of.map((part) => fold(part, place)),
            ' OR ',
          )})`
    case 'not':
      return sql`(NOT ${fold(expression.of, place)})`
    case 'some':
      return some(expression, place)
    case 'share':
      return share(expression, place)
    case 'series':
      return series(expression, place)
  }
}

interface Columns {
  readonly field: Field
  readonly rawText: Sql
  readonly said: Sql
  readonly stage: Sql
}

/** What `make` says of a cell; of a parent's cell, NULL unless the parent is one row. */
function read(reading: Reading, place: Place, make: (columns: Columns) => Sql): Sql {
  const { of } = reading
  if (of === undefined) return make(columns(reading, place))
  const beside = place.beside?.[of]
  if (beside !== undefined) {
    const there = sql`${name(beside, 'row__')} IS NOT NULL`
    return sql`CASE WHEN ${there} THEN ${make(columns(reading, { ...place, table: of, alias: beside }))} END`
  }
  const parent: Place = { ...place, table: of, alias: `${place.alias}p` }
  const reference = place.standard.tables[place.table]?.references?.find((one) => one.table === of)
  const key = place.standard.tables[of]?.key ?? []
  const pairs = key.map(
    (theirs, step) =>
      sql`${name(parent.alias, theirs)} = ${name(place.alias, reference?.fields[step] ?? theirs)}`,
  )
  return sql`(SELECT CASE WHEN count(*) = 1 THEN any_value(${make(columns(reading, parent))}) END FROM ${viewOf(of)} ${name(parent.alias)} WHERE ${join(pairs, ' AND ')})`
}

function columns({ name: id, op }: Reading, { standard, table, alias }: Place): Columns {
  const home = standard.tables[table]
  if (home === undefined) throw new Error(`There is no table ${table}`)
  const rawText = name(alias, `${id}__raw`)
  return {
    field: fieldOf(home, id),
    rawText,
    said: name(alias, `${id}__said`),
    stage: op === 'raw' ? rawText : op === 'typed' ? name(alias, `${id}__typed`) : name(alias, id),
  }
}

const isList = ({ op }: Reading, { multiple }: Field): boolean => multiple === true && op !== 'raw'

function isBoolean(expression: Operand | Count, place: Place): boolean {
  switch (expression.op) {
    case 'value':
      return typeof expression.value === 'boolean'
    case 'given':
      return place.standard.givens[expression.name]?.type === 'boolean'
    case 'count':
    case 'raw':
      return false
    default:
      return place.standard.tables[expression.of ?? place.table]?.fields[expression.name]?.type === 'boolean'
  }
}

function operand(expression: Operand | Count, place: Place): Sql {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
      return read(expression, place, ({ stage }) => stage)
    case 'value':
      return sql`${expression.value}`
    case 'given':
      return sql`CAST(getvariable(${expression.name}) AS ${typeName(place.standard.givens[expression.name]?.type ?? 'text')})`
    case 'count':
      return count(expression, place)
  }
}

export function typeName(type: Field['type']): Sql {
  switch (type) {
    case 'integer':
      return word('BIGINT')
    case 'number':
      return word('DOUBLE')
    case 'date':
      return word('DATE')
    case 'boolean':
      return word('BOOLEAN')
    case 'text':
    case 'code':
    case 'time':
      return word('VARCHAR')
  }
}

function membership(
  { op, item, yes, no }: Extract<Expression, { op: 'in' | 'includes' }>,
  stage: Sql,
  field: Field,
): Sql {
  if (isList(item, field)) return op === 'in' ? everyIn(stage, yes, no) : someIn(stage, yes, no)
  const inYes = yes.length === 0 ? sql`FALSE` : sql`${stage} IN ${tuple(yes)}`
  if (no === undefined) return sql`CASE WHEN ${stage} IS NOT NULL THEN ${inYes} END`
  const inNo = no.length === 0 ? sql`FALSE` : sql`${stage} IN ${tuple(no)}`
  return sql`CASE WHEN ${inYes} THEN TRUE WHEN ${inNo} THEN FALSE END`
}

const everyIn = (list: Sql, yes: readonly string[], no: readonly string[] | undefined): Sql =>
  no === undefined
    ? sql`list_has_all(${texts(yes)}, ${list})`
    : sql`CASE WHEN list_has_any(${list}, ${texts(no)}) THEN FALSE WHEN list_has_all(${texts(yes)}, ${list}) THEN TRUE END`

const someIn = (list: Sql, yes: readonly string[], no: readonly string[] | undefined): Sql =>
  no === undefined
    ? sql`list_has_any(${list}, ${texts(yes)})`
    : sql`CASE WHEN list_has_any(${list}, ${texts(yes)}) THEN TRUE WHEN list_has_all(${texts(no)}, ${list}) THEN FALSE END`

/** Typed, so that an empty list is still a list of texts. */
const texts = (list: readonly string[]): Sql => sql`CAST(${list} AS VARCHAR[])`

function count({ table, by, where }: Count, place: Place): Sql {
  const counted: Place = { ...place, table, alias: `${place.alias}c` }
  const known = by.map(([own]) => sql`${name(place.alias, own)} IS NOT NULL`)
  const pairs = by.map(([own, theirs]) => sql`${name(counted.alias, theirs)} = ${name(place.alias, own)}`)
  const conditions = where === undefined ? pairs : [...pairs, fold(where, counted)]
  return sql`CASE WHEN ${join(known, ' AND ')} THEN (SELECT count(*) FROM ${viewOf(table)} ${name(counted.alias)} WHERE ${join(conditions, ' AND ')}) END`
}

function some({ table, by, where }: Some, place: Place): Sql {
  const other: Place = { ...place, table, alias: `${place.alias}c` }
  const known = by.map(([own]) => sql`${name(place.alias, own)} IS NOT NULL`)
  const pairs = by.map(([own, theirs]) => sql`${name(other.alias, theirs)} = ${name(place.alias, own)}`)
  const holds = fold(where, other)
  const found = sql`(SELECT CASE WHEN bool_or(${holds}) THEN TRUE WHEN bool_or((${holds}) IS NULL) THEN NULL ELSE FALSE END FROM ${viewOf(table)} ${name(other.alias)} WHERE ${join(pairs, ' AND ')})`
  return sql`CASE WHEN ${join(known, ' AND ')} THEN ${found} END`
}

function share({ where, of, atMost }: Extract<Expression, { op: 'share' }>, place: Place): Sql {
  const row: Place = { ...place, alias: `${place.alias}s` }
  const whole = sql`count(*) FILTER (WHERE ${fold(of, row)})`
  const part = sql`count(*) FILTER (WHERE ${fold({ op: 'and', of: [of, where] }, row)})`
  return sql`(SELECT CASE WHEN ${whole} > 0 THEN 100 * ${part} <= ${atMost} * ${whole} END FROM ${viewOf(place.table)} ${name(row.alias)})`
}

/** A month that has no row and that no row of the excusing table covers breaks the series. */
function series({ field, unless }: Series, { table }: Place): Sql {
  const date = name(field)
  const months = sql`SELECT CAST(date_trunc('month', ${date}) AS DATE) FROM ${viewOf(table)} WHERE ${date} IS NOT NULL`
  const all = sql`SELECT CAST(unnest(generate_series((SELECT date_trunc('month', min(${date})) FROM ${viewOf(table)}), (SELECT date_trunc('month', max(${date})) FROM ${viewOf(table)}), INTERVAL 1 MONTH)) AS DATE) AS month`
  const covered =
    unless === undefined
      ? sql`FALSE`
      : sql`EXISTS (SELECT 1 FROM ${viewOf(unless.table)} u WHERE ${name('u', unless.from)} <= g.month AND ${name('u', unless.to)} >= last_day(g.month))`
  return sql`CASE WHEN EXISTS (${months}) THEN NOT EXISTS (SELECT 1 FROM (${all}) g WHERE g.month NOT IN (${months}) AND NOT ${covered}) END`
}
