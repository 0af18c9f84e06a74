/** Remembers records by all their cells, and counts those that come again. */
import type { Place } from '../../map/standard-row.ts'

export interface Duplicates {
  add(cells: readonly string[], place: Place): void
  /** Every later copy, with the row of the first. */
  readonly copies: readonly { readonly place: Place; readonly first: number }[]
}

export function duplicates(): Duplicates {
  const first = new Map<string, number>()
  const copies: { place: Place; first: number }[] = []
  return {
    copies,
    add: (cells, { row, line, byte }) => {
      const key = cells.join('\u001f')
      const known = first.get(key)
      if (known === undefined) first.set(key, row)
      else copies.push({ place: { row, line, byte }, first: known })
    },
  }
}
