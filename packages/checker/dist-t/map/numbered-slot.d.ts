import type { Filling, Slot } from './filling.ts'
import type { FieldPlan } from './plan.ts'
import { type Takings } from './takings.ts'
export interface NumberedSlot extends Slot {
  /** Tells what is numbered in each taking. */
  begin(takings: Takings): void
  /** Numbers one taking, and gives its number to the record: one for each combination within the scope. */
  number(at: number, record: number, scope: number): void
}
/** `at` is its place among the fields of the key that are numbered; those that are named come before. */
export declare function numberedSlot(
  slot: Slot,
  at: number,
  named: readonly Slot[],
  filling: Filling,
): NumberedSlot
export declare const isNumbered: ({ kind }: FieldPlan['origin']) => boolean
