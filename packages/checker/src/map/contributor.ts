/** Turns the numbers of records’ cells into cells of one table, and tells the key of each row. */
import { cellJudge, judgedBy, type Standard } from '@police-data/model'
import { NO_TEXT } from '../numbers/texts.ts'
import { cellFiller } from './cell-filler.ts'
import { type Cells, SAYS_NOTHING } from './cells.ts'
import { UNFILLED } from './field-column.ts'
import type { Filling, Slot } from './filling.ts'
import { isNumbered, numberedSlot } from './numbered-slot.ts'
import { type Contribution, placesOf } from './plan.ts'
import type { RecordBatch } from './record-batch.ts'
import type { Takings } from './takings.ts'

/** Of a taking of which a part of the key is empty. */
export const KEYLESS = -1

export interface Contributor {
  /** By field. */
  readonly slots: ReadonlyMap<string, Slot>
  /** Puts what the takings say into the cells of the fields, but for numbers that are still to be made. */
  fill(takings: Takings): void
  /** The number of the key of one taking, with the numbers in it made. In the order of the file. */
  keyOf(taking: number, record: number): number
  /** By length, the numbers of what the last key begins with, and of all of it. */
  readonly steps: Int32Array
  /** Whether nothing comes of a record that did not come of this earlier one, which says the same in all that is looked at. */
  repeats(batch: RecordBatch, record: number, earlier: number): boolean
  /** Gives a record the numbers that this earlier one was given, which it repeats. */
  giveAgain(record: number, earlier: number): void
  /** Rows are forgotten, and what names them. */
  clear(): void
}

export function contributor(
  { fields }: Contribution,
  filling: Filling,
  cellsOf: (field: string) => Cells | undefined,
  standard: Standard,
): Contributor {
  const { plan, store, grouped, given } = filling
  const { table } = plan
  const { keys } = store.rows
  const judge = cellJudge(standard, table)
  const slots = fields
    .filter(({ field, origin }) => origin.kind !== 'absent' || table.key.includes(field.id))
    .flatMap((one): readonly Slot[] => {
      const cells = cellsOf(one.field.id)
      if (cells === undefined) return []
      const by = { judge, judgedBy: judgedBy(standard, table, one.field.id) }
      return [{ ...one, cells, ...cellFiller(one, cells.column, by, filling) }]
    })
  const parts = slots.filter(({ field }) => table.key.includes(field.id))
  const named = parts.filter(({ origin }) => !isNumbered(origin))
  const numbered = parts
    .filter(({ origin }) => isNumbered(origin))
    .map((slot, at) => numberedSlot(slot, at, named, filling))
  if (grouped) store.rows.keyedBy([...named, ...numbered].map(({ field }) => field.id))

  const looksAt = [...new Set(slots.flatMap(({ origin }) => placesOf(origin)))]
  // A number that is another table’s, or a new one for each record, is not told by what stands there.
  const mayRepeat = grouped && slots.every(({ origin }) => origin.kind !== 'row' && origin.kind !== 'same')
  const steps = new Int32Array(parts.length + 1)
  /** What the last key begins with; rows of one event stand together. */
  const last = new Int32Array(named.length).fill(SAYS_NOTHING)
  let nameless = false

  const begins = (taking: number): boolean => {
    for (let at = 0; at < named.length; at += 1)
      if (last[at] !== (named[at] as Slot).cells.numbers[taking]) return false
    return true
  }
  const beginWith = (taking: number): void => {
    let key = 0
    nameless = false
    for (let at = 0; at < named.length; at += 1) {
      const { column, numbers } = (named[at] as Slot).cells
      const cell = numbers[taking] as number
      const text = column.textOf(cell)
      last[at] = cell
      nameless ||= grouped && text === NO_TEXT
      key = keys.step(at + 1, key, text)
      steps[at + 1] = key
    }
  }

  const fillGiven = ({ origin, field, cells, given: cellFor }: Slot, takings: Takings): void => {
    const { numbers, combinations } = given.of(
      `${origin.kind === 'same' ? origin.table : table.id}.${field.id}`,
    )
    for (let at = 0; at < takings.length; at += 1) {
      const record = takings.records[at] as number
      cells.numbers[takings.places[at] as number] = cellFor(
        combinations[record] as number,
        numbers[record] as number,
      )
    }
  }
  return {
    steps,
    repeats: (batch, record, earlier) => {
      if (!mayRepeat) return false
      const { numbers, step } = batch
      for (let at = 0; at < looksAt.length; at += 1) {
        const column = (looksAt[at] as number) * step
        if (numbers[column + record] !== numbers[column + earlier]) return false
      }
      return numbered.every(({ names }) => names(batch, record))
    },
    giveAgain: (record, earlier) => {
      for (const { giveAgain } of numbered) giveAgain(record, earlier)
    },
    clear: () => {
      last.fill(SAYS_NOTHING)
      for (const { cells, fill } of slots) if (cells.column.forgets) fill?.forget?.()
      for (const one of numbered) one.clear()
    },
    slots: new Map(slots.map((slot) => [slot.field.id, slot])),
    fill: (takings) => {
      for (const slot of slots) {
        if (slot.fill === null) fillGiven(slot, takings)
        else slot.fill(takings, slot.cells.numbers)
      }
      for (const one of numbered) one.begin(takings)
    },
    keyOf: (taking, record) => {
      if (!begins(taking)) beginWith(taking)
      if (nameless) return KEYLESS
      let length = named.length
      let key = steps[length] as number
      for (const { cells, number } of numbered) {
        number(taking, record, key)
        length += 1
        key = keys.step(length, key, cells.column.textOf(cells.numbers[taking] ?? UNFILLED))
        steps[length] = key
      }
      return key
    },
  }
}
