/** Numbers the combinations that stand side by side in several columns of numbers. */
import { Pairs } from '../numbers/pairs.js'

/** Up to here combinations that do not occur may have numbers too. */
const SPARSE = 2 ** 16
/** Of no column, all rows are alike. No number is below zero. */
export function combined(columns, rows) {
  const [first, ...rest] = columns
  if (first === undefined) return { numbers: new Int32Array(rows), size: 1 }
  if (rest.length === 0) return first
  const numbers = first.numbers.slice()
  let { size } = first
  for (const { numbers: column, size: factor } of rest) {
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
//# sourceMappingURL=combined.js.map
