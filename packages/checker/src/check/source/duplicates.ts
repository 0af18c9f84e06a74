/** Remembers records by all their cells, and counts those that come again. */
import { SAMPLES_PER_VALUE } from '../tally.ts'

/** A later copy, by its row, and the row of the first. */
export interface Copy {
  readonly row: number
  readonly first: number
}

export interface Copies {
  readonly count: number
  /** The first few, in the order of the file. */
  readonly samples: readonly Copy[]
}

export interface Duplicates extends Copies {
  add(cells: readonly string[], at: { readonly row: number }): void
}

export function duplicates(): Duplicates {
  const first = new Map<string, number>()
  const samples: Copy[] = []
  let count = 0
  return {
    samples,
    get count() {
      return count
    },
    add: (cells, { row }) => {
      const key = cells.join('\u001f')
      const known = first.get(key)
      if (known === undefined) {
        first.set(key, row)
        return
      }
      count += 1
      if (samples.length < SAMPLES_PER_VALUE) samples.push({ row, first: known })
    },
  }
}
