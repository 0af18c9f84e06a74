/** Reads bands of ages, “18 - 25” or “56 and above”, and finds the band of the standard that they are or lie in. */
import type { CodeList } from '@police-data/model'
import type { Meaning } from './word-meaning.ts'
/** The list whose codes are bands of years: `18_24`, `65_plus`. */
export declare const AGES = 'age_band'
/** Whole years, both included. */
interface Years {
  readonly from: number
  readonly to: number
}
/** Null for a text that names no band. */
export declare function yearsIn(plain: string): Years | null
/** The same band, or the smallest that holds it; null where none does. */
export declare function banded(years: Years, { codes }: CodeList): Meaning | null
