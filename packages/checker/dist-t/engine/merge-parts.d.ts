/** Puts the parts of a file together again: what each found, at the rows and lines of the whole. */
import { type FlawTally } from '../scan/flaw.ts'
import { type Plan as ScanPlan } from '../scan/pass.ts'
import type { PartPass } from './part-pass.ts'
export interface FilePass {
  /** Records behind the header. */
  readonly records: number
  readonly blank: number
  readonly flaws: FlawTally
  /** Records that hold nothing but white space, of which an earlier one is the same. */
  readonly whiteCopies: readonly {
    readonly row: number
    readonly first: number
  }[]
}
/** A row while it is not known how many stand in the parts before its own. They keep the order of the file. */
export declare const rowInPart: (part: number, row: number) => number
/** The row that it is. */
export type RowOf = (rowInPart: number) => number
/** `parts` are in order, and all of the file. Rows of a part count from 0, those of the first from 1. */
export declare function rowsOf(parts: readonly PartPass[]): RowOf
export declare function mergeParts(
  parts: readonly PartPass[],
  { samplesPerKind, skip }: Pick<ScanPlan, 'samplesPerKind' | 'skip'>,
): FilePass
