/** Addresses as a reader of the file sees them. */
import type { Address } from '@police-data/model'
import type { Place } from '../map/standard-row.ts'

/** A, B … Z, AA, AB …: the column at a place counted from 0. */
export function columnLetter(place: number): string {
  const rest = Math.floor(place / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (place % 26))}`
}

/** The files of a run, as far as an address names them. */
export type Sources = readonly { readonly path: string; readonly header: readonly string[] }[]

/** Names the file where there are several. */
export function addressOf(
  { source, row }: Pick<Place, 'source' | 'row'>,
  column: number | null,
  sources: Sources,
): Address {
  const file = sources.length > 1 ? { file: sources[source]?.path ?? '' } : {}
  if (column === null) return { ...file, row }
  const name = sources[source]?.header[column]?.trim()
  return { ...file, row, column: columnLetter(column), ...(name === undefined ? {} : { name }) }
}

export const byAddress = (a: Address, b: Address): number =>
  byPoint(a.file ?? '', b.file ?? '') ||
  a.row - b.row ||
  (a.column ?? '').length - (b.column ?? '').length ||
  byPoint(a.column ?? '', b.column ?? '')

/** By code point, never by locale. */
export const byPoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
