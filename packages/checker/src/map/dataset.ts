/** The rows that files become, table by table, and an account of every record that went in. */
import type { RecordAccount, Standard } from '@police-data/model'
import { guard } from './guard.ts'
import type { Held } from './held.ts'
import type { Plan } from './plan.ts'
import type { Place, StandardRow } from './standard-row.ts'
import { type Numbers, type TableStore, tableFiller, tableStore } from './table-filler.ts'

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
  readonly tables: Readonly<Record<string, readonly StandardRow[]>>
  /** One for each file. */
  readonly records: readonly RecordAccount[]
  /** Records whose key is empty, so that they belong to no row. */
  readonly keyless: readonly Place[]
  /** Records whose lists are not equally long, so that nobody can say which parts belong together. */
  readonly uneven: readonly Place[]
  readonly disagreements: readonly Disagreement[]
}

export interface SourceRecord extends Omit<Place, 'source'> {
  readonly cells: readonly string[]
}

/** Takes the records of one file, in order. */
export type Take = (record: SourceRecord) => void

export interface Gatherer {
  /** Files are numbered as they are opened; rows with the same key are one row across all of them. */
  open(plan: Plan): Take
  /** What was gathered since the last time. Rows are forgotten; the numbers that were given out go on. */
  done(): Dataset
}

export function gather(standard: Standard): Gatherer {
  const stores = new Map<string, TableStore>()
  const plans: Plan[] = []
  const records: Counted[] = []
  const keyless = drawer<Place>()
  const uneven = drawer<Place>()
  const disagreements = drawer<Disagreement>()
  const storeOf = (table: string): TableStore => {
    const store = stores.get(table) ?? tableStore()
    stores.set(table, store)
    return store
  }

  return {
    open: (plan) => {
      const source = plans.push(plan) - 1
      records.push(nothingYet())
      const fillers = plan.tables.map((one) =>
        tableFiller(
          {
            plan: one,
            store: storeOf(one.table.id),
            grouped: plan.grouped,
            disagreements: disagreements.put,
            uneven: uneven.put,
          },
          standard,
        ),
      )
      return ({ cells, row, line, byte, lent }) => {
        const account = records[source] ?? nothingYet()
        account.in += 1
        if (cells.slice(0, plan.columns.length).every((cell) => cell.trim() === '')) {
          account.blank += 1
          return
        }
        const place = { source, row, line, byte, ...(lent === undefined ? {} : { lent }) }
        const numbers: Numbers = new Map()
        const fates = fillers.map((fill) => fill({ cells, place }, numbers))
        if (fates.includes('taken')) account.mapped += 1
        else if (fates.includes('keyless')) {
          account.refused += 1
          keyless.put(place)
        } else account.aside += 1
      }
    },
    done: () => {
      const tables = Object.fromEntries([...stores].map(([id, store]) => [id, emptied(store)]))
      for (const plan of plans) guard(plan, tables, standard)
      return {
        tables,
        records: records.splice(0, records.length, ...plans.map(nothingYet)),
        keyless: keyless.empty(),
        uneven: uneven.empty(),
        disagreements: disagreements.empty(),
      }
    },
  }
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

function emptied({ rows, byKey }: TableStore): readonly StandardRow[] {
  byKey.clear()
  return rows.splice(0)
}
