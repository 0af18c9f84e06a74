/** What a table is filled with: its plan, what all files that fill it share, and who hears of what does not fit. */
import type { NumberList } from '../numbers/number-list.ts'
import type { CellFiller, Shared } from './cell-filler.ts'
import type { Cells } from './cells.ts'
import type { Held } from './held.ts'
import type { Numbering } from './numbering.ts'
import type { FieldPlan, TablePlan } from './plan.ts'
import type { StandardTable } from './standard-table.ts'
/** What is shared by all files that fill the table. */
export interface TableStore {
  readonly rows: StandardTable
  /** By the number of a key, the row that has it and one. */
  readonly rowOfKey: NumberList
  /** By field and the parts of the key before it. */
  readonly numberings: Map<string, Numbering>
}
/** A record of a batch that says something else of a row than an earlier one. */
export interface Dissent {
  readonly table: string
  readonly field: string
  readonly row: number
  readonly kept: Held
  readonly other: Held
}
export interface Filling extends Shared {
  readonly plan: TablePlan
  readonly store: TableStore
  readonly grouped: boolean
  /** How far numbers came that go on when rows are forgotten, by field; null where nothing goes on. */
  readonly reached: Map<string, Map<string, number>> | null
  /** By field, so that they must be put in order: by record, and in that by taking. */
  readonly dissents: (
    one: Dissent,
    of: {
      readonly record: number
      readonly at: number
    },
  ) => void
  readonly uneven: (record: number) => void
}
/** A field of the table, and how it is filled. */
export interface Slot extends FieldPlan, CellFiller {
  readonly cells: Cells
}
