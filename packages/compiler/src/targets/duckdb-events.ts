/** DuckDB: the events of each family, read in facets, and what every measure and counting rule counts of them. */
import {
  type Facet,
  facetSetting,
  linksOf,
  membersOf,
  OTHER,
  type Region,
  readingOf,
  type Standard,
  type Universe,
  valuesIn,
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
  const told = facets.flatMap((facet) => truths(facet, place))
  const values = facets.map((facet) => sql`${possible(facet, universe, standard)} AS ${name(facet.id)}`)
  return sql`SELECT ${join([...[...aliases.keys()].map((table) => name(rowIn(table))), ...values], ', ')} FROM (
SELECT
  ${join([...rows, ...told], ',\n  ')}
FROM ${viewOf(view.from)} ${name(place.alias)}
${join(joins, '\n')})`
}

const rowIn = (table: string): string => `${table}__row`

/** What is said of each value of a facet: true, false, or NULL. Of a coded field, its code. */
function truths(facet: Facet, place: Place): readonly Sql[] {
  if ('field' in facet) {
    const { name: field, of = place.table } = readingOf(facet.field)
    return [sql`${name(place.beside?.[of] ?? place.alias, field)} AS ${name(`${facet.id}__code`)}`]
  }
  return Object.entries(facet.values).flatMap(([id, { expression }]) =>
    expression === undefined ? [] : [sql`${fold(expression, place)} AS ${name(`${facet.id}__${id}`)}`],
  )
}

/** Every value that may be the one, as the evaluator's events have them. */
function possible(facet: Facet, { view }: Universe, { tables, codeLists }: Standard): Sql {
  if ('field' in facet) {
    const { name: field, of = view.from } = readingOf(facet.field)
    const list = codeLists[tables[of]?.fields[field]?.list ?? '']
    if (list === undefined) throw new Error(`${facet.field} is no coded field`)
    const cases = Object.keys(list.codes)
      .filter((code) => code !== OTHER)
      .map((code) => sql`WHEN ${code} THEN ${membersOf(list, code)}`)
    return sql`CASE ${name(`${facet.id}__code`)} ${join(cases, ' ')} ELSE ${valuesIn(list)} END`
  }
  const earlier: Sql[] = []
  const items = Object.entries(facet.values).map(([id, { expression }]) => {
    const truth = name(`${facet.id}__${id}`)
    const parts = [...earlier, ...(expression === undefined ? [] : [sql`${truth} IS NOT FALSE`])]
    if (expression !== undefined) earlier.push(sql`${truth} IS NOT TRUE`)
    return parts.length === 0 ? sql`${id}` : sql`CASE WHEN ${join(parts, ' AND ')} THEN ${id} END`
  })
  return sql`list_filter([${join(items, ', ')}], lambda x: x IS NOT NULL)`
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
