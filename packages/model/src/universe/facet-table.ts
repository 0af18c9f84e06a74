/**
 * The facets of a universe as a table and its lists: what regions are written against. A cell holds every value that
 * may be the one.
 */
import type { Code, CodeList } from '../forms/code-list.ts'
import type { Field } from '../forms/field.ts'
import type { Standard } from '../forms/standard.ts'
import type { Facet, Universe } from '../forms/universe.ts'
import { fieldRead, readingOf, type Setting, UnknownName } from '../kernel/setting.ts'

type Facets = Pick<Universe, 'id' | 'title' | 'definition' | 'since' | 'view'> & {
  readonly facets: readonly Facet[]
}

/** Throws UnknownName where a facet names a field that is not there. */
export function facetSetting(universe: Facets, standard: Standard): Setting {
  const parts = universe.facets.map((facet) => partOf(facet, universe, standard))
  return {
    table: {
      id: universe.view.id,
      title: universe.title,
      definition: universe.definition,
      since: universe.since,
      record: 'act',
      grain: 'one act',
      key: [],
      family: universe.id,
      fields: Object.fromEntries(parts.map(({ field }) => [field.id, field])),
    },
    tables: {},
    lists: Object.fromEntries(parts.map(({ list }) => [list.id, list])),
  }
}

/** Where the conditions of facets are written: the first table of the view, beside all tables. */
export function viewSetting({ view }: Pick<Universe, 'view'>, standard: Standard): Setting {
  const table = standard.tables[view.from]
  if (table === undefined) throw new UnknownName(view.from, `There is no table “${view.from}”.`)
  return { table, tables: standard.tables, lists: standard.codeLists }
}

interface Part {
  readonly field: Field
  readonly list: CodeList
}

function partOf(facet: Facet, universe: Facets, standard: Standard): Part {
  const list = listOf(facet, universe, standard)
  const { id, title, definition } = facet
  return {
    list,
    field: {
      id,
      title,
      definition,
      since: universe.since,
      type: 'code',
      list: list.id,
      multiple: true,
      level: 'must',
      sensitivity: 'open',
      examples: [[Object.keys(list.codes)[0] ?? '']],
    },
  }
}

function listOf(facet: Facet, universe: Facets, standard: Standard): CodeList {
  if ('field' in facet) {
    const field = fieldRead(readingOf(facet.field), viewSetting(universe, standard))
    const list = standard.codeLists[field.list ?? '']
    if (list === undefined) throw new UnknownName(facet.field, `“${facet.field}” is no coded field.`)
    return list
  }
  const codes = Object.entries(facet.values).map(([id, { title, definition }]): readonly [string, Code] => [
    id,
    { title, definition: definition ?? title, since: universe.since },
  ])
  return {
    id: `${universe.id}__${facet.id}`,
    title: facet.title,
    definition: facet.definition,
    since: universe.since,
    open: false,
    codes: Object.fromEntries(codes),
  }
}
