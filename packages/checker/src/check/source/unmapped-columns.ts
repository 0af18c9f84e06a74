/** Finds columns that no field takes and no mapping drops. */
import { columnLetter } from '../../report/address.ts'
import type { SourceTest } from './source-test.ts'

export const unmappedColumns: SourceTest = (rule, { plan, tally }) => {
  for (const [place, { name, fate }] of plan.columns.entries()) {
    if (fate !== 'unmapped') continue
    const shown = name === '' ? `(no name, column ${columnLetter(place)})` : name
    tally.add(rule.id, {
      value: shown,
      args: { column: shown },
      at: { row: 1, column: columnLetter(place), name },
    })
  }
  return undefined
}
