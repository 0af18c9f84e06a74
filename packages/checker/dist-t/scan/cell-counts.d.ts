/** How many cells the first rows of a text have, where that can be told without cutting them. */
import type { CsvFormat } from './cells.ts'
/** The start of a file in units. */
export interface StartText {
  readonly units: string
  /** Whether the file ends with these units. */
  readonly complete: boolean
}
/**
 * As the reader would cut them: so many rows as are wanted, or as are there whole; a blank one has no cell. Null where it
 * takes the reader to tell: text behind a quoted cell, a quote that does not close, a lone CR, and whatever is long.
 */
export declare function cellCounts(
  { units, complete }: StartText,
  { delimiter, charset, limits }: CsvFormat,
  wanted: number,
): readonly number[] | null
