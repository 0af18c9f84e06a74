/** The texts of one column, each with its number: those that the machine does not know by heart it asks for. */
import type { Alphabet } from './alphabet.ts'
import { ENTRY_FLAGS, ENTRY_VALUE, WHITE } from './layout.ts'
import type { Machine } from './machine.ts'
import { LONGEST_WORD, wordTable } from './word-table.ts'

/** A text that the machine does not know: the number of its entry. */
export type Ask = (at: number, length: number) => number

/** More texts than fit here come one after the other, and seldom again. */
const SLOTS = { least: 64, most: 16_384 }

/** `descriptor` is the place of the column’s description; `numberOf` gives the same text the same number. */
export function columnNumbers(
  machine: Machine,
  descriptor: number,
  { textOf }: Pick<Alphabet, 'textOf'>,
  numberOf: (text: string) => number,
): Ask {
  const words = wordTable(machine, descriptor, { fixed: 1, slots: SLOTS, only: true })
  const put = (entry: number, text: string): void => {
    const view = machine.view()
    const at = words.entryAt(entry)
    view.setFloat64(at + ENTRY_VALUE, numberOf(text), true)
    view.setUint32(at + ENTRY_FLAGS, text !== '' && text.trim() === '' ? WHITE : 0, true)
  }
  put(0, '')
  words.learnEmpty()
  return (at, length) => {
    const text = textOf(machine.bytes().subarray(at, at + length))
    if (length <= LONGEST_WORD) return words.keep(at, length, (entry) => put(entry, text))
    put(words.unkept, text)
    return words.unkept
  }
}
