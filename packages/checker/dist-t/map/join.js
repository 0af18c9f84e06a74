/** Lends the columns of one file to the records of another that hold the same key. */
import { plural } from '@police-data/model'
import { Texts } from '../numbers/texts.js'
import { JoinedRecord } from './joined-record.js'
export function joinsOf(plans) {
  const shelves = new Map()
  const nameOf = ({ from, theirs }) => JSON.stringify([from, theirs])
  for (const join of plans.flatMap((plan) => plan.joins))
    shelves.set(nameOf(join), { theirs: join.theirs, byKey: new Map(), texts: new Texts(), again: 0 })
  return {
    open: ({ name, joins, columns }, source) => {
      const mine = [...shelves].flatMap(([key, shelf]) => (JSON.parse(key)[0] === name ? [shelf] : []))
      const lenders = joins.map((join) => ({ ...join, shelf: shelves.get(nameOf(join)) }))
      const alone = joins.map(() => 0)
      return {
        take: (record) => {
          const whole = lenders.length === 0 ? record : joined(record, columns.length, lenders, alone)
          for (const shelf of mine) shelve(shelf, whole, source)
          return whole
        },
        notes: () => [
          ...joins.flatMap(({ from }, place) => {
            const count = alone[place] ?? 0
            return count === 0
              ? []
              : [`${plural(count, 'record')} found no record of “${from}” with the same key.`]
          }),
          ...mine.flatMap(({ again }) =>
            again === 0
              ? []
              : [
                  `${plural(again, 'record')} of “${name}” ${again === 1 ? 'repeats' : 'repeat'} a key; the first of each lends its columns.`,
                ],
          ),
        ],
      }
    },
  }
}
function shelve(shelf, { cells, row, line, byte, lent }, source) {
  const key = keyOf(cells, shelf.theirs)
  if (key === null) return
  if (shelf.byKey.has(key)) shelf.again += 1
  else {
    const place = { source, row, line, byte, ...(lent === undefined ? {} : { lent }) }
    const kept = cells.map((cell) => shelf.texts.textOf(shelf.texts.numberOf(cell)))
    shelf.byKey.set(key, { cells: kept, place, alone: [place] })
  }
}
const NOBODY = [null]
/** Counts in `alone`, for each lender, the records that find nothing. */
function joined(record, own, lenders, alone) {
  const borrowed = []
  const found = []
  let at = own
  for (const [place, { own: asked, width, shelf }] of lenders.entries()) {
    const key = keyOf(record.cells, asked)
    const lent = key === null ? undefined : shelf?.byKey.get(key)
    if (lent === undefined) alone[place] = (alone[place] ?? 0) + 1
    borrowed.push({ at, width, cells: lent?.cells })
    found.push(lent)
    at += width
  }
  const [only] = found
  const places = found.length === 1 ? (only?.alone ?? NOBODY) : found.map((lent) => lent?.place ?? null)
  return new JoinedRecord(record, borrowed, places)
}
/** Null where a part of the key is blank: that names nothing. */
function keyOf(cells, columns) {
  const parts = columns.map((column) => (cells[column] ?? '').trim())
  if (parts.includes('')) return null
  return parts.length === 1 ? (parts[0] ?? null) : JSON.stringify(parts)
}
//# sourceMappingURL=join.js.map
