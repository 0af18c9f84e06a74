/** Finds columns that no field takes and no mapping drops. */
import { addressOf, columnLetter } from '../../report/address.js'
export const unmappedColumns = (rule, { sources, tally }) => {
  for (const [source, { plan }] of sources.entries()) {
    for (const [place, { name, fate }] of plan.columns.entries()) {
      if (fate !== 'unmapped') continue
      const shown = name === '' ? `(no name, column ${columnLetter(place)})` : name
      tally.add(rule.id, {
        value: shown,
        args: { column: shown },
        at: addressOf({ source, row: 1 }, place, sources),
      })
    }
  }
  return undefined
}
//# sourceMappingURL=unmapped-columns.js.map
