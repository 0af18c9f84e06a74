/** Looks a cell up among the values of its column that were judged already; a new one goes to the host, once. */
import { putNumber } from './compared'
import {
  COLUMN,
  ENTRIES,
  ENTRY,
  FIRST_MASK,
  FIRST_SLOTS,
  SHORT,
  SLOT,
  SLOT_ENTRY,
  SLOT_LENGTH,
  SLOT_TEXT,
  SLOT_VALUE,
  VALUE,
  WORD_MASK,
  WORD_SLOTS,
} from './layout'
import { bytewise, columns, columnTable } from './settings'

/**
 * Judges a value that was never seen in this column; returns the number of its entry. Tables may have moved, or entries gone, but
 * only if it is `alone`, none of its column being in hand: else there may be no room for it, and a number below zero is returned.
 */
@external('host', 'judge')
declare function judge(column: i32, at: usize, length: i32, alone: bool): i32

const FIRST: u64 = 0x9e3779b97f4a7c15
const SECOND: u64 = 0xc2b2ae3d27d4eb4f
const THIRD: u64 = 0x165667b19e3779f9

/** Thirty-two bytes that are set, then as many that are not. */
const MASKS: usize = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
])

/** The first sixteen bytes of a short text; behind its end there is nothing. */
@inline
export function headOf(at: usize, length: i32): v128 {
  return v128.and(v128.load(at), v128.load(MASKS + 32 - <usize>length))
}

/** The sixteen behind them. */
@inline
export function tailOf(at: usize, length: i32): v128 {
  return v128.and(v128.load(at, 16), v128.load(MASKS + 32 - <usize>length, 16))
}

/** Of two texts that are not short, whose first bytes are the same. */
function sameRest(one: usize, other: usize, length: i32): bool {
  // The last sixteen may overlap those before them.
  const last = <usize>length - 16
  for (let place: usize = SHORT; place < last; place += 16) {
    if (v128.any_true(v128.xor(v128.load(one + place), v128.load(other + place)))) return false
  }
  return !v128.any_true(v128.xor(v128.load(one + last), v128.load(other + last)))
}

/** A hash, with a text of sixteen bytes at most added to it. */
@inline
export function hashWith(seed: u64, low: u64, high: u64, length: i32): u64 {
  let hash = (seed ^ low ^ <u64>length * THIRD) * FIRST
  hash ^= hash >> 29
  hash = (hash ^ high) * SECOND
  return hash ^ (hash >> 32)
}

/** The hash of a text of any length. */
export function hashOf(at: usize, length: i32, seed: u64): u64 {
  let hash = seed
  while (length > 16) {
    const part = v128.load(at)
    hash = (hash ^ i64x2.extract_lane(part, 0)) * FIRST
    hash ^= hash >> 31
    hash = (hash ^ i64x2.extract_lane(part, 1)) * SECOND
    hash ^= hash >> 29
    at += 16
    length -= 16
  }
  return hashWith(hash, lowOf(at, length), highOf(at, length), length)
}

/** The first eight bytes of a text of sixteen at most; behind its end there is nothing. */
@inline
export function lowOf(at: usize, length: i32): u64 {
  return load<u64>(at) & load<u64>(MASKS + 32 - <usize>length)
}

/** The eight behind them. */
@inline
export function highOf(at: usize, length: i32): u64 {
  return load<u64>(at, 8) & load<u64>(MASKS + 40 - <usize>length)
}

/** Where a short text stands in a table, if it is there and has its first choice; to be masked. */
@inline
function slotOf(head: v128, tail: v128, length: i32): u32 {
  const both = i64x2.add(i64x2.add(tail, tail), head)
  const low = i64x2.extract_lane(both, 0) ^ <u64><u32>length
  return <u32>((low * FIRST + i64x2.extract_lane(both, 1) * SECOND) >> 40)
}

/** Whether a text of this length and with these first bytes stands in this slot. */
@inline
function standsIn(slot: usize, head: v128, tail: v128, length: i32): bool {
  const same = v128.and(i8x16.eq(v128.load(slot), head), i8x16.eq(v128.load(slot, 16), tail))
  // Engines make one jump of this, and of what says both at once many.
  if (i8x16.bitmask(same) !== 0xffff) return false
  return load<i32>(slot, SLOT_LENGTH) === length + 1
}

/** Finds cells that are short and stand where they are looked for first, or right behind: see `knownIn`. */
export function knownWords(descriptor: usize, from: usize, end: usize, into: usize, numbers: usize): usize {
  const slots = <usize>load<u32>(descriptor, FIRST_SLOTS)
  const mask = load<u32>(descriptor, FIRST_MASK)
  const entries = load<u32>(descriptor, ENTRIES)
  const stride = <usize>columns << 3
  let cell = from
  for (; cell < end; cell += stride, into += stride >> 1) {
    const at = load<u32>(cell)
    const length = <i32>(load<u32>(cell, 4) - at)
    if (length > SHORT) break
    const head = headOf(at, length)
    const tail = tailOf(at, length)
    const place = slotOf(head, tail, length)
    let slot = slots + (place & mask) * SLOT
    if (!standsIn(slot, head, tail, length)) {
      slot = slots + ((place + 1) & mask) * SLOT
      if (!standsIn(slot, head, tail, length)) break
    }
    store<u32>(into, entries + load<u32>(slot, SLOT_ENTRY))
    if (numbers === 0) continue
    store<f64>(numbers, load<f64>(slot, SLOT_VALUE))
    numbers += 8
  }
  return cell
}

function put(slot: usize, head: v128, tail: v128, length: i32, entry: u32, value: f64): void {
  v128.store(slot, head)
  v128.store(slot, tail, 16)
  store<i32>(slot, length + 1, SLOT_LENGTH)
  store<u32>(slot, entry, SLOT_ENTRY)
  store<f64>(slot, value, SLOT_VALUE)
}

/** Puts a short text where it is looked for first. What stood there moves right behind it; what stood behind is forgotten. */
export function putFirst(descriptor: usize, at: usize, length: i32, entry: u32, value: f64): void {
  const head = headOf(at, length)
  const tail = tailOf(at, length)
  const slots = load<u32>(descriptor, FIRST_SLOTS)
  const mask = load<u32>(descriptor, FIRST_MASK)
  const place = slotOf(head, tail, length)
  const slot = slots + (place & mask) * SLOT
  if (load<i32>(slot, SLOT_LENGTH) !== 0) memory.copy(slots + ((place + 1) & mask) * SLOT, slot, SLOT)
  put(slot, head, tail, length, entry, value)
}

/** Whether white space may begin or end a text, which is not empty: what is trimmed is for the host. */
@inline
export function mayTrim(at: usize, length: i32): bool {
  const last = at + <usize>length - 1
  // Most texts begin and end with a sign of ASCII that is to be seen.
  if (<u32>load<u8>(at) - 33 < 94 && <u32>load<u8>(last) - 33 < 94) return false
  return mayBegin(load<u8>(at)) || mayEnd(last, at)
}

/** Whether white space may begin with this byte. */
@inline
export function mayBegin(first: u32): bool {
  if (bytewise) return first <= 32 || first === 0xa0
  return first <= 32 || first === 0xc2 || first === 0xef || (first >= 0xe1 && first <= 0xe3)
}

/** Whether white space may end with the byte that stands here, in a text that begins at `from`. */
@inline
export function mayEnd(at: usize, from: usize): bool {
  const last = load<u8>(at)
  if (last < 0x80 || bytewise) return mayBegin(last)
  return (at > from && load<u8>(at - 1) === 0xc2) || (at > from + 1 && mayBegin(load<u8>(at - 2)))
}

/** The number of the column that is described here. */
@inline
export function columnOf(descriptor: usize): i32 {
  return <i32>((descriptor - columnTable) / COLUMN)
}

/** The address of the entry of a cell of the `nth` record in hand, whose number is put beside its like; none if there is no room. */
export function wordOf(descriptor: usize, at: usize, length: i32, nth: i32): usize {
  const entry = wordEntry(descriptor, at, length, nth === 0)
  if (entry !== 0) putNumber(descriptor, nth, load<f64>(entry, VALUE))
  return entry
}

function wordEntry(descriptor: usize, at: usize, length: i32, alone: bool): usize {
  const slots = load<u32>(descriptor, WORD_SLOTS)
  const mask = load<u32>(descriptor, WORD_MASK)
  const short = min(length, SHORT)
  const head = headOf(at, short)
  const tail = tailOf(at, short)
  let slot = (length > SHORT ? longSlotOf(at, length) : slotOf(head, tail, length)) & mask
  while (true) {
    const place = slots + slot * SLOT
    if (
      standsIn(place, head, tail, length) &&
      (length <= SHORT || sameRest(load<u32>(place, SLOT_TEXT), at, length))
    )
      return load<u32>(descriptor, ENTRIES) + load<u32>(place, SLOT_ENTRY)
    if (load<i32>(place, SLOT_LENGTH) === 0) break
    slot = (slot + 1) & mask
  }
  const entry = judge(columnOf(descriptor), at, length, alone)
  if (entry < 0) return 0
  return load<u32>(descriptor, ENTRIES) + entry * ENTRY
}

@inline
function longSlotOf(at: usize, length: i32): u32 {
  return <u32>(hashOf(at, length, 0) >> 40)
}

/** Puts a judged value into its table, which has room. `text` is where the value lies that stays. */
export function learn(descriptor: usize, text: usize, length: i32, entry: i32): void {
  const slots = load<u32>(descriptor, WORD_SLOTS)
  const mask = load<u32>(descriptor, WORD_MASK)
  const short = min(length, SHORT)
  const head = headOf(text, short)
  const tail = tailOf(text, short)
  let slot = (length > SHORT ? longSlotOf(text, length) : slotOf(head, tail, length)) & mask
  while (load<i32>(slots + slot * SLOT, SLOT_LENGTH) !== 0) slot = (slot + 1) & mask
  const offset = <u32>entry * <u32>ENTRY
  const value = load<f64>(load<u32>(descriptor, ENTRIES) + offset, VALUE)
  put(slots + slot * SLOT, head, tail, length, offset, value)
  store<u32>(slots + slot * SLOT, <u32>text, SLOT_TEXT)
}
