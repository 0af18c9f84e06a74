/** Judges the values of one column: what each becomes in every field that takes it, and what that means for the row. */
import { type Judge, type Standard } from '@police-data/model'
import type { Held } from '../map/held.ts'
import type { FieldPlan } from '../map/plan.ts'
import type { CheckPlan } from './check-plan.ts'
import type { Cube } from './cubes.ts'
export interface Verdict {
  /** As the file writes it. */
  readonly own: string
  /** One for each field that takes the column, in the order of the plan. */
  readonly helds: readonly Held[]
  /** The faults that a row with this value may have: a bit each, in words of 32. */
  readonly faults: Uint32Array
  /** The marks that it may have. */
  readonly marks: bigint
  readonly flags: number
  /** What it is compared as; NaN where it cannot be compared. */
  readonly value: number
}
export interface ColumnJudge {
  readonly fields: readonly FieldPlan[]
  /** What a value becomes in each of them. */
  helds(own: string): readonly Held[]
  verdict(own: string): Verdict
}
export declare function columnJudges(plan: CheckPlan, standard: Standard): readonly ColumnJudge[]
interface Bit {
  readonly bit: number
  readonly literals: readonly {
    readonly judge: Judge
    readonly is: boolean
  }[]
}
/** The cubes that look at a column by itself. */
export declare function bitsOf(
  cubes: readonly {
    readonly cube: Cube
  }[],
  column: number,
): readonly Bit[]
export declare const ALL_MARKS: bigint
/** Dates are compared as their digits: 2024-03-09 is 20240309. */
export declare function numberOf(held: Held | undefined): number
