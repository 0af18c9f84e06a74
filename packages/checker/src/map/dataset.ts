/** The rows that files become, table by table, and an account of every record that went in. */
import type { RecordAccount, Standard, Table } from '@police-data/model'
import { Keys } from '../numbers/keys.ts'
import { NumberList } from '../numbers/number-list.ts'
import { Texts } from '../numbers/texts.ts'
import type { NameFiller } from './cell-filler.ts'
import type { Dissent, TableStore } from './filling.ts'
import { GivenNumbers } from './given-numbers.ts'
import { type Guard, guard } from './guard.ts'
import type { Held } from './held.ts'
import { HeldStore } from './held-store.ts'
import { Lexicon } from './lexicon.ts'
import { MadeCells } from './made-cells.ts'
import { type Place, Places, type Whereabouts } from './places.ts'
import { lookedAt, type Plan, widthOf } from './plan.ts'
import { MOST_RECORDS, RecordBatch } from './record-batch.ts'
import { type StandardRow, StandardTable } from './standard-table.ts'
import { ASIDE, REFUSED, TAKEN, tableFiller } from './table-filler.ts'

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

/** Some records in which there is something to see, as the numbers of their cells in the lexicon of the file. */
export interface NumberedRecords extends Whereabouts {
  /** How many numbers each has. */
  readonly columns: number
  /** Column by column, each with room for `MOST_RECORDS`. */
  readonly numbers: Int32Array
}

/** Takes the records of one file, in order. */
export interface Taker {
  take(record: SourceRecord): void
  takeNumbered(records: NumberedRecords): void
  /** So many records in which there is nothing to see. */
  takeBlank(records: number): void
}

export interface Gatherer {
  /** Files are numbered as they are opened; rows with the same key are one row across all of them. The lexicon is of the file. */
  open(plan: Plan, lexicon?: Lexicon): Taker
  /** What was gathered since the last time, which is forgotten. */
  done(): Dataset
  /** The same, which stays as it is until it is cleared. */
  settled(): Dataset
  /** Forgets the rows, but not the cells that they were filled with: what comes next is filled the sooner. */
  clear(): void
}

export interface GatherOptions {
  /** The numbers that were given out go on when rows are forgotten. */
  readonly goesOn?: boolean
  /** Fields that name records, of which hardly one comes again once rows are forgotten, and the columns that they are taken from. */
  readonly naming?:
    | {
        readonly fields: ReadonlySet<string>
        readonly columns: readonly number[]
        /** Those of the lexicon, where it is one column. */
        readonly texts?: Texts | undefined
      }
    | undefined
}

export function gather(standard: Standard, { goesOn = false, naming }: GatherOptions = {}): Gatherer {
  const opened: Opened[] = []
  const records: Counted[] = []
  const keyless: Place[] = []
  const uneven: Place[] = []
  const disagreements: Disagreement[] = []
  const reached = new Map<string, Map<string, Map<string, number>>>()
  let gathering = begin()
  /** Whose records wait. */
  let waiting: Filler | undefined

  /** Everything that is forgotten with the rows. */
  function begin() {
    const stores = new Map<string, TableStore>()
    const names = naming && { fields: naming.fields, helds: new HeldStore(naming.texts ?? new Texts()) }
    const nameFillers = new Map<string, NameFiller>()
    const helds = new HeldStore(new Texts())
    const together = { places: new Places(), helds, naming: names, keys: new Keys() }
    const combinations = new Texts()
    const storeOf = (table: Table): TableStore => {
      const store = stores.get(table.id) ?? {
        rows: new StandardTable(table, standard, together),
        rowOfKey: new NumberList(),
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
    const fillers = opened.map(filler)
    let guarded: Guard | undefined
    let known: Dataset['tables'] | undefined
    const tablesOf = (): Dataset['tables'] => {
      known ??= Object.fromEntries([...stores].map(([id, { rows }]) => [id, rows]))
      return known
    }

    function filler({ plan, lexicon = new Lexicon(lookedAt(plan)) }: Opened, source: number): Filler {
      const { places } = together
      const given = new GivenNumbers()
      const made = new MadeCells()
      const batch = new RecordBatch(widthOf(plan))
      const fates = new Uint8Array(MOST_RECORDS)
      let dissents: Dissenting[] = []
      let unevenIn: number[] = []
      const tables = plan.tables.map((one, nth) =>
        tableFiller(
          {
            plan: one,
            store: storeOf(one.table),
            lexicon,
            given,
            combinations,
            made,
            nameFillers,
            hasTexts: naming?.texts !== undefined,
            grouped: plan.grouped,
            reached: reachedIn(one.table.id),
            dissents: (dissent, of) => dissents.push({ ...dissent, ...of, nth }),
            uneven: (record) => unevenIn.push(record),
          },
          standard,
        ),
      )
      const placeOf = (record: number): Place => places.at(batch.stands[record] ?? 0)

      const tell = (account: Counted): void => {
        for (let record = 0; record < batch.length; record += 1) {
          const fate = fates[record]
          if (fate === TAKEN) account.mapped += 1
          else if (fate === REFUSED) {
            account.refused += 1
            keyless.push(placeOf(record))
          } else account.aside += 1
        }
        for (const record of unevenIn.sort((a, b) => a - b)) uneven.push(placeOf(record))
        for (const { table, field, row, kept, other, record } of dissents.sort(byRecord)) {
          const rows = stores.get(table)?.rows
          if (rows !== undefined)
            disagreements.push({ table, field, row: rows.row(row), kept, other, place: placeOf(record) })
        }
        unevenIn = []
        dissents = []
      }

      const flush = (): void => {
        const account = records[source] ?? nothingYet()
        given.clear()
        fates.fill(ASIDE)
        for (const one of tables) one.fill(batch, fates)
        tell(account)
        batch.clear()
      }
      return {
        take: (record) => {
          const account = records[source] ?? nothingYet()
          account.in += 1
          if (isBlank(record.own ?? record.cells, plan.columns.length)) {
            account.blank += 1
            return
          }
          batch.add(lexicon.numbersOf(record), places.add(source, record))
          if (batch.full) flush()
        },
        takeNumbered: (all) => {
          if (all.columns !== batch.width || all.length > MOST_RECORDS)
            throw new Error('Records of another file')
          const account = records[source] ?? nothingYet()
          account.in += all.length
          if (batch.length > 0) flush()
          batch.hold(all.numbers, all.length)
          places.addAll(source, all, batch.stands)
          flush()
        },
        takeBlank: (blank) => {
          const account = records[source] ?? nothingYet()
          account.in += blank
          account.blank += blank
        },
        flush,
        clear: () => {
          for (const column of naming?.columns ?? []) lexicon.forget(column)
          for (const one of tables) one.clear()
        },
      }
    }
    return {
      fillers,
      filler,
      guardedTables: () => {
        const tables = tablesOf()
        guarded ??= guard(
          opened.map(({ plan }) => plan),
          tables,
          standard,
        )
        guarded()
        return tables
      },
      clear: () => {
        for (const { rows, rowOfKey, numberings } of stores.values()) {
          rows.clear()
          rowOfKey.clear()
          for (const one of numberings.values()) one.clear()
        }
        together.places.clear()
        together.keys.clear()
        names?.helds.clear()
        for (const one of fillers) one.clear()
      },
    }
  }

  const settled = (): Dataset => {
    waiting?.flush()
    waiting = undefined
    return {
      tables: gathering.guardedTables(),
      records: records.splice(0, records.length, ...opened.map(nothingYet)),
      keyless: keyless.splice(0),
      uneven: uneven.splice(0),
      disagreements: disagreements.splice(0),
    }
  }

  return {
    open: (plan, lexicon) => {
      const source = opened.push({ plan, lexicon }) - 1
      records.push(nothingYet())
      gathering.fillers.push(gathering.filler({ plan, lexicon }, source))
      const turn = (): Filler | undefined => {
        const filler = gathering.fillers[source]
        // Rows come in the order of the records, whichever file they are of.
        if (waiting !== filler) waiting?.flush()
        waiting = filler
        return filler
      }
      return {
        take: (record) => turn()?.take(record),
        takeNumbered: (all) => turn()?.takeNumbered(all),
        takeBlank: (blank) => turn()?.takeBlank(blank),
      }
    },
    settled,
    done: () => {
      const dataset = settled()
      gathering = begin()
      return dataset
    },
    clear: () => gathering.clear(),
  }
}

interface Filler extends Taker {
  /** Fills the tables with the records that wait. */
  flush(): void
  /** Rows are forgotten. */
  clear(): void
}

/** What a table is told of a batch: the how-manieth table it is, of which record, and at which of its takings. */
interface Dissenting extends Dissent {
  readonly nth: number
  readonly record: number
  readonly at: number
}

/** Fields of one taking stay in their order. */
const byRecord = (a: Dissenting, b: Dissenting): number => a.record - b.record || a.nth - b.nth || a.at - b.at

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
