/** Finds records that are the same in every cell as an earlier one of their file. */
import { addressOf } from '../../report/address.ts'
import type { SourceTest } from './source-test.ts'

export const duplicateRecords: SourceTest = (rule, { sources, tally }) => {
  for (const [source, { duplicates }] of sources.entries()) {
    for (const { row, first } of duplicates.copies) {
      tally.add(rule.id, { at: addressOf({ source, row }, null, sources), args: { first } })
    }
  }
  return undefined
}
