/** Remembers records by all their cells, and counts those that come again. */
import { NumberList } from '../../numbers/number-list.ts'
import { PackedNumbers } from '../../numbers/packed-numbers.ts'
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
  /** The first `length` numbers are those of its cells. */
  add(numbers: Int32Array, length: number, row: number): void
}

export function duplicates(): Duplicates {
  const records = new PackedNumbers()
  const rows = new NumberList()
  const samples: Copy[] = []
  let count = 0
  return {
    samples,
    get count() {
      return count
    },
    add: (numbers, length, row) => {
      const record = records.numberOf(numbers, length)
      if (record === rows.length) {
        rows.push(row)
        return
      }
      count += 1
      if (samples.length < SAMPLES_PER_VALUE) samples.push({ row, first: rows.at(record) })
    },
  }
}
