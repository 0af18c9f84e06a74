/** A field of a key whose numbers are made: for each record it is told whom or what it names. */
import { NO_TEXT } from '../numbers/texts.js'
import { Numbering } from './numbering.js'
import { recall } from './recall.js'
import { withRoom } from './takings.js'
/** `at` is its place among the fields of the key that are numbered; those that are named come before. */
export function numberedSlot(slot, at, named, filling) {
  const { plan, store, given, combinations, lexicon, reached } = filling
  const { field, origin, cells } = slot
  const mine = given.of(`${plan.table.id}.${field.id}`)
  const far = reached?.get(field.id) ?? new Map()
  reached?.set(field.id, far)
  const name = `${field.id} ${named.length + at}`
  const numbering = store.numberings.get(name) ?? new Numbering(far)
  store.numberings.set(name, numbering)
  // A scope that was itself numbered is over with its record.
  const goesOn = reached !== null && at === 0 && named.every((one) => one.origin.kind !== 'same')
  const nameOf = (taking) =>
    JSON.stringify(
      named.map(({ cells: { column, numbers } }) => column.held(numbers[taking] ?? 0)?.text ?? ''),
    )
  const combine =
    origin.kind !== 'numbered'
      ? null
      : recall(origin.columns, lexicon, (texts) => {
          const parts = texts.map((text) => text.trim())
          const combination = combinations.numberOf(JSON.stringify(parts))
          return parts.every((part) => part === '') ? -combination : combination
        })
  /** By the place of a taking: below zero where all parts are blank, which is somebody new each time. */
  let combined = new Int32Array(0)
  return {
    ...slot,
    begin: (takings) => {
      combined = withRoom(combined, takings.places[takings.length - 1] ?? 0)
      combine?.(takings, combined)
    },
    number: (taking, record, key) => {
      const combination = combined[taking] ?? NO_TEXT
      const scope = { key, name: goesOn ? nameOf(taking) : null }
      const number = numbering.numberFor(scope, combination > NO_TEXT ? combination : null)
      mine.numbers[record] = number
      mine.combinations[record] = Math.abs(combination)
      cells.numbers[taking] = slot.given(number, Math.abs(combination))
    },
  }
}
export const isNumbered = ({ kind }) => kind === 'numbered' || kind === 'row'
//# sourceMappingURL=numbered-slot.js.map
