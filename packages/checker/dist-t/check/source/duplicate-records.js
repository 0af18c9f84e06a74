/** Finds records that are the same in every cell as an earlier one of their file. */
import { addressOf } from '../../report/address.js'
export const duplicateRecords = (rule, { sources, tally }) => {
  for (const [source, { copies }] of sources.entries()) {
    const rest = copies.count - copies.samples.length
    for (const [at, { row, first }] of copies.samples.entries()) {
      tally.add(rule.id, {
        at: addressOf({ source, row }, null, sources),
        args: { first },
        count: at === 0 ? 1 + rest : 1,
      })
    }
  }
  return undefined
}
//# sourceMappingURL=duplicate-records.js.map
