import { Cells, SAYS_NOTHING } from './cells.js'
import { contributor, KEYLESS } from './contributor.js'
import { UNFILLED } from './field-column.js'
import { recall } from './recall.js'
import { MOST_RECORDS } from './record-batch.js'
import { splitter } from './split.js'
import { Takings, withRoom } from './takings.js'
/** What became of a record: it is none of this table, a part of its key is empty, or it gave a row. The highest holds. */
export const ASIDE = 0
export const REFUSED = 1
export const TAKEN = 2
/** Of a record that a contribution does not take. */
const PASSED_OVER = 1
const NO_ROW = -1
export function tableFiller(filling, standard) {
  const { plan, lexicon, store, grouped } = filling
  const { rows, rowOfKey } = store
  const byField = new Map()
  const cellsOf = (field) => {
    const column = rows.column(field)
    const cells = byField.get(field) ?? (column === undefined ? undefined : new Cells(column))
    if (cells !== undefined) byField.set(field, cells)
    return cells
  }
  const givers = plan.contributions.map((one) => ({
    takes: taker(one, filling),
    taken: new Int32Array(MOST_RECORDS),
    takings: new Takings(),
    split: one.split === null ? null : splitter(one.split, lexicon),
    ...contributor(one, filling, cellsOf, standard),
  }))
  /** By place: whose taking it is, of which record, which row it is of, and whether that begins with it. */
  let by = new Int32Array(0)
  let records = new Int32Array(0)
  let rowAt = new Int32Array(0)
  let begins = new Uint8Array(0)
  /** What a field of the new rows holds. */
  let fresh = new Int32Array(0)
  let total = 0
  const place = (giver, record) => {
    if (total === by.length) {
      by = withRoom(by, total)
      records = withRoom(records, total)
      rowAt = withRoom(rowAt, total)
      begins = new Uint8Array(by.length)
      fresh = new Int32Array(by.length)
    }
    by[total] = giver
    records[total] = record
    total += 1
    return total - 1
  }
  const takeAll = (batch) => {
    total = 0
    for (const { takes, taken, takings, split } of givers) {
      takes(batch, taken)
      takings.begin(split === null ? batch.numbers : new Int32Array(0))
    }
    for (let record = 0; record < batch.length; record += 1) {
      for (let at = 0; at < givers.length; at += 1) {
        const { taken, takings, split } = givers[at]
        if (taken[record] !== TAKEN) continue
        const start = batch.starts[record]
        if (split === null) takings.add(start, record, place(at, record))
        else {
          const parts = split(batch.numbers.subarray(start, start + batch.width))
          if (!parts.even) filling.uneven(record)
          for (const part of parts.numbers) takings.addCells(part, record, place(at, record))
        }
      }
    }
  }
  /** Which rows there are is settled one by one: numbers are made on the way. */
  const giveRows = ({ stands }, fates) => {
    for (let at = 0; at < total; at += 1) {
      const record = records[at]
      const { keyOf, steps } = givers[by[at]]
      const key = keyOf(at, record)
      if (key === KEYLESS) {
        if (fates[record] === ASIDE) fates[record] = REFUSED
        rowAt[at] = NO_ROW
        begins[at] = 0
        continue
      }
      fates[record] = TAKEN
      const known = grouped ? rowOfKey.at(key) - 1 : NO_ROW
      begins[at] = known === NO_ROW ? 1 : 0
      rowAt[at] = known === NO_ROW ? rows.add(stands[record], grouped ? steps : undefined) : known
      if (grouped && known === NO_ROW) rowOfKey.put(key, rows.length)
    }
  }
  /** A field is the same whatever the others say, so each is filled for itself: the new rows, then what is said again. */
  const fillField = (field, { column, numbers }) => {
    const { numbers: kept } = column
    let count = 0
    for (let at = 0; at < total; at += 1) {
      if (begins[at] === 1) fresh[count++] = Math.max(UNFILLED, numbers[at])
    }
    kept.putAll(rows.length - count, fresh, count)
    if (count === total) return
    for (let at = 0; at < total; at += 1) {
      const row = rowAt[at]
      const cell = numbers[at]
      if (begins[at] === 1 || cell === SAYS_NOTHING || row === NO_ROW) continue
      if (kept.at(row) !== cell) sayMore(field, row, at, cell)
    }
  }
  /** A later record of a row adds to the first, says the same in other words, or something else. */
  const sayMore = (field, row, at, cell) => {
    const slot = givers[by[at]]?.slots.get(field)
    if (slot === undefined) return
    const { column } = slot.cells
    const before = column.numbers.at(row)
    const [kept, other] = [column.held(before), column.held(cell)]
    if (other === undefined || kept?.text === other.text) return
    if (kept === undefined) column.numbers.put(row, cell)
    else if ('collect' in slot.origin && slot.origin.collect === true)
      column.numbers.put(row, slot.both(before, cell))
    else filling.dissents({ table: plan.table.id, field, row, kept, other }, { record: records[at] ?? 0, at })
  }
  return (batch, fates) => {
    const A = (globalThis.__a ??= {})
    let t = performance.now()
    const m = (n) => {
      const x = performance.now()
      A[n] = (A[n] ?? 0) + x - t
      t = x
    }
    takeAll(batch)
    m('takeAll')
    for (const cells of byField.values()) cells.begin(total)
    for (const { fill, takings } of givers) fill(takings)
    m('fill ' + plan.table.id)
    giveRows(batch, fates)
    m('rows ' + plan.table.id)
    for (const [field, cells] of byField) fillField(field, cells)
    m('field ' + plan.table.id)
  }
}
function taker({ asks, takes }, { lexicon }) {
  return recall(asks, lexicon, (texts) => {
    const cells = []
    for (const [at, column] of asks.entries()) cells[column] = texts[at] ?? ''
    return takes(cells) ? TAKEN : PASSED_OVER
  })
}
//# sourceMappingURL=table-filler.js.map
