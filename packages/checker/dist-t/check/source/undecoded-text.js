/** Finds text that is no UTF-8 and was read as Windows-1252, with a few cells for a person to look at. */
import { addressOf } from '../../report/address.js'

/** Their addresses were not kept. */
const MORE = '(further cells)'
export const undecodedText = (rule, { sources, standard, mask, tally }) => {
  for (const [source, { reading, plan }] of sources.entries()) {
    const cells = reading.guessed()
    const more = reading.guessedCount() - cells.length
    if (more > 0) tally.add(rule.id, { value: MORE, count: more })
    for (const { row, column, value } of cells) {
      const [table = '', name = ''] = plan.columns[column]?.fields[0]?.split('.') ?? []
      const field = standard.tables[table]?.fields[name]
      const shown = field === undefined ? mask.stray(value) : mask.value(field, value, { source, column })
      tally.add(rule.id, {
        value: shown,
        args: { value: shown },
        at: addressOf({ source, row }, column, sources),
      })
    }
  }
  return undefined
}
//# sourceMappingURL=undecoded-text.js.map
