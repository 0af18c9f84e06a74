/** Addresses as a reader of the file sees them. */
import type { Address } from '@police-data/model'
import type { Place } from '../map/standard-row.ts'

/** A, B … Z, AA, AB …: the column at a place counted from 0. */
export function columnLetter(place: number): string {
  const rest = Math.floor(place / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (place % 26))}`
}

export function addressOf(place: Place, column: number | null, header: readonly string[]): Address {
  if (column === null) return { row: place.row }
  const name = header[column]?.trim()
  return { row: place.row, column: columnLetter(column), ...(name === undefined ? {} : { name }) }
}

export const byAddress = (a: Address, b: Address): number =>
  a.row - b.row ||
  (a.column ?? '').length - (b.column ?? '').length ||
  ((a.column ?? '') < (b.column ?? '') ? -1 : 1)
