/** Turns the numbers of records’ cells into cells of one table, and tells the key of each row. */
import { cellJudge } from '@police-data/model'
import { NO_TEXT } from '../numbers/texts.js'
import { cellFiller } from './cell-filler.js'
import { SAYS_NOTHING } from './cells.js'
import { UNFILLED } from './field-column.js'
import { isNumbered, numberedSlot } from './numbered-slot.js'
/** Of a taking of which a part of the key is empty. */
export const KEYLESS = -1
export function contributor({ fields }, filling, cellsOf, standard) {
  const { plan, store, grouped, given } = filling
  const { table } = plan
  const { keys } = store.rows
  const judge = cellJudge(standard, table)
  const slots = fields
    .filter(({ field, origin }) => origin.kind !== 'absent' || table.key.includes(field.id))
    .flatMap((one) => {
      const cells = cellsOf(one.field.id)
      return cells === undefined ? [] : [{ ...one, cells, ...cellFiller(one, cells.column, judge, filling) }]
    })
  const parts = slots.filter(({ field }) => table.key.includes(field.id))
  const named = parts.filter(({ origin }) => !isNumbered(origin))
  const numbered = parts
    .filter(({ origin }) => isNumbered(origin))
    .map((slot, at) => numberedSlot(slot, at, named, filling))
  if (grouped) store.rows.keyedBy([...named, ...numbered].map(({ field }) => field.id))
  const steps = new Int32Array(parts.length + 1)
  /** What the last key begins with; rows of one event stand together. */
  const last = new Int32Array(named.length).fill(SAYS_NOTHING)
  let nameless = false
  const begins = (taking) => {
    for (let at = 0; at < named.length; at += 1)
      if (last[at] !== named[at].cells.numbers[taking]) return false
    return true
  }
  const beginWith = (taking) => {
    let key = 0
    nameless = false
    for (let at = 0; at < named.length; at += 1) {
      const { column, numbers } = named[at].cells
      const cell = numbers[taking]
      const text = column.textOf(cell)
      last[at] = cell
      nameless ||= grouped && text === NO_TEXT
      key = keys.step(at + 1, key, text)
      steps[at + 1] = key
    }
  }
  const fillGiven = ({ origin, field, cells, given: cellFor }, takings) => {
    const { numbers, combinations } = given.of(
      `${origin.kind === 'same' ? origin.table : table.id}.${field.id}`,
    )
    for (let at = 0; at < takings.length; at += 1) {
      const record = takings.records[at]
      cells.numbers[takings.places[at]] = cellFor(numbers[record], combinations[record])
    }
  }
  return {
    steps,
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
      let key = steps[length]
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
//# sourceMappingURL=contributor.js.map
