/** Finds records that the reader had to repair, and those that belong to no row because their key is empty. */
import { addressOf } from '../../report/address.ts'
import type { SourceTest } from './source-test.ts'

const KEYLESS = 'The key is empty, so the record belongs to nothing'

export const damagedRecords: SourceTest = (rule, { reading, dataset, header, tally }) => {
  for (const { what, count, places } of reading.damages()) {
    const [first, ...rest] = places
    if (first === undefined) {
      tally.add(rule.id, { value: what, count, args: { what } })
      continue
    }
    const at = (place: (typeof places)[number]) => ({
      ...addressOf(place, place.column ?? null, header),
      line: place.line,
      byte: place.byte,
    })
    tally.add(rule.id, { value: what, count: count - rest.length, args: { what }, at: at(first) })
    for (const place of rest) tally.add(rule.id, { value: what, args: { what }, at: at(place) })
  }
  for (const { row, line, byte } of dataset.keyless) {
    tally.add(rule.id, { value: KEYLESS, args: { what: KEYLESS }, at: { row, line, byte } })
  }
  return undefined
}
