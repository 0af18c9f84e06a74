/** Finds records that are the same in every cell as an earlier one. */
import type { SourceTest } from './source-test.ts'

export const duplicateRecords: SourceTest = (rule, { duplicates, tally }) => {
  for (const { place, first } of duplicates.copies) {
    tally.add(rule.id, { at: { row: place.row }, args: { first } })
  }
  return undefined
}
