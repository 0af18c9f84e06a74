/** The texts of one column, each with its number: those that the machine does not know by heart it asks for. */
import type { Alphabet } from './alphabet.ts'
import { ENTRY_FLAGS, ENTRY_TEXT, WHITE } from './layout.ts'
import { type Machine, NO_ROOM } from './machine.ts'
import { LONGEST_WORD, wordTable } from './word-table.ts'

/** A text that the machine does not know: the number of its entry. */
export type Ask = (at: number, length: number, alone: boolean) => number

export interface ColumnNumbers {
  readonly ask: Ask
  /** Texts are numbered anew. */
  forget(): void
}

/**
 * What stands in a column: texts of which most come again; those that name records, each of which comes in a few records side by
 * side, and then never again; or what nobody asks for.
 */
export type Holds = 'texts' | 'names' | 'nothing'

/** More texts than fit here come one after the other, and seldom again. */
const SLOTS = { least: 64, most: 16_384 }
const FEW = { least: 256, most: 256 }

/** `descriptor` is the place of the column’s description; `numberOf` gives the same text the same number. */
export function columnNumbers(
  machine: Machine,
  descriptor: number,
  { textOf }: Pick<Alphabet, 'textOf'>,
  numberOf: (text: string) => number,
  holds: Holds,
): ColumnNumbers {
  const asks = holds !== 'nothing'
  const words = wordTable(machine, descriptor, {
    // The empty cell, and, where nobody asks, all that is not empty.
    fixed: asks ? 1 : 2,
    slots: holds === 'names' ? FEW : SLOTS,
    only: asks,
  })
  const put = (entry: number, text: string): void => {
    const view = machine.view()
    const at = words.entryAt(entry)
    view.setInt32(at + ENTRY_TEXT, numberOf(text), true)
    view.setUint32(at + ENTRY_FLAGS, text !== '' && text.trim() === '' ? WHITE : 0, true)
  }
  put(0, '')
  words.learnEmpty()
  if (!asks) put(1, SOMETHING)
  return {
    ask: (at, length, alone) => {
      if (!alone && (length > LONGEST_WORD || !words.hasRoom(length))) return NO_ROOM
      const text = textOf(machine.bytes().subarray(at, at + length))
      if (length <= LONGEST_WORD) return words.keep(at, length, (entry) => put(entry, text))
      put(words.unkept, text)
      return words.unkept
    },
    forget: words.forget,
  }
}

/** Stands for whatever is not empty. */
const SOMETHING = '.'
