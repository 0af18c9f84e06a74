/** Turns the numbers of a record’s cells into a row of one table, or finds the row that they belong to. */
import { cellJudge, type Standard } from '@police-data/model'
import { NO_TEXT } from '../numbers/texts.ts'
import { cellFiller } from './cell-filler.ts'
import { UNFILLED } from './field-column.ts'
import type { Filling, Slot } from './filling.ts'
import { isNumbered, numberedSlot } from './numbered-slot.ts'
import { type Contribution, placesOf } from './plan.ts'
import { Repetition } from './repetition.ts'

/** `place` is the number of the record’s place. Keyless when a part of the key is empty. */
export type Contributor = (numbers: Int32Array, place: number) => 'taken' | 'keyless'

export function contributor({ fields }: Contribution, filling: Filling, standard: Standard): Contributor {
  const { plan, store, places, grouped, disagreements } = filling
  const { table } = plan
  const { rows, keys, ends } = store
  const judge = cellJudge(standard, table)
  const slots = fields
    .filter(({ field, origin }) => origin.kind !== 'absent' || table.key.includes(field.id))
    .flatMap((one): readonly Omit<Slot, 'at'>[] => {
      const column = rows.column(one.field.id)
      return column === undefined
        ? []
        : [{ ...one, column, ...cellFiller(one, table.id, column, judge, filling) }]
    })
    .map((one, at): Slot => ({ ...one, at }))
  const parts = slots.filter(({ field }) => table.key.includes(field.id))
  const named = parts.filter(({ origin }) => !isNumbered(origin))
  const numbered = parts
    .filter(({ origin }) => isNumbered(origin))
    .map((slot, at) => numberedSlot(slot, at, named, filling))
  const others = slots.filter((slot) => !parts.includes(slot) || !isNumbered(slot.origin))
  const moving = others.filter(({ origin }) => origin.kind !== 'constant' && origin.kind !== 'absent')
  const repetition = slots.every(({ origin }) => origin.kind !== 'row' && origin.kind !== 'same')
    ? new Repetition([...new Set(slots.flatMap(({ origin }) => placesOf(origin)))])
    : null
  const cells = new Int32Array(slots.length)
  let begun = false

  const append = (place: number): true => {
    const row = rows.add(place)
    for (let at = 0; at < slots.length; at += 1) slots[at]?.column.numbers.put(row, cells[at] ?? UNFILLED)
    return true
  }

  /** Whether the row stays as it is, and nobody need hear of it. */
  const agree = (row: number, place: number): boolean => {
    let agrees = true
    for (let at = 0; at < slots.length; at += 1) {
      const { column, origin, field, both } = slots[at] as Slot
      const kept = column.numbers.at(row)
      const other = cells[at] ?? UNFILLED
      if (kept === other) continue
      const first = column.held(kept)
      const later = column.held(other)
      if (later === undefined || first?.text === later.text) continue
      agrees = false
      if (first === undefined) column.numbers.put(row, other)
      else if ('collect' in origin && origin.collect === true) column.numbers.put(row, both(kept, other))
      else {
        const where = { row: rows.row(row), place: places.at(place) }
        disagreements({ table: table.id, field: field.id, ...where, kept: first, other: later })
      }
    }
    return agrees
  }

  return (numbers, place) => {
    if (repetition?.is(numbers) === true) {
      for (const { again } of numbered) again()
      return 'taken'
    }
    repetition?.forget()
    const filled = begun ? moving : others
    for (let place = 0; place < filled.length; place += 1) {
      const slot = filled[place] as Slot
      cells[slot.at] = slot.fill(numbers)
    }
    begun = true
    let length = 0
    let before = 0
    let last = NO_TEXT
    const step = (text: number): void => {
      if (length > 0) before = keys.step(length, before, last)
      last = text
      length += 1
    }
    for (const { at, column } of named) {
      const text = column.textOf(cells[at] ?? UNFILLED)
      if (grouped && text === NO_TEXT) return 'keyless'
      step(text)
    }
    let somebodyNew = false
    for (const { at, column, fill, number } of numbered) {
      const known = number(numbers, length === 0 ? 0 : keys.step(length, before, last))
      somebodyNew ||= !known
      const cell = fill(numbers)
      cells[at] = cell
      step(column.textOf(cell))
    }
    // Keys are numbered as they are met, and each gives its row at once: the one’s number is the other’s.
    const row = grouped ? ends.numberOf(before, last) : rows.length
    const agrees = row < rows.length ? agree(row, place) : append(place)
    if (grouped && agrees && !somebodyNew) repetition?.remember(numbers)
    return 'taken'
  }
}
