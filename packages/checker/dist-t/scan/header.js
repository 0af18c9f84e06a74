import { detach } from './record.js'
/** Records that are looked at for titles. */
export const MOST_TITLES = 20
export function checkHeader({ cells, row, line, byte }, flaws) {
  const columns = new Map()
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
export function countTitleRows(records, columns) {
  if (columns < 3) return 0
  const filled = ({ cells }) => cells.filter((cell) => cell !== '').length
  const titles = records.slice(0, MOST_TITLES).findIndex((record) => filled(record) * 3 > columns)
  return titles > 0 && filled(records[titles]) * 2 >= columns ? titles : 0
}
//# sourceMappingURL=header.js.map
