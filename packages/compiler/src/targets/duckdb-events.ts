/** DuckDB: the events of each family, read in facets, and what every measure and counting rule counts of them. */
import {
  type Expression,
  type Facet,
  facetSetting,
  linksOf,
  type Region,
  readingOf,
  type Standard,
  type Universe,
} from '@police-data/model'
import { fold, type Place, viewOf } from './duckdb-fold.ts'
import { join, name, type Sql, sql } from './sql.ts'

/** One row an event: where its rows stand (`<table>__row`, counted from 1), and its facets. */
export const eventTables = (standard: Standard): readonly Sql[] =>
  Object.values(standard.universes).map(
    (universe) =>
      sql`CREATE OR REPLACE TABLE ${name(universe.view.id)} AS\n${eventsQuery(universe, standard)};`,
  )

function eventsQuery(universe: Universe, standard: Standard): Sql {
  const { view, facets } = universe
  const links = linksOf(view, standard)
  const aliases = new Map(
    [view.from, ...links.map(({ table }) => table)].map((table, at) => [table, `e${at}`]),
  )
  const alias = (table: string): string => aliases.get(table) ?? ''
  const place: Place = {
    standard,
    table: view.from,
    alias: alias(view.from),
    beside: Object.fromEntries(aliases),
  }
  const rows = [...aliases].map(([table, one]) => sql`${name(one, 'row__')} AS ${name(rowIn(table))}`)
  const joins = links.map(({ table, beside, own, theirs }) => {
    const pairs = own.map(
      (field, at) => sql`${name(alias(table), theirs[at] ?? '')} = ${name(alias(beside), field)}`,
    )
    return sql`LEFT JOIN ${viewOf(table)} ${name(alias(table))} ON ${join(pairs, ' AND ')}`
  })
  return sql`SELECT
  ${join([...rows, ...facets.map((facet) => sql`${facetValue(facet, place)} AS ${name(facet.id)}`)], ',\n  ')}
FROM ${viewOf(view.from)} ${name(place.alias)}
${join(joins, '\n')}`
}

const rowIn = (table: string): string => `${table}__row`

/** The first value that is true; where one cannot be told, none of those after it can. */
function facetValue(facet: Facet, place: Place): Sql {
  if ('field' in facet) {
    const { name: field, of = place.table } = readingOf(facet.field)
    return name(place.beside?.[of] ?? place.alias, field)
  }
  const cases = Object.entries(facet.values).map(([id, { expression }]) =>
    expression === undefined ? sql`ELSE ${id}` : whenTold(id, expression, place),
  )
  return sql`CASE ${join(cases, ' ')} END`
}

function whenTold(id: string, expression: Expression, place: Place): Sql {
  const holds = fold(expression, place)
  return sql`WHEN ${holds} THEN ${id} WHEN (${holds}) IS NULL THEN NULL`
}

/** A table of figures: `whole`, `counted`, `not_counted`, `unclear`, as recounts have them. */
export const recounts = (standard: Standard): readonly Sql[] => [
  sql`CREATE OR REPLACE TABLE pds_recounts (id VARCHAR, unit VARCHAR, whole BIGINT, counted BIGINT, not_counted BIGINT, unclear BIGINT);`,
  ...Object.values(standard.universes).flatMap((universe) =>
    [
      ...Object.values(standard.measures),
      ...Object.values(standard.countingRules).map((one) => ({ ...one, of: undefined })),
    ]
      .filter(({ family }) => family === universe.id)
      .map((one) => sql`INSERT INTO pds_recounts ${recountQuery(one, universe, standard)};`),
  ),
]

interface Counted {
  readonly id: string
  readonly unit: string
  readonly region: Region
  readonly of?: Region | undefined
}

function recountQuery({ id, unit, region, of }: Counted, universe: Universe, standard: Standard): Sql {
  const { table } = facetSetting(universe, standard)
  const facets: Standard = {
    ...standard,
    tables: { [table.id]: table },
  }
  const holds = ({ expression }: Region) =>
    fold(expression, { standard: facets, table: table.id, alias: 'v' })
  const any = (column: string) =>
    sql`CASE WHEN bool_or(${name(column)}) THEN TRUE WHEN bool_or(${name(column)} IS NULL) THEN NULL ELSE FALSE END AS ${name(column)}`
  return sql`WITH
  told AS (SELECT ${name(rowIn(unit))} AS row, ${holds(region)} AS inside, ${of === undefined ? sql`TRUE` : holds(of)} AS belongs FROM ${name(universe.view.id)} v WHERE ${name(rowIn(unit))} IS NOT NULL),
  units AS (SELECT row, ${any('inside')}, ${any('belongs')} FROM told GROUP BY row),
  all_units AS (SELECT units.inside, ${of === undefined ? sql`TRUE` : sql`units.belongs`} AS belongs FROM ${viewOf(unit)} u LEFT JOIN units ON units.row = u.row__)
SELECT ${id}, ${unit},
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units`
}
