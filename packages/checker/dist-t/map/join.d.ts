import type { SourceRecord } from './dataset.ts'
import type { Plan } from './plan.ts'
/** What the files of a run lend each other. */
export interface Joins {
  /** Adds to every record of a file what others lend it, and remembers it where it lends. */
  open(plan: Plan, source: number): Joiner
}
export interface Joiner {
  take(record: SourceRecord): SourceRecord
  /** Records that found nobody, and keys that several records of a lender hold. */
  notes(): readonly string[]
}
export declare function joinsOf(plans: readonly Plan[]): Joins
