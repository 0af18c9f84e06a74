/** Remembers records by all their cells, and counts those that come again. */
import { NumberList } from '../../numbers/number-list.js'
import { PackedNumbers } from '../../numbers/packed-numbers.js'
import { SAMPLES_PER_VALUE } from '../tally.js'
export function duplicates() {
  const records = new PackedNumbers()
  const rows = new NumberList()
  const samples = []
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
//# sourceMappingURL=duplicates.js.map
