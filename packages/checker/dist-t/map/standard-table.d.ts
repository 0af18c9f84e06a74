/** The rows of a standard table, field by field: a row is a few numbers, and becomes an object only where one is asked for. */
import { type Cell, type Row, type Standard, type Table } from '@police-data/model'
import type { Keys } from '../numbers/keys.ts'
import { type Texts } from '../numbers/texts.ts'
import { FieldColumn } from './field-column.ts'
import type { Held } from './held.ts'
import type { HeldStore } from './held-store.ts'
import type { Place, Places } from './places.ts'
/** A row, and the source record that its cells were taken from. */
export interface StandardRow extends Row {
  /** Which row of its table, from 0. */
  readonly at: number
  readonly place: Place
  /** Undefined for a field that nothing fills. */
  held(field: string): Held | undefined
}
/** How a field is read in a row: it rests on a written one, whose cell tells it all. */
export interface FieldReading {
  readonly column: FieldColumn
  /** By the number of the written field’s cell. */
  cell(number: number): Cell
}
/** Rows that follow each other and are of one file; `to` is behind the last. */
export interface Run {
  readonly source: number
  readonly from: number
  readonly to: number
}
/** What tables that are filled together share. */
export interface Together {
  readonly places: Places
  readonly helds: HeldStore
  /** Of the texts of cells. */
  readonly keys: Keys
}
export declare class StandardTable implements Iterable<StandardRow> {
  #private
  /** The texts of its cells, and of the tables beside it. */
  readonly texts: Texts
  /** Of these texts. */
  readonly keys: Keys
  get id(): string
  constructor(table: Table, standard: Standard, { places, helds, keys }: Together)
  get length(): number
  /** Its rows are filled by a key of these fields, in this order. */
  keyedBy(fields: readonly string[]): void
  /**
   * A row more, which the record at this place gives; its cells are put next. Of a row that is filled by a key, the
   * numbers of what it begins with, by length.
   */
  add(place: number, steps?: Int32Array): number
  /** By row, the number of the texts in these fields. */
  keysOf(fields: readonly string[]): Int32Array
  /** The same, where it was settled when the rows were filled. */
  keysBy(fields: readonly string[]): Int32Array | undefined
  /** The cells of a field are not those that they were when rows were filled. */
  changed(field: string): void
  at(row: number): StandardRow | undefined
  row(at: number): StandardRow
  [Symbol.iterator](): Generator<StandardRow, void>
  /** Undefined for a field that is not written. */
  column(field: string): FieldColumn | undefined
  /** Undefined for a field that the table has not. */
  reading(field: string): FieldReading | undefined
  placeOf(row: number): Place
  /** All of its rows. */
  get runs(): readonly Run[]
}
