/** Turns the text of a column into the text of a field, as the mapping says. */
import { type ColumnPart, type Field, type Relation } from '@police-data/model'
export interface Converted {
  readonly text: string
  readonly relation: Relation | null
}
export type Convert = (own: string) => Converted
/** The identity of a file that is written in the standard already. */
export declare const asWritten: Convert
export declare function converter(mapping: ColumnPart, field: Field): Convert
/** Each value once; a non-answer gives way to an answer; the loosest relation stands for all. */
export declare function joined(parts: readonly Converted[]): Converted
