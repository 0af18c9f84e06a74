/** Fills one table: each record gives it what the contributions of the mapping take from it, one row, none or several. */
import type { Standard } from '@police-data/model'
import { withRoom } from '../numbers/with-room.ts'
import { Cells, SAYS_NOTHING } from './cells.ts'
import { type Contributor, contributor, KEYLESS } from './contributor.ts'
import { UNFILLED } from './field-column.ts'
import type { Dissent, Filling } from './filling.ts'
import type { Contribution } from './plan.ts'
import { type Recall, recall } from './recall.ts'
import { MOST_RECORDS, type RecordBatch } from './record-batch.ts'
import { type Splitter, splitter } from './split.ts'
import { NOWHERE_YET, Takings } from './takings.ts'

/** What became of a record: it is none of this table, a part of its key is empty, or it gave a row. The highest holds. */
export const ASIDE = 0
export const REFUSED = 1
export const TAKEN = 2

/** Of a record that a contribution does not take. */
const PASSED_OVER = 1

const NO_ROW = -1

export interface TableFiller {
  /** Raises the fates of the records as it takes them. */
  fill(batch: RecordBatch, fates: Uint8Array): void
  /** Rows are forgotten, but not the cells that they were filled with. */
  clear(): void
}

interface Giver {
  readonly contributor: Contributor
  readonly takes: Recall
  /** By record. */
  readonly taken: Int32Array
  readonly takings: Takings
  readonly split: Splitter | null
}

export function tableFiller(filling: Filling, standard: Standard): TableFiller {
  const { plan, lexicon, store, grouped } = filling
  const { rows, rowOfKey } = store
  const byField = new Map<string, Cells>()
  const cellsOf = (field: string): Cells | undefined => {
    const column = rows.column(field)
    const cells = byField.get(field) ?? (column === undefined ? undefined : new Cells(column))
    if (cells !== undefined) byField.set(field, cells)
    return cells
  }
  const givers = plan.contributions.map(
    (one): Giver => ({
      takes: taker(one, filling),
      taken: new Int32Array(MOST_RECORDS),
      takings: new Takings(),
      split: one.split === null ? null : splitter(one.split, lexicon),
      contributor: contributor(one, filling, cellsOf, standard),
    }),
  )
  /** By place: whose taking it is, of which record, and which row it is of. */
  let by: Int32Array = new Int32Array(0)
  let records: Int32Array = new Int32Array(0)
  let rowAt: Int32Array = new Int32Array(0)
  /** The places of the takings that begin a row, and of those that tell of one again. */
  let begins: Int32Array = new Int32Array(0)
  let again: Int32Array = new Int32Array(0)
  let timesBegun = 0
  let timesAgain = 0
  /** What a field of the new rows holds. */
  let fresh: Int32Array = new Int32Array(0)
  let total = 0
  /** By record, the place of the taking that it repeats, and one: what comes of that one comes of it too. */
  const repeated = new Int32Array(MOST_RECORDS)
  const [only, second] = givers
  // What others give between them, a record may not be told apart by.
  const alone = second === undefined && only?.split === null ? only.contributor : undefined

  const place = (giver: number, record: number): number => {
    if (total === by.length) {
      by = withRoom(by, total)
      records = withRoom(records, total)
      rowAt = withRoom(rowAt, total)
      begins = new Int32Array(by.length)
      again = new Int32Array(by.length)
      fresh = new Int32Array(by.length)
    }
    by[total] = giver
    records[total] = record
    total += 1
    return total - 1
  }

  const takeAll = (batch: RecordBatch): void => {
    total = 0
    repeated.fill(0)
    for (const { takes, taken, takings, split } of givers) {
      takes(batch, taken)
      takings.begin(split === null ? batch : NOWHERE_YET)
    }
    for (let record = 0; record < batch.length; record += 1) {
      for (let at = 0; at < givers.length; at += 1) {
        const { taken, takings, split } = givers[at] as Giver
        if (taken[record] !== TAKEN) continue
        if (total > 0 && alone?.repeats(batch, record, records[total - 1] as number) === true) {
          repeated[record] = total
          continue
        }
        const start = batch.starts[record] as number
        if (split === null) takings.add(start, record, place(at, record))
        else {
          const parts = split(batch.record(record))
          if (!parts.even) filling.uneven(record)
          for (const part of parts.numbers) takings.addCells(part, record, place(at, record))
        }
      }
    }
  }

  /** Which rows there are is settled one by one: numbers are made on the way. */
  const giveRows = ({ stands }: RecordBatch, fates: Uint8Array): void => {
    timesBegun = 0
    timesAgain = 0
    for (let at = 0; at < total; at += 1) {
      const record = records[at] as number
      const { keyOf, steps } = (givers[by[at] as number] as Giver).contributor
      const key = keyOf(at, record)
      if (key === KEYLESS) {
        if (fates[record] === ASIDE) fates[record] = REFUSED
        rowAt[at] = NO_ROW
        continue
      }
      fates[record] = TAKEN
      const known = grouped ? rowOfKey.at(key) - 1 : NO_ROW
      if (known !== NO_ROW) {
        rowAt[at] = known
        again[timesAgain++] = at
        continue
      }
      rowAt[at] = rows.add(stands[record] as number, grouped ? steps : undefined)
      begins[timesBegun++] = at
      if (grouped) rowOfKey.put(key, rows.length)
    }
  }

  const giveAgain = ({ length }: RecordBatch, fates: Uint8Array): void => {
    for (let record = 0; record < length; record += 1) {
      const at = (repeated[record] as number) - 1
      if (at < 0) continue
      const earlier = records[at] as number
      if (rowAt[at] !== NO_ROW) fates[record] = TAKEN
      else if (fates[record] === ASIDE) fates[record] = REFUSED
      alone?.giveAgain(record, earlier)
    }
  }

  /** A field is the same whatever the others say, so each is filled for itself: the new rows, then what is said again. */
  const fillField = (field: string, { column, numbers }: Cells): void => {
    const { numbers: kept } = column
    for (let nth = 0; nth < timesBegun; nth += 1)
      fresh[nth] = Math.max(UNFILLED, numbers[begins[nth] as number] as number)
    kept.putAll(rows.length - timesBegun, fresh, timesBegun)
    for (let nth = 0; nth < timesAgain; nth += 1) {
      const at = again[nth] as number
      const row = rowAt[at] as number
      const cell = numbers[at] as number
      if (cell !== SAYS_NOTHING && kept.at(row) !== cell) sayMore(field, row, at, cell)
    }
  }

  /** A later record of a row adds to the first, says the same in other words, or something else. */
  const sayMore = (field: string, row: number, at: number, cell: number): void => {
    const slot = givers[by[at] as number]?.contributor.slots.get(field)
    if (slot === undefined) return
    const { column } = slot.cells
    const before = column.numbers.at(row)
    const [kept, other] = [column.held(before), column.held(cell)]
    if (other === undefined || kept?.text === other.text) return
    if (kept === undefined) column.numbers.put(row, cell)
    else if ('collect' in slot.origin && slot.origin.collect === true)
      column.numbers.put(row, slot.both(before, cell))
    else dissent({ table: plan.table.id, field, row, kept, other }, at)
  }

  /** Whoever repeats the record says so too. */
  const dissent = (one: Dissent, at: number): void => {
    filling.dissents(one, { record: records[at] ?? 0, at })
    const next = at + 1 < total ? (records[at + 1] as number) : MOST_RECORDS
    for (let record = (records[at] as number) + 1; record < next; record += 1)
      if (repeated[record] === at + 1) filling.dissents(one, { record, at })
  }

  return {
    fill: (batch, fates) => {
      takeAll(batch)
      for (const cells of byField.values()) cells.begin(total)
      for (const { contributor, takings } of givers) contributor.fill(takings)
      giveRows(batch, fates)
      giveAgain(batch, fates)
      for (const [field, cells] of byField) fillField(field, cells)
    },
    clear: () => {
      for (const { contributor } of givers) contributor.clear()
    },
  }
}

function taker({ asks, takes }: Contribution, { lexicon }: Filling): Recall {
  return recall(asks, lexicon, (texts) => {
    const cells: string[] = []
    for (const [at, column] of asks.entries()) cells[column] = texts[at] ?? ''
    return takes(cells) ? TAKEN : PASSED_OVER
  })
}
