/** Counts the cells of one field: how it is filled, and, of a coded field, which cells there are. */
import { isNonAnswer } from '@police-data/model'
/** A coded field with more cells that differ than this holds no words of a list, and they are not told one by one. */
export const MOST_CELLS = 10_000
/** What an open list does not have is an answer, but no code. */
export const UNLISTED = '(not on the list)'
/** `list` is that of a coded field. */
export function cellCounter(list) {
  const filled = { answered: 0, said: 0, empty: 0, unreadable: 0 }
  const codes = new Map()
  const cells = []
  const byCell = new Map()
  /** Most rows share a cell with an earlier one, object and all. */
  const met = new Map()
  const from = new Map()
  let many = false
  const countCell = (held, source, rows) => {
    for (const code of codesOf(held, list)) codes.set(code, (codes.get(code) ?? 0) + rows)
    const known = met.get(held)
    if (known !== undefined && known.source === source) {
      known.rows += rows
      return
    }
    from.set(`${source} ${held.column}`, { source, column: held.column })
    if (many) return
    const name = JSON.stringify([source, held.column, held.own, held.text])
    const same = byCell.get(name)
    if (same !== undefined) same.rows += rows
    else if (cells.length === MOST_CELLS) {
      many = true
      for (const each of [byCell, met]) each.clear()
      cells.length = 0
      return
    }
    const one = same ?? { held, source, rows }
    if (same === undefined) {
      byCell.set(name, one)
      cells.push(one)
    }
    met.set(held, one)
  }
  return {
    filled,
    get coded() {
      return list === undefined ? null : { codes, cells: many ? null : cells, from: [...from.values()] }
    },
    add: (held, source, rows = 1) => {
      filled[fillOf(held)] += rows
      if (held !== undefined && list !== undefined) countCell(held, source, rows)
    },
  }
}
export function fillOf(held) {
  if (held === undefined || held.cell.raw === null) return 'empty'
  if (held.cell.said !== null) return 'said'
  return held.cell.value === null ? 'unreadable' : 'answered'
}
/** The codes and non-answers a cell holds; what cannot be read is a finding instead. */
export function codesOf({ cell: { said, value } }, list) {
  if (said !== null) return [said]
  if (value === null) return []
  const values = typeof value === 'object' ? value : [String(value)]
  return values.map((code) => (Object.hasOwn(list?.codes ?? {}, code) || isNonAnswer(code) ? code : UNLISTED))
}
//# sourceMappingURL=count-cells.js.map
