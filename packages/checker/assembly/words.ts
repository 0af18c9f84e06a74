/** Looks a cell up among the values of its column that were judged already; a new one goes to the host, once. */
import { COMPARED, ENTRIES, ENTRY, SLOT, SLOT_ENTRY, SLOT_LENGTH, SLOT_TEXT, VALUE, WORD_MASK, WORD_SLOTS } from './layout'
import { numbers } from './settings'

/** Judges a value that was never seen in this column; returns the number of its entry. Tables may have moved. */
@external('host', 'judge')
declare function judge(column: i32, at: usize, length: i32): i32

const FIRST: u64 = 0x9e3779b97f4a7c15
const SECOND: u64 = 0xc2b2ae3d27d4eb4f
const THIRD: u64 = 0x165667b19e3779f9

@inline
export function masked(at: usize, length: i32): v128 {
  return v128.and(v128.load(at), v128.load(MASKS + 16 - <usize>length))
}

/** Sixteen bytes that are set, then sixteen that are not. */
const MASKS: usize = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0,
])

@inline
export function same(a: v128, b: v128): bool {
  return i8x16.all_true(i8x16.eq(a, b))
}

/** Of two texts of more than sixteen bytes, whose first sixteen are the same. */
function sameRest(one: usize, other: usize, length: i32): bool {
  // The last sixteen may overlap those before them.
  const last = <usize>length - 16
  for (let place: usize = 16; place < last; place += 16) {
    if (!same(v128.load(one + place), v128.load(other + place))) return false
  }
  return same(v128.load(one + last), v128.load(other + last))
}

/** Of sixteen bytes and a length. */
@inline
export function mixed(head: v128, length: i32): u64 {
  let hash = (i64x2.extract_lane(head, 0) ^ (<u64>length * THIRD)) * FIRST
  hash ^= hash >> 29
  hash = (hash ^ i64x2.extract_lane(head, 1)) * SECOND
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
  hash ^= mixed(masked(at, length), length)
  hash *= THIRD
  return hash ^ (hash >> 32)
}

/** The address of the entry of a cell, which is not empty; its number is put beside those of the record. */
@inline
export function wordOf(column: i32, descriptor: usize, at: usize, length: i32): usize {
  const entry = shortWord(descriptor, at, length) || wordEntry(column, descriptor, at, length)
  if (load<u32>(descriptor, COMPARED)) store<f64>(numbers + (<usize>column << 3), load<f64>(entry, VALUE))
  return entry
}

/** The address of the entry of a text of sixteen bytes at most, if it stands where it is looked for first; else 0. */
@inline
function shortWord(descriptor: usize, at: usize, length: i32): usize {
  if (length > 16) return 0
  const head = masked(at, length)
  const slot = <u32>mixed(head, length) & load<u32>(descriptor, WORD_MASK)
  const place = load<u32>(descriptor, WORD_SLOTS) + slot * SLOT
  return load<i32>(place, SLOT_LENGTH) === length && same(v128.load(place), head)
    ? load<u32>(descriptor, ENTRIES) + load<u32>(place, SLOT_ENTRY) * ENTRY
    : 0
}

function wordEntry(column: i32, descriptor: usize, at: usize, length: i32): usize {
  const slots = load<u32>(descriptor, WORD_SLOTS)
  const mask = load<u32>(descriptor, WORD_MASK)
  if (length <= 16) {
    const head = masked(at, length)
    let slot = <u32>mixed(head, length) & mask
    while (true) {
      const place = slots + slot * SLOT
      const known = load<i32>(place, SLOT_LENGTH)
      if (known === length && same(v128.load(place), head)) {
        return load<u32>(descriptor, ENTRIES) + load<u32>(place, SLOT_ENTRY) * ENTRY
      }
      if (known === 0) break
      slot = (slot + 1) & mask
    }
  } else {
    const head = v128.load(at)
    let slot = <u32>hashOf(at, length, 0) & mask
    while (true) {
      const place = slots + slot * SLOT
      const known = load<i32>(place, SLOT_LENGTH)
      if (
        known === length &&
        same(v128.load(place), head) &&
        sameRest(load<u32>(place, SLOT_TEXT), at, length)
      ) {
        return load<u32>(descriptor, ENTRIES) + load<u32>(place, SLOT_ENTRY) * ENTRY
      }
      if (known === 0) break
      slot = (slot + 1) & mask
    }
  }
  const entry = judge(column, at, length)
  return load<u32>(descriptor, ENTRIES) + entry * ENTRY
}

/** Puts a judged value into its table, which has room. `text` is where the value lies that stays. */
export function learn(descriptor: usize, text: usize, length: i32, entry: i32): void {
  const slots = load<u32>(descriptor, WORD_SLOTS)
  const mask = load<u32>(descriptor, WORD_MASK)
  const head = length <= 16 ? masked(text, length) : v128.load(text)
  let slot = <u32>(length <= 16 ? mixed(head, length) : hashOf(text, length, 0)) & mask
  while (load<i32>(slots + slot * SLOT, SLOT_LENGTH) !== 0) slot = (slot + 1) & mask
  const place = slots + slot * SLOT
  v128.store(place, head)
  store<i32>(place, length, SLOT_LENGTH)
  store<i32>(place, entry, SLOT_ENTRY)
  store<u32>(place, <u32>text, SLOT_TEXT)
}
