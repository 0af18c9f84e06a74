/** The events of a dataset: its rows side by side as the view of a universe joins them, each read in facets. */
import { membersOf, OTHER } from '../forms/code-list.ts'
import type { Standard } from '../forms/standard.ts'
import type { Facet, Universe } from '../forms/universe.ts'
import { type Cell, EMPTY } from '../kernel/cell.ts'
import { evaluate, type Judge, type Row, type World } from '../kernel/evaluate.ts'
import { NOWHERE } from '../kernel/nowhere.ts'
import { readingOf } from '../kernel/setting.ts'
import { keyOf, worldOf } from '../kernel/world.ts'
import { oneOf, valuesIn } from './atoms.ts'
import { linksOf } from './links.ts'

export type Tables = Readonly<Record<string, readonly Row[]>>

/** An event names its rows by table, null where none belongs to it; as a row, its fields are the facets. */
export interface Event extends Row {
  readonly rows: Joined
}
type Joined = Readonly<Record<string, Row | null>>

/** Side by side, a further table is read as a parent is. */
interface Beside extends Row {
  readonly rows: Joined
}

export function eventsOf(universe: Universe, standard: Standard, tables: Tables): readonly Event[] {
  const world = worldBeside(universe, standard, tables)
  const readers = universe.facets.map((facet) => [facet.id, readerOf(facet, standard, universe)] as const)
  return joined(universe, standard, tables).map((rows) => {
    const beside: Beside = { rows, cell: (name) => rows[universe.view.from]?.cell(name) ?? EMPTY }
    const cells = new Map(readers.map(([id, read]) => [id, read(beside, world)]))
    return { rows, cell: (name) => cells.get(name) ?? EMPTY }
  })
}

type Reader = (row: Beside, world: World<Beside>) => Cell

/** Values are tried in turn: one of which it cannot be told may be it, and so may those after it, to the first that is. */
function readerOf(facet: Facet, standard: Standard, { view }: Universe): Reader {
  if ('field' in facet) return fieldReader(facet.field, standard, view.from)
  const values = Object.entries(facet.values).map(([id, { expression }]) => ({
    id,
    judge: expression === undefined ? ALWAYS : evaluate<Beside>(expression),
  }))
  const known = new Map<string, Cell>()
  return (row, world) => {
    const possible: string[] = []
    for (const { id, judge } of values) {
      const truth = judge(row, world)
      if (truth === false) continue
      possible.push(id)
      if (truth === true) break
    }
    return shared(known, possible)
  }
}

/** An aggregate may be any of its members; what is not said, or said in words of the agency's own, may be anything. */
function fieldReader(path: string, standard: Standard, from: string): Reader {
  const { name, of = from } = readingOf(path)
  const list = standard.codeLists[standard.tables[of]?.fields[name]?.list ?? '']
  if (list === undefined) throw new Error(`${path} is no coded field`)
  const all = oneOf(valuesIn(list))
  const known = new Map<string, Cell>()
  return ({ rows }) => {
    const value = rows[of]?.cell(name).value ?? null
    if (value === null || list.codes[String(value)] === undefined || value === OTHER) return all
    return shared(known, membersOf(list, String(value)))
  }
}

/** Rows are many and sets of values few. */
function shared(known: Map<string, Cell>, values: readonly string[]): Cell {
  const key = values.join(';')
  const cell = known.get(key) ?? oneOf(values)
  known.set(key, cell)
  return cell
}

const ALWAYS: Judge<Beside> = () => true

function worldBeside({ view }: Universe, standard: Standard, tables: Tables): World<Beside> {
  const world = worldOf<Row>(standard, view.from, { tables })
  const first = ({ rows }: Beside): Row => rows[view.from] ?? NOTHING
  return {
    ...NOWHERE,
    parent: ({ rows }, table) => {
      const row = rows[table]
      return row === null || row === undefined ? null : { rows, cell: (name) => row.cell(name) }
    },
    count: (row, count) => world.count(first(row), count),
    some: (row, some) => world.some(first(row), some),
  }
}

const NOTHING: Row = { cell: () => EMPTY }

function joined({ view }: Universe, standard: Standard, tables: Tables): readonly Joined[] {
  let all: readonly Joined[] = (tables[view.from] ?? []).map((row) => ({ [view.from]: row }))
  for (const { table, beside, own, theirs } of linksOf(view, standard)) {
    const index = new Map<string, Row[]>()
    for (const row of tables[table] ?? []) {
      const key = keyOf(row, theirs)
      if (key !== null) index.set(key, [...(index.get(key) ?? []), row])
    }
    all = all.flatMap((rows) => {
      const key = keyOf(rows[beside] ?? NOTHING, own)
      const found = key === null ? [] : (index.get(key) ?? [])
      return found.length === 0
        ? [{ ...rows, [table]: null }]
        : found.map((row) => ({ ...rows, [table]: row }))
    })
  }
  return all
}
