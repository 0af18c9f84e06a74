/** What a table is filled with: its plan, what all files that fill it share, and who hears of what does not fit. */
import type { Keys } from '../numbers/keys.ts'
import type { Pairs } from '../numbers/pairs.ts'
import type { CellFiller, Shared } from './cell-filler.ts'
import type { Disagreement } from './dataset.ts'
import type { FieldColumn } from './field-column.ts'
import type { Numbering } from './numbering.ts'
import type { Places } from './places.ts'
import type { FieldPlan, TablePlan } from './plan.ts'
import type { StandardTable } from './standard-table.ts'

/** What is shared by all files that fill the table. */
export interface TableStore {
  readonly rows: StandardTable
  /** Of the parts of keys but the last; all tables share them. */
  readonly keys: Keys
  /** Of whole keys. */
  readonly ends: Pairs
  /** By field and the parts of the key before it. */
  readonly numberings: Map<string, Numbering>
}

export interface Filling extends Shared {
  readonly plan: TablePlan
  readonly store: TableStore
  readonly places: Places
  readonly grouped: boolean
  /** How far numbers came that go on when rows are forgotten, by field; null where nothing goes on. */
  readonly reached: Map<string, Map<string, number>> | null
  readonly disagreements: (one: Disagreement) => void
  readonly uneven: (place: number) => void
}

/** A field of the table, and how it is filled. */
export interface Slot extends FieldPlan, CellFiller {
  /** Its place among the fields of the table. */
  readonly at: number
  readonly column: FieldColumn
}
