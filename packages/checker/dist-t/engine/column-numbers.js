import {
  COLUMN_ENTRIES,
  COLUMN_FIRST_MASK,
  COLUMN_FIRST_SLOTS,
  COLUMN_MASK,
  COLUMN_SLOTS,
  ENTRY,
  ENTRY_FLAGS,
  ENTRY_VALUE,
  SLOT,
  WHITE,
} from './layout.js'
import { textRoom } from './text-room.js'

const LEAST_SLOTS = 64
/** More texts than a quarter of this come one after the other, and seldom again. */
const MOST_SLOTS = 16_384
/** Longer texts seldom come again. */
const LONGEST = 256
/** `descriptor` is the place of the column’s description; `numberOf` gives the same text the same number. */
export function columnNumbers(machine, descriptor, { textOf }, numberOf) {
  const { run } = machine
  const texts = textRoom(machine)
  let slots = 0
  let table = 0
  let entries = 0
  /** The first is the empty one; the last is for a text that is not kept. */
  let known = 1
  let room = 0
  /** Of each: where its copy lies, and how long it is. */
  let copies = new Int32Array(0)
  const describe = () => {
    const view = machine.view()
    view.setUint32(descriptor + COLUMN_SLOTS, table, true)
    view.setUint32(descriptor + COLUMN_MASK, slots - 1, true)
    view.setUint32(descriptor + COLUMN_FIRST_SLOTS, table, true)
    view.setUint32(descriptor + COLUMN_FIRST_MASK, slots - 1, true)
    view.setUint32(descriptor + COLUMN_ENTRIES, entries, true)
  }
  const learn = () => {
    run.learn(descriptor, descriptor, 0, 0)
    for (let entry = 1; entry < known; entry += 1)
      run.learn(descriptor, copies[entry * 2] ?? 0, copies[entry * 2 + 1] ?? 0, entry)
  }
  const growTo = (size) => {
    const old = entries
    slots = size
    room = slots / 4
    table = machine.allocate(slots * SLOT)
    entries = machine.allocate((room + 1) * ENTRY)
    machine.bytes().copyWithin(entries, old, old + (old === 0 ? 0 : known * ENTRY))
    const longer = new Int32Array(room * 2)
    longer.set(copies)
    copies = longer
    describe()
  }
  const put = (entry, text) => {
    const view = machine.view()
    const at = entries + entry * ENTRY
    view.setFloat64(at + ENTRY_VALUE, numberOf(text), true)
    view.setUint32(at + ENTRY_FLAGS, text !== '' && text.trim() === '' ? WHITE : 0, true)
  }
  const forget = () => {
    machine.bytes().fill(0, table, table + slots * SLOT)
    texts.forget()
    known = 1
    learn()
  }
  growTo(LEAST_SLOTS)
  put(0, '')
  learn()
  return (at, length) => {
    const text = textOf(machine.bytes().subarray(at, at + length))
    if (length > LONGEST) {
      put(room, text)
      return room
    }
    if (known === room) {
      if (slots === MOST_SLOTS) forget()
      else {
        growTo(slots * 4)
        learn()
      }
    }
    let copy = texts.keep(at, length)
    if (copy === 0) {
      forget()
      copy = texts.keep(at, length)
    }
    const entry = known
    known += 1
    put(entry, text)
    copies[entry * 2] = copy
    copies[entry * 2 + 1] = length
    run.learn(descriptor, copy, length, entry)
    return entry
  }
}
//# sourceMappingURL=column-numbers.js.map
