/** The events of a dataset: its rows side by side as the view of a universe joins them, each read in facets. */
import type { Standard } from '../forms/standard.ts'
import type { Facet, Universe } from '../forms/universe.ts'
import { type Cell, EMPTY } from '../kernel/cell.ts'
import { evaluate, type Judge, type Row, type World } from '../kernel/evaluate.ts'
import { readingOf } from '../kernel/setting.ts'
import { keyOf, worldOf } from '../kernel/world.ts'
import { answer } from './atoms.ts'
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
  const readers = universe.facets.map((facet) => [facet.id, readerOf(facet)] as const)
  return joined(universe, standard, tables).map((rows) => {
    const beside: Beside = { rows, cell: (name) => rows[universe.view.from]?.cell(name) ?? EMPTY }
    const cells = new Map(readers.map(([id, read]) => [id, read(beside, world)]))
    return { rows, cell: (name) => cells.get(name) ?? EMPTY }
  })
}

type Reader = (row: Beside, world: World<Beside>) => Cell

function readerOf(facet: Facet): Reader {
  if ('field' in facet) {
    const { name, of } = readingOf(facet.field)
    return ({ rows, cell }) => (of === undefined ? cell(name) : (rows[of]?.cell(name) ?? EMPTY))
  }
  const values = Object.entries(facet.values).map(([id, { expression }]) => ({
    cell: answer(id),
    judge: expression === undefined ? ALWAYS : evaluate<Beside>(expression),
  }))
  return (row, world) => {
    for (const { cell, judge } of values) {
      const truth = judge(row, world)
      if (truth === true) return cell
      if (truth === null) return EMPTY
    }
    return EMPTY
  }
}

const ALWAYS: Judge<Beside> = () => true

function worldBeside({ view }: Universe, standard: Standard, tables: Tables): World<Beside> {
  const world = worldOf<Row>(standard, view.from, { tables })
  const first = ({ rows }: Beside): Row => rows[view.from] ?? NOTHING
  return {
    parent: ({ rows }, table) => {
      const row = rows[table]
      return row === null || row === undefined ? null : { rows, cell: (name) => row.cell(name) }
    },
    count: (row, count) => world.count(first(row), count),
    some: (row, some) => world.some(first(row), some),
    rows: () => [],
    gaps: () => null,
    given: () => null,
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
