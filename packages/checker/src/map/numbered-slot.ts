/** A field of a key whose numbers are made: for each record it is told whom or what it names. */
import { NO_TEXT } from '../numbers/texts.ts'
import type { Filling, Slot } from './filling.ts'
import { Numbering } from './numbering.ts'
import type { FieldPlan } from './plan.ts'
import { recall } from './recall.ts'

export interface NumberedSlot extends Slot {
  /** One number for each combination within the record. False for a blank combination, which is somebody new each time. */
  number(numbers: Int32Array, scope: number): boolean
  /** Gives the same number as the last time. */
  again(): void
}

/** `at` is its place among the fields of the key that are numbered; those that are named come before. */
export function numberedSlot(slot: Slot, at: number, named: readonly Slot[], filling: Filling): NumberedSlot {
  const { plan, store, given, combinations, lexicon, reached } = filling
  const { field, origin } = slot
  const mine = given.of(`${plan.table.id}.${field.id}`)
  const far = reached?.get(field.id) ?? new Map<string, number>()
  reached?.set(field.id, far)
  const name = `${field.id} ${named.length + at}`
  const numbering = store.numberings.get(name) ?? new Numbering(far)
  store.numberings.set(name, numbering)
  // A scope that was itself numbered is over with its record.
  const goesOn = reached !== null && at === 0 && named.every((one) => one.origin.kind !== 'same')
  const nameOf = (numbers: Int32Array): string =>
    JSON.stringify(named.map(({ column, fill }) => column.held(fill(numbers))?.text ?? ''))
  const combinationOf =
    origin.kind !== 'numbered'
      ? () => NO_TEXT
      : recall(origin.columns, lexicon, (texts) => {
          const parts = texts.map((text) => text.trim())
          const combination = combinations.numberOf(JSON.stringify(parts))
          return parts.every((part) => part === '') ? -combination : combination
        })
  const last = { ...mine }
  return {
    ...slot,
    number: (numbers, key) => {
      const combination = combinationOf(numbers)
      const scope = { key, name: goesOn ? nameOf(numbers) : null }
      mine.number = numbering.numberFor(scope, combination > NO_TEXT ? combination : null)
      mine.combination = Math.abs(combination)
      last.number = mine.number
      last.combination = mine.combination
      return combination > NO_TEXT
    },
    again: () => {
      mine.number = last.number
      mine.combination = last.combination
    },
  }
}

export const isNumbered = ({ kind }: FieldPlan['origin']): boolean => kind === 'numbered' || kind === 'row'
