/** A JSON record as cells: every value in the text that a CSV cell would have. */
import { type JsonObject } from './json-text.ts'
export interface RecordCells {
  /** By column, in the order of the record. A group of keys gives a column for each: `location.latitude`. */
  readonly cells: ReadonlyMap<string, string>
  /** What was said twice, or cannot stand in a cell as it was; each with its column. */
  readonly flaws: readonly {
    readonly column: string
    readonly what: string
  }[]
}
export declare const TWICE = 'The record gives a field twice; the first was kept'
export declare const NO_NUMBER = 'NaN and Infinity are no numbers; the word was kept as text'
export declare const IN_LIST = 'A value of a list holds a semicolon, which separates values; it was kept'
export declare const NESTED = 'A list holds records; they were kept as JSON text'
export declare const HALF = 'Half a character stands in a text (a lone surrogate); it was replaced by \uFFFD'
export declare function cellsOf(record: JsonObject): RecordCells
