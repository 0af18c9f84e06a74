/** Makes the cells of one field from what the agency wrote; whoever asks remembers them. */
import { type CellJudge, type Relation } from '@police-data/model'
import type { Held } from './held.ts'
import { type FieldPlan } from './plan.ts'
export interface Holder {
  /** The cell for a text of the agency's column. */
  ofColumn(own: string): Held
  /** The cell for the texts of several columns, in their order. */
  ofColumns(owns: readonly string[]): Held
  /** The cell for what two records of a row say together. */
  ofBoth(one: Held, other: Held): Held
  /** The cell for a text that no column holds. */
  ofText(text: string, relation?: Relation | null): Held
  /** The number of a combination of columns, which stands as the cell's own text. */
  ofNumber(number: string, combination: string): Held
}
export declare function holderOf({ field, origin }: FieldPlan, judge: CellJudge): Holder
