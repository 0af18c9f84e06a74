/** Numbers the combinations that stand side by side in several columns of numbers. */
import { Pairs } from '../numbers/pairs.ts'

export interface Combined {
  /** By row, the number of its combination. */
  readonly numbers: Int32Array
  /** Every number lies below. */
  readonly size: number
}

/** Up to here combinations that do not occur may have numbers too. */
const SPARSE = 2 ** 16

/** Of no column, all rows are alike. No number is below zero. */
export function combined(columns: readonly Int32Array[], rows: number): Combined {
  const [first, ...rest] = columns
  if (first === undefined) return { numbers: new Int32Array(rows), size: 1 }
  let size = sizeOf(first)
  if (rest.length === 0) return { numbers: first, size }
  const numbers = first.slice()
  for (const column of rest) {
    const factor = sizeOf(column)
    if (size * factor <= SPARSE) {
      for (let row = 0; row < rows; row += 1) numbers[row] = (numbers[row] ?? 0) * factor + (column[row] ?? 0)
      size *= factor
    } else {
      const pairs = new Pairs()
      for (let row = 0; row < rows; row += 1)
        numbers[row] = pairs.numberOf(numbers[row] ?? 0, column[row] ?? 0)
      size = pairs.size
    }
  }
  return { numbers, size }
}

function sizeOf(column: Int32Array): number {
  let most = -1
  for (const number of column) if (number > most) most = number
  return most + 1
}
