/** The texts of one column that the machine knows by heart: each has an entry, in which the host writes what comes of it. */
import {
  COLUMN_ENTRIES,
  COLUMN_FIRST_MASK,
  COLUMN_FIRST_SLOTS,
  COLUMN_MASK,
  COLUMN_SLOTS,
  ENTRY,
  SLOT,
} from './layout.ts'
import type { Machine } from './machine.ts'
import { textRoom } from './text-room.ts'

/** Longer texts seldom come again. */
export const LONGEST_WORD = 256

export interface WordTable {
  /** The address of an entry. */
  entryAt(entry: number): number
  /** Those that stand before the words, and the words. */
  readonly used: number
  /** The entry behind all that there is room for, of a text that is not kept. */
  readonly unkept: number
  /** Whether a text can be kept while all that are there stay where they are. */
  hasRoom(length: number): boolean
  /** Once the entry of the empty cell is written. */
  learnEmpty(): void
  /** Keeps a text, with what `write` puts into its entry; the number of that. */
  keep(at: number, length: number, write: (entry: number) => void): number
  /** Forgets all words. */
  forget(): void
}

export interface WordTableInput {
  /** Entries before the words, of which the first is that of the empty cell. */
  readonly fixed: number
  /** A word stands in one of four. */
  readonly slots: { readonly least: number; readonly most: number }
  /** Whether words, and the empty cell as one of them, are all that the machine looks for. */
  readonly only: boolean
  /** Before entries move to where there is room for so many, and the one that is not kept to the last of them. */
  readonly onMove?: (entries: number) => void
  /** Before all words are forgotten. */
  readonly onForget?: () => void
}

/** `descriptor` is the place of the column’s description. */
export function wordTable(
  machine: Machine,
  descriptor: number,
  { fixed, slots: { least, most }, only, onMove, onForget }: WordTableInput,
): WordTable {
  const { run } = machine
  const texts = textRoom(machine)
  /** Of each word: where its copy lies, and how long it is. */
  let copies = new Int32Array(0)
  let words = 0
  let slots = 0
  let room = 0
  let table = 0
  let entries = 0

  const learn = (): void => {
    if (only) run.learn(descriptor, descriptor, 0, 0)
    for (let word = 0; word < words; word += 1)
      run.learn(descriptor, copies[word * 2] ?? 0, copies[word * 2 + 1] ?? 0, fixed + word)
  }
  const moveTo = (size: number): void => {
    const used = (fixed + words) * ENTRY
    const old = entries
    slots = size
    room = slots / 4
    table = machine.allocate(slots * SLOT)
    entries = machine.allocate((fixed + room + 1) * ENTRY)
    if (old !== 0) run.copy(entries, old, used)
    const longer = new Int32Array(room * 2)
    longer.set(copies)
    copies = longer
    const view = machine.view()
    const put = (place: number, value: number): void => view.setUint32(descriptor + place, value, true)
    put(COLUMN_SLOTS, table)
    put(COLUMN_MASK, slots - 1)
    put(COLUMN_ENTRIES, entries)
    if (!only) return
    put(COLUMN_FIRST_SLOTS, table)
    put(COLUMN_FIRST_MASK, slots - 1)
  }
  const forget = (): void => {
    onForget?.()
    run.clear(table, slots * SLOT)
    texts.forget()
    words = 0
    learn()
  }

  moveTo(least)
  return {
    entryAt: (entry) => entries + entry * ENTRY,
    get used() {
      return fixed + words
    },
    get unkept() {
      return fixed + room
    },
    hasRoom: (length) => words < room && texts.hasRoom(length),
    learnEmpty: learn,
    forget,
    keep: (at, length, write) => {
      if (words === room && slots < most) {
        onMove?.(fixed + slots + 1)
        moveTo(slots * 4)
        learn()
      } else if (words === room) forget()
      let copy = texts.keep(at, length)
      if (copy === 0) {
        forget()
        copy = texts.keep(at, length)
      }
      const entry = fixed + words
      copies[words * 2] = copy
      copies[words * 2 + 1] = length
      words += 1
      write(entry)
      run.learn(descriptor, copy, length, entry)
      return entry
    },
  }
}
