import { type Complain, type Steps } from './complain.ts'
import { type Fate, type TablePlan } from './plan.ts'
/** A column of another file, in the place behind the own ones. */
export interface Borrowed {
  readonly lender: Columns
  readonly place: number
  /** The name of the file in the mapping. */
  readonly from: string
}
/** What the same columns under other names have in common. */
interface Shared {
  readonly stands: ReadonlyMap<string, number>
  /** `table.field` of every field that takes a column. */
  readonly takers: Map<number, Set<string>>
  readonly asked: Set<number>
}
/** How a mapping names each column of a header: `Race (2)`, `(column D)`. */
export declare const columnNames: (header: readonly string[]) => readonly string[]
export declare class Columns {
  /** As the file writes them, without spaces round them; lent ones with the name of their file. */
  readonly names: readonly string[]
  private readonly own
  private readonly borrowed
  private readonly complain
  private readonly shared
  constructor(header: readonly string[], complain: Complain, borrowed?: readonly Borrowed[], shared?: Shared)
  /** The same columns, some of which also go by another name; by their places. */
  with(stands: ReadonlyMap<string, number>): Columns
  /** The place of a column; 0 and a Problem when the file has none, or several, of that name. */
  place(name: string, steps: Steps): number
  /** `Race (2)` is the second column called Race, `(column D)` one without a name. */
  private counted
  /** Notes which fields take which columns, also at the files that lend theirs. */
  take({ table, contributions }: TablePlan): void
  private takeOne
  /** Notes that a column is looked at, though no field takes it. */
  ask(place: number): void
  /** Of the file's own columns; once everything is taken. */
  fates(dropped: Readonly<Record<string, string>>, steps: Steps): readonly Fate[]
}
