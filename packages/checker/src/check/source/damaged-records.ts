/** Finds records that the reader had to repair, that belong to no row because their key is empty, or whose lists do not fit. */
import type { Place } from '../../map/places.ts'
import { addressOf } from '../../report/address.ts'
import type { SourceTest } from './source-test.ts'

const KEYLESS = 'The key is empty, so the record belongs to nothing'
const UNEVEN = 'Its lists are of unequal length, so nobody can say which parts belong together'

export const damagedRecords: SourceTest = (rule, { seen, sources, tally }) => {
  for (const [source, { reading }] of sources.entries()) {
    for (const { what, count, places } of reading.damages()) {
      const [first, ...rest] = places
      if (first === undefined) {
        tally.add(rule.id, { value: what, count, args: { what } })
        continue
      }
      const at = ({ row, line, byte, column }: typeof first) => ({
        ...addressOf({ source, row }, column ?? null, sources),
        ...(line === undefined ? {} : { line }),
        ...(byte === undefined ? {} : { byte }),
      })
      tally.add(rule.id, { value: what, count: count - rest.length, args: { what }, at: at(first) })
      for (const place of rest) tally.add(rule.id, { value: what, args: { what }, at: at(place) })
    }
  }
  const found = (what: string, { line, byte, ...place }: Place): void =>
    tally.add(rule.id, {
      value: what,
      args: { what },
      // What is no text has no lines.
      at: {
        ...addressOf(place, null, sources),
        ...(sources[place.source]?.reading.encoding === '' ? {} : { line, byte }),
      },
    })
  for (const place of seen.keyless) found(KEYLESS, place)
  for (const place of seen.uneven) found(UNEVEN, place)
  return undefined
}
