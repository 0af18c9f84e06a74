/** Recognises columns of an agency's own export by their names: enough to say what a file looks like, never to map it. */
import { type Family, type Standard } from '@police-data/model'
export interface Recognised {
  /** From 0. */
  readonly column: number
  readonly table: string
  readonly field: string
}
export interface Likeness {
  readonly family: Family
  readonly columns: readonly Recognised[]
}
/** The family of which most columns are recognised, or that the name of the file says; undefined where no column is. */
export declare function recognise(
  header: readonly string[],
  standard: Standard,
  path: string,
): Likeness | undefined
