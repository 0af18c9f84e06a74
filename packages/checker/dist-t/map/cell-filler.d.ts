/** Fills one field of a table: from the numbers of records’ cells to those of the field’s cells, each cell made once. */
import type { CellJudge } from '@police-data/model'
import { type Texts } from '../numbers/texts.ts'
import { type FieldColumn } from './field-column.ts'
import type { GivenNumbers } from './given-numbers.ts'
import type { Lexicon } from './lexicon.ts'
import { type FieldPlan } from './plan.ts'
import { type Recall } from './recall.ts'
/** What the fields of all tables share while the records of a file are taken. */
export interface Shared {
  readonly lexicon: Lexicon
  readonly given: GivenNumbers
  readonly combinations: Texts
}
export interface CellFiller {
  /** From the numbers of cells; null where the field holds a number that is given to the record. */
  readonly fill: Recall | null
  /** The number of the cell for a number that is given, and for the combination that it was given for. */
  given(number: number, combination: number): number
  /** The number of the cell for what two records of a row say together. */
  both(kept: number, other: number): number
}
export declare function cellFiller(
  plan: FieldPlan,
  column: FieldColumn,
  judge: CellJudge,
  { lexicon, combinations }: Pick<Shared, 'lexicon' | 'combinations'>,
): CellFiller
