/** The rows that files become, table by table, and an account of every record that went in. */
import type { RecordAccount, Standard, Table } from '@police-data/model'
import { Keys } from '../numbers/keys.ts'
import { Pairs } from '../numbers/pairs.ts'
import { Texts } from '../numbers/texts.ts'
import type { TableStore } from './filling.ts'
import { GivenNumbers } from './given-numbers.ts'
import { guard } from './guard.ts'
import type { Held } from './held.ts'
import { HeldStore } from './held-store.ts'
import { Lexicon } from './lexicon.ts'
import { type Place, Places } from './places.ts'
import { lookedAt, type Plan } from './plan.ts'
import { type StandardRow, StandardTable } from './standard-table.ts'
import { better, type Fate, tableFiller } from './table-filler.ts'

/** A later record of a row that says something else than the first. */
export interface Disagreement {
  readonly table: string
  readonly field: string
  readonly row: StandardRow
  readonly kept: Held
  readonly other: Held
  readonly place: Place
}

export interface Dataset {
  readonly tables: Readonly<Record<string, StandardTable>>
  /** One for each file. */
  readonly records: readonly RecordAccount[]
  /** Records whose key is empty, so that they belong to no row. */
  readonly keyless: readonly Place[]
  /** Records whose lists are not equally long, so that nobody can say which parts belong together. */
  readonly uneven: readonly Place[]
  readonly disagreements: readonly Disagreement[]
}

/** The cells that a record of another file lends; none where no record has the key. */
export interface Borrowed {
  /** The place of the first. */
  readonly at: number
  readonly width: number
  readonly cells: readonly string[] | undefined
}

export interface SourceRecord extends Omit<Place, 'source'> {
  /** With what other files lend it, if they do. */
  readonly cells: readonly string[]
  /** Without that. */
  readonly own?: readonly string[]
  readonly borrowed?: readonly Borrowed[]
}

/** Takes the records of one file, in order. */
export type Take = (record: SourceRecord) => void

export interface Gatherer {
  /** Files are numbered as they are opened; rows with the same key are one row across all of them. The lexicon is of the file. */
  open(plan: Plan, lexicon?: Lexicon): Take
  /** What was gathered since the last time, which is forgotten. */
  done(): Dataset
}

/** `goesOn`: the numbers that were given out go on when rows are forgotten. */
export function gather(standard: Standard, { goesOn = false } = {}): Gatherer {
  const opened: Opened[] = []
  const records: Counted[] = []
  const keyless = drawer<Place>()
  const uneven = drawer<Place>()
  const disagreements = drawer<Disagreement>()
  const reached = new Map<string, Map<string, Map<string, number>>>()
  let gathering = begin()

  /** Everything that is forgotten with the rows. */
  function begin() {
    const stores = new Map<string, TableStore>()
    const helds = new HeldStore(new Texts())
    const shared = { places: new Places(), helds, combinations: new Texts() }
    const keys = new Keys()
    const storeOf = (table: Table): TableStore => {
      const store = stores.get(table.id) ?? {
        rows: new StandardTable(table, standard, shared),
        keys,
        ends: new Pairs(),
        numberings: new Map(),
      }
      stores.set(table.id, store)
      return store
    }
    const reachedIn = (table: string) => {
      const known = reached.get(table) ?? new Map<string, Map<string, number>>()
      reached.set(table, known)
      return goesOn ? known : null
    }
    const takes = opened.map(taker)

    function taker({ plan, lexicon = new Lexicon(lookedAt(plan)) }: Opened, source: number): Take {
      const { places, combinations } = shared
      const given = new GivenNumbers()
      const fillers = plan.tables.map((one) =>
        tableFiller(
          {
            plan: one,
            store: storeOf(one.table),
            places,
            lexicon,
            given,
            combinations,
            grouped: plan.grouped,
            reached: reachedIn(one.table.id),
            disagreements: disagreements.put,
            uneven: (place) => uneven.put(places.at(place)),
          },
          standard,
        ),
      )
      return (taken) => {
        const account = records[source] ?? nothingYet()
        account.in += 1
        if (isBlank(taken.own ?? taken.cells, plan.columns.length)) {
          account.blank += 1
          return
        }
        const place = places.add(source, taken)
        given.clear()
        const placed = { record: taken, numbers: lexicon.numbersOf(taken), place }
        let fate: Fate = 'aside'
        for (const fill of fillers) fate = better(fate, fill(placed))
        if (fate === 'taken') account.mapped += 1
        else if (fate === 'keyless') {
          account.refused += 1
          keyless.put(places.at(place))
        } else account.aside += 1
      }
    }
    return { stores, takes, taker }
  }

  return {
    open: (plan, lexicon) => {
      const source = opened.push({ plan, lexicon }) - 1
      records.push(nothingYet())
      gathering.takes.push(gathering.taker({ plan, lexicon }, source))
      return (record) => gathering.takes[source]?.(record)
    },
    done: () => {
      const tables = Object.fromEntries([...gathering.stores].map(([id, { rows }]) => [id, rows]))
      guard(
        opened.map(({ plan }) => plan),
        tables,
        standard,
      )
      gathering = begin()
      return {
        tables,
        records: records.splice(0, records.length, ...opened.map(nothingYet)),
        keyless: keyless.empty(),
        uneven: uneven.empty(),
        disagreements: disagreements.empty(),
      }
    },
  }
}

interface Opened {
  readonly plan: Plan
  readonly lexicon?: Lexicon | undefined
}

function isBlank(cells: readonly string[], columns: number): boolean {
  const own = Math.min(cells.length, columns)
  for (let at = 0; at < own; at += 1) if (cells[at]?.trim() !== '') return false
  return true
}

const nothingYet = (): Counted => ({ in: 0, mapped: 0, aside: 0, refused: 0, blank: 0 })

type Counted = { -readonly [K in keyof RecordAccount]: RecordAccount[K] }

interface Drawer<T> {
  put(one: T): void
  /** All that was put since the last time. */
  empty(): readonly T[]
}

function drawer<T>(): Drawer<T> {
  const all: T[] = []
  return { put: (one) => void all.push(one), empty: () => all.splice(0) }
}
