/** A field of a key whose numbers are made: for each record it is told whom or what it names. */
import { NO_TEXT } from '../numbers/texts.ts'
import { withRoom } from '../numbers/with-room.ts'
import type { Filling, Slot } from './filling.ts'
import { Numbering } from './numbering.ts'
import type { FieldPlan } from './plan.ts'
import { recall } from './recall.ts'
import type { RecordBatch } from './record-batch.ts'
import type { Takings } from './takings.ts'

export interface NumberedSlot extends Slot {
  /** Tells what is numbered in each taking. */
  begin(takings: Takings): void
  /** Whether a record names anybody: a blank combination is somebody new each time. */
  names(batch: RecordBatch, record: number): boolean
  giveAgain(record: number, earlier: number): void
  /** Every scope begins anew. */
  clear(): void
  /** Numbers one taking, and gives its number to the record: one for each combination within the scope. */
  number(at: number, record: number, scope: number): void
}

/** `at` is its place among the fields of the key that are numbered; those that are named come before. */
export function numberedSlot(slot: Slot, at: number, named: readonly Slot[], filling: Filling): NumberedSlot {
  const { plan, store, given, combinations, lexicon, reached } = filling
  const { field, origin, cells } = slot
  const mine = given.of(`${plan.table.id}.${field.id}`)
  const far = reached?.get(field.id) ?? new Map<string, number>()
  reached?.set(field.id, far)
  const name = `${field.id} ${named.length + at}`
  const numbering = store.numberings.get(name) ?? new Numbering(far)
  store.numberings.set(name, numbering)
  // A scope that was itself numbered is over with its record.
  const goesOn = reached !== null && at === 0 && named.every((one) => one.origin.kind !== 'same')
  const nameOf = (taking: number): string =>
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
  let combined: Int32Array = new Int32Array(0)
  /** Records of one event stand together, and tell of the same again. */
  const last = { scope: 0, combination: NO_TEXT, number: 0, cell: 0 }
  const from = origin.kind === 'numbered' ? origin.columns : []
  return {
    ...slot,
    names: ({ numbers, step }, record) =>
      from.some((column) => lexicon.textOf(column, numbers[column * step + record] ?? 0).trim() !== ''),
    giveAgain: (record, earlier) => {
      mine.numbers[record] = mine.numbers[earlier] ?? 0
      mine.combinations[record] = mine.combinations[earlier] ?? NO_TEXT
    },
    clear: () => {
      last.scope = 0
      last.combination = NO_TEXT
    },
    begin: (takings) => {
      combined = withRoom(combined, takings.places[takings.length - 1] ?? 0)
      combine?.(takings, combined)
    },
    number: (taking, record, scope) => {
      const combination = combined[taking] ?? NO_TEXT
      if (combination <= NO_TEXT || combination !== last.combination || scope !== last.scope) {
        const name = goesOn ? nameOf(taking) : null
        last.number = numbering.numberFor(scope, name, combination > NO_TEXT ? combination : null)
        last.scope = scope
        last.combination = combination
        last.cell = slot.given(Math.abs(combination), last.number)
      }
      mine.numbers[record] = last.number
      mine.combinations[record] = Math.abs(combination)
      cells.numbers[taking] = last.cell
    },
  }
}

export const isNumbered = ({ kind }: FieldPlan['origin']): boolean => kind === 'numbered' || kind === 'row'
