/** Addresses as a reader of the file sees them. */
import type { Address } from '@police-data/model'
import type { Place } from '../map/places.ts'
/** A, B … Z, AA, AB …: the column at a place counted from 0. */
export declare function columnLetter(place: number): string
/** The files of a run, as far as an address names them. */
export type Sources = readonly {
  readonly path: string
  /** Its own columns, and behind them those that other files lend it. */
  readonly header: readonly string[]
  /** For each lent column: which join it comes by, and its place in the other file. */
  readonly lent?: readonly {
    readonly join: number
    readonly column: number
  }[]
}[]
/** Names the file where there are several. What a record was lent stands in the file that lent it. */
export declare function addressOf(
  { source, row, lent }: Pick<Place, 'source' | 'row' | 'lent'>,
  column: number | null,
  sources: Sources,
): Address
export declare const byAddress: (a: Address, b: Address) => number
/** By code point, never by locale. */
export declare const byPoint: (a: string, b: string) => number
