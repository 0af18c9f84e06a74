/** Remembers records by all their cells, and counts those that come again. */

export interface Duplicates {
  add(cells: readonly string[], at: { readonly row: number }): void
  /** The row of every later copy, with the row of the first. */
  readonly copies: readonly { readonly row: number; readonly first: number }[]
}

export function duplicates(): Duplicates {
  const first = new Map<string, number>()
  const copies: { row: number; first: number }[] = []
  return {
    copies,
    add: (cells, { row }) => {
      const key = cells.join('\u001f')
      const known = first.get(key)
      if (known === undefined) first.set(key, row)
      else copies.push({ row, first: known })
    },
  }
}
