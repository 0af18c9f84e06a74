/** What a check counts while it reads, whichever way it reads: all that a report tells besides findings. */
import type { RecordAccount } from '@police-data/model'
import type { Held } from '../map/held.ts'

/** How a field is filled, over all rows of its table. */
export interface Filled {
  answered: number
  said: number
  empty: number
  unreadable: number
}

/** Rows that hold the same cell, from the same column of the same file. */
export interface HeldRows {
  readonly held: Held
  readonly source: number
  rows: number
}

/** What a coded field holds. */
export interface Coded {
  /** Codes and non-answers, with their rows. */
  readonly codes: ReadonlyMap<string, number>
  /** The cells, each once, as they were first met; null where there are too many to tell apart. */
  readonly cells: readonly HeldRows[] | null
  /** The files and columns that the cells come from. */
  readonly from: readonly { readonly source: number; readonly column: number | null }[]
}

export interface TableCounts {
  readonly rows: number
  /** By field; those that nothing fills are empty in every row. */
  readonly filled: ReadonlyMap<string, Filled>
  readonly coded: ReadonlyMap<string, Coded>
  /** Whether a row names one of another table: whether all of these fields are answers in it. */
  names(fields: readonly string[]): boolean
}

export interface Counts {
  /** One for each file. */
  readonly records: readonly RecordAccount[]
  /** The tables that the files hold. */
  readonly tables: Readonly<Record<string, TableCounts>>
}

/** Before a file is read: whether there are rows, and whether one names another, is known only later; then a rule says nothing. */
export const foreseen = (tables: readonly string[]): Counts => ({
  records: [],
  tables: Object.fromEntries(
    tables.map((id) => [id, { rows: 1, filled: new Map(), coded: new Map(), names: () => true }]),
  ),
})
