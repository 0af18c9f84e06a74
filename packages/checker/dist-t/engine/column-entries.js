import {
  APART,
  BROKEN,
  COLUMN_ENTRIES,
  COLUMN_FIRST_MASK,
  COLUMN_FIRST_SLOTS,
  COLUMN_MASK,
  COLUMN_SLOTS,
  ENTRY,
  ENTRY_COUNT,
  ENTRY_FAULTS,
  ENTRY_FLAGS,
  ENTRY_MARKS,
  ENTRY_VALUE,
  SLOT,
  UNKNOWN,
} from './layout.js'
import { textRoom } from './text-room.js'

const LEAST_SLOTS = 256
/** A table of more words than a quarter of this would be slower than to judge them anew. */
const MOST_SLOTS = 65_536
/** Longer values seldom come again. */
const LONGEST_WORD = 256
export function columnEntries(machine, descriptor, reading, { textOf }, judge, give) {
  /** The empty cell, then the kinds of text, or, of a column that is not read, all that is not empty. */
  const kinds =
    1 + (reading.how === 'signs' ? reading.automaton.fits.length * (2 * reading.limits.length + 1) : 1)
  let slots = LEAST_SLOTS
  let verdicts = []
  let firsts = []
  /** Entries that are words; behind them one for a value that is not remembered. */
  let words = 0
  let room = 0
  const texts = textRoom(machine)
  let entries = 0
  let unremembered = 0
  const put = (entry, verdict) => {
    verdicts[entry] = verdict
    firsts[entry] = undefined
    const view = machine.view()
    const at = entries + entry * ENTRY
    for (const [word, bits] of verdict.faults.entries())
      view.setUint32(at + ENTRY_FAULTS + 4 * word, bits, true)
    view.setBigUint64(at + ENTRY_MARKS, verdict.marks, true)
    view.setFloat64(at + ENTRY_VALUE, verdict.value, true)
    view.setUint32(at + ENTRY_COUNT, 0, true)
    view.setUint32(at + ENTRY_FLAGS, verdict.flags, true)
  }
  const setPlace = (place, value) => machine.view().setUint32(descriptor + place, value, true)
  /** Room for twice as many words, with those that are there. */
  const grow = (to) => {
    const before = verdicts.length
    if (before > 0) takeEntry(unremembered, give)
    const old = entries
    slots = to
    room = slots / 4
    const table = machine.allocate(slots * SLOT)
    entries = machine.allocate((kinds + room + 1) * ENTRY)
    machine.bytes().copyWithin(entries, old, old + (before === 0 ? 0 : kinds + words) * ENTRY)
    setPlace(COLUMN_SLOTS, table)
    setPlace(COLUMN_MASK, slots - 1)
    if (reading.how === 'words') {
      setPlace(COLUMN_FIRST_SLOTS, table)
      setPlace(COLUMN_FIRST_MASK, slots - 1)
    }
    setPlace(COLUMN_ENTRIES, entries)
    const known = verdicts
    const told = firsts
    verdicts = new Array(kinds + room + 1)
    firsts = new Array(kinds + room + 1)
    for (let entry = 0; entry < kinds + words && entry < known.length; entry += 1) {
      verdicts[entry] = known[entry]
      firsts[entry] = told[entry]
    }
    if (before > 0) learnAll()
    unremembered = kinds + room
  }
  /** The empty cell is a word like others. */
  const learnAll = () => {
    if (reading.how === 'words') machine.run.learn(descriptor, descriptor, 0, 0)
    for (const [entry, place] of places) machine.run.learn(descriptor, place.at, place.length, entry)
  }
  const places = new Map()
  const takeEntry = (entry, to) => {
    const view = machine.view()
    const at = entries + entry * ENTRY + ENTRY_COUNT
    const count = view.getUint32(at, true)
    const verdict = verdicts[entry]
    if (verdict === undefined || count === 0) return
    to(verdict, count, firsts[entry] ?? [])
    view.setUint32(at, 0, true)
    firsts[entry] = undefined
  }
  const take = (to) => {
    for (let entry = 0; entry < kinds + words; entry += 1) takeEntry(entry, to)
    takeEntry(unremembered, to)
  }
  /** Takes what was counted, and forgets the words. */
  const forget = () => {
    take(give)
    const view = machine.view()
    const table = view.getUint32(descriptor + COLUMN_SLOTS, true)
    machine.bytes().fill(0, table, table + slots * SLOT)
    places.clear()
    learnAll()
    words = 0
    texts.forget()
  }
  const textIn = (at, length) => textOf(machine.bytes().subarray(at, at + length))
  grow(LEAST_SLOTS)
  put(0, judge.verdict(''))
  learnAll()
  if (reading.how === 'not') put(1, judge.verdict('.'))
  if (reading.how === 'signs') {
    for (let entry = 1; entry < kinds; entry += 1)
      machine.view().setUint32(entries + entry * ENTRY + ENTRY_FLAGS, UNKNOWN, true)
  }
  return {
    judge: (at, length) => {
      const verdict = judge.verdict(textIn(at, length))
      const once = length > LONGEST_WORD || (reading.how !== 'words' && (verdict.flags & BROKEN) === 0)
      if (once) {
        takeEntry(unremembered, give)
        put(unremembered, verdict)
        return unremembered
      }
      if (words === room) {
        if (slots < MOST_SLOTS) grow(slots * 4)
        else forget()
      }
      let text = texts.keep(at, length)
      if (text === 0) {
        forget()
        text = texts.keep(at, length)
      }
      const entry = kinds + words
      words += 1
      put(entry, verdict)
      places.set(entry, { at: text, length })
      machine.run.learn(descriptor, text, length, entry)
      return entry
    },
    judgeKind: (entry, at, length) => {
      const verdict = judge.verdict(textIn(at, length))
      put(entry, verdict)
      if ((verdict.flags & BROKEN) === 0) return
      // Its texts are told apart, so nothing is ever counted here.
      machine.view().setUint32(entries + entry * ENTRY + ENTRY_FLAGS, APART, true)
    },
    broken: (entry, row) => {
      const rows = firsts[entry] ?? []
      firsts[entry] = rows
      rows.push(row)
    },
    take,
  }
}
//# sourceMappingURL=column-entries.js.map
