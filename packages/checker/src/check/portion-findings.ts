/** What is found in portions of a file, gathered until all are read and it is known which values may be shown. */
import { rulesOf } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { Place } from '../map/places.ts'
import { type Breaking, type BrokenCells, brokenCells } from './broken-cells.ts'
import type { Context } from './context.ts'
import { type RowCounts, rowCounter } from './count-rows.ts'
import type { Counts } from './counts.ts'
import type { FaultyCells } from './faulty-cells.ts'
import { bothFigures, type Figures, figuresIn, worldWith } from './figures.ts'
import { bothRows, type FoundRows, tellRows } from './found-rows.ts'
import { cellFinders, type Finding, findRows, readyRules, tellTables } from './judge-tables.ts'
import { bothProducts, type FindProducts, type Products, productFinder } from './source/cross-product.ts'
import { type Disagreeing, disagreeingIn } from './source/rows-disagree.ts'
import type { Seen } from './source/seen.ts'
import { clearGround, type Ground, groundOf } from './table-world.ts'

/** All of it, for another thread to take. */
export interface PortionsFound {
  readonly counts: RowCounts
  readonly cells: readonly Breaking[]
  readonly rows: ReadonlyMap<string, FoundRows>
  readonly figures: Figures
  readonly products: ReadonlyMap<string, Products>
  readonly disagreeing: readonly Disagreeing[]
  readonly keyless: readonly Place[]
  readonly uneven: readonly Place[]
}

/** Where something stands in the file, of where it stands in a part. */
export interface Placing {
  row(row: number): number
  line(line: number): number
}

export interface PortionFindings {
  /** The places of a portion are where `placing` says. The same tables may come again, with other rows. */
  add(portion: Dataset, placing: Placing): void
  take(found: PortionsFound, placing: Placing): void
  give(): PortionsFound
  counts(): Counts
}

/** What stays while rows of portions come and go in the same tables. */
interface Standing {
  readonly ground: Ground
  readonly faulty: readonly FaultyCells[]
  /** By rule. */
  readonly finders: readonly (readonly [string, FindProducts])[]
}

export function portionFindings(finding: Finding): PortionFindings {
  const { plan, standard, sources } = finding
  const counts = rowCounter(plan, standard)
  const cells = brokenCells()
  const rows = new Map<string, FoundRows>()
  let figures: Figures = new Map()
  const products = new Map<string, Products>()
  const disagreeing: Disagreeing[] = []
  const keyless: Place[] = []
  const uneven: Place[] = []
  const ready = [...readyRules(finding)]
  const sourceRules = plan.tables.flatMap(({ table }) =>
    rulesOf(standard, table.id).filter(({ scope }) => scope === 'source'),
  )
  let standing: Standing | undefined
  const standOn = (tables: Dataset['tables']): Standing => {
    if (standing?.ground.tables === tables) clearGround(standing.ground)
    else {
      const ground = groundOf({ ...finding, tables })
      standing = { ground, faulty: cellFinders(finding, ground), finders: findersIn(tables) }
    }
    return standing
  }
  const findersIn = (tables: Dataset['tables']): Standing['finders'] =>
    sourceRules.flatMap((rule) => {
      const find = productFinder(rule, tables, sources)
      return find === undefined ? [] : [[rule.id, find] as const]
    })

  const takeRows = takerOf(rows, bothRows)
  const takeProducts = takerOf(products, bothProducts)
  const takeSeen = (seen: Pick<PortionsFound, 'keyless' | 'uneven'>, placing: Placing): void => {
    for (const place of seen.keyless) keyless.push(placed(place, placing))
    for (const place of seen.uneven) uneven.push(placed(place, placing))
  }
  const takeDisagreeing = (one: Disagreeing, placing: Placing): void => {
    const first = { ...one.first, row: placing.row(one.first.row) }
    disagreeing.push({ ...one, first, place: placed(one.place, placing) })
  }

  return {
    add: (portion, placing) => {
      counts.add(portion)
      const { ground, faulty, finders } = standOn(portion.tables)
      const here: Pick<BrokenCells, 'add'> = {
        add: (table, held, places, count) =>
          cells.add(
            table,
            held,
            places.map((place) => placed(place, placing)),
            count,
          ),
      }
      for (const one of faulty) one.find(here)
      for (const [{ id }, found] of findRows(ready, finding, ground)) takeRows(id, found, placing)
      figures = bothFigures(figures, figuresIn(ready, ground))
      for (const [rule, find] of finders) takeProducts(rule, find(), placing)
      for (const one of disagreeingIn(portion, standard)) takeDisagreeing(one, placing)
      takeSeen(portion, placing)
    },
    take: (found, placing) => {
      counts.take(found.counts)
      cells.take(found.cells, (place) => placed(place, placing))
      for (const [rule, one] of found.rows) takeRows(rule, one, placing)
      figures = bothFigures(figures, found.figures)
      for (const [rule, one] of found.products) takeProducts(rule, one, placing)
      for (const one of found.disagreeing) takeDisagreeing(one, placing)
      takeSeen(found, placing)
    },
    give: () => ({
      counts: counts.give(),
      cells: cells.give(),
      ...{ rows, figures, products, disagreeing, keyless, uneven },
    }),
    counts: () => counts.counts(),
  }
}

/** Adds what is found of a rule, with addresses, to what was found of it before. */
const takerOf =
  <Found extends Pick<FoundRows, 'places'>>(
    all: Map<string, Found>,
    both: (one: Found, other: Found) => Found,
  ) =>
  (rule: string, found: Found, { row }: Placing): void => {
    const moved = { ...found, places: found.places.map((at) => ({ ...at, row: row(at.row) })) }
    const before = all.get(rule)
    all.set(rule, before === undefined ? moved : both(before, moved))
  }

const placed = (place: Place, { row, line }: Placing): Place => ({
  ...place,
  row: row(place.row),
  line: line(place.line),
})

/** Tells all that was found but by tests of the source. */
export function tellPortions({ cells, rows, figures }: PortionsFound, context: Context): void {
  const broken = brokenCells()
  broken.take(cells)
  broken.tell(context)
  for (const [rule, found] of rows) tellRows({ id: rule }, found, context)
  const world = worldWith(figures, context)
  tellTables(context, () => world)
}

const byRow = (one: { readonly place: Place }, other: { readonly place: Place }): number =>
  one.place.row - other.place.row

export const seenInPortions = ({ disagreeing, products, keyless, uneven }: PortionsFound): Seen => ({
  keyless,
  uneven,
  disagreeing: () => disagreeing.toSorted(byRow),
  products: ({ id }) => products.get(id),
})
