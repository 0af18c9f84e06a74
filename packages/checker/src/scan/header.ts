/** What can be wrong with a header: names missing, names twice, titles in its place. */
import type { FlawLog } from './flaw.ts'
import { detach, type ScannedRecord } from './record.ts'

/** Records that are looked at for titles. */
export const MOST_TITLES = 20

export function checkHeader({ cells, row, line, byte }: ScannedRecord, flaws: FlawLog): void {
  const columns = new Map<string, number>()
  for (const [column, name] of cells.entries()) {
    const first = columns.get(name)
    if (name === '') flaws.add({ kind: 'empty-header', row, line, byte, column })
    else if (first === undefined) columns.set(name, column)
    else flaws.add({ kind: 'duplicate-header', row, line, byte, column, args: { name: detach(name), first } })
  }
}

/**
 * How many records at the top look like titles: at most a third as many cells are filled as the table is wide, and
 * a record filled at least by half follows. `columns` is the commonest number of cells; a narrow table has no titles.
 */
export function countTitleRows(records: readonly ScannedRecord[], columns: number): number {
  if (columns < 3) return 0
  const filled = ({ cells }: ScannedRecord) => cells.filter((cell) => cell !== '').length
  const titles = records.slice(0, MOST_TITLES).findIndex((record) => filled(record) * 3 > columns)
  return titles > 0 && filled(records[titles]!) * 2 >= columns ? titles : 0
}
