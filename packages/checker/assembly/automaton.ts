/** Reads a cell sign by sign: what kind of text it is, and, of a date or a number, which. */
import {
  A_DATE,
  ACCEPT_KIND,
  ACCEPT_TYPED,
  ACCEPTS,
  APART,
  COMPARED,
  ENTRIES,
  ENTRY,
  FLAGS,
  HITS,
  LIMIT_COUNT,
  LIMITS,
  MISSES,
  MONTHS,
  NUMBER,
  SEEN,
  SEEN_ENTRY,
  SEEN_LENGTH,
  SEEN_SLOT,
  SEEN_SLOTS,
  SEEN_VALUE,
  SIGN_SHIFT,
  SIGNS,
  STEP_STOP,
  STEPS,
  UNKNOWN,
} from './layout'
import { numbers } from './settings'
import { masked, mixed, same, wordOf } from './words'

/** Judges the first text of its kind. */
@external('host', 'judgeKind')
declare function judgeKind(column: i32, entry: i32, at: usize, length: i32): void

/** Texts that were not seen before it is asked whether others were. */
const PATIENCE: u32 = 16384

/** A number that cannot be told exactly here. */
const INEXACT: f64 = Infinity

/** The address of the entry of a cell, which is not empty. */
export function kindEntry(column: i32, descriptor: usize, at: usize, length: i32): usize {
  const seen = load<u32>(descriptor, SEEN)
  if (seen === 0 || length > 16) return readKind(column, descriptor, at, length, 0)
  const head = masked(at, length)
  const slot = seen + <usize>(<u32>mixed(head, length) & (SEEN_SLOTS - 1)) * SEEN_SLOT
  if (load<i32>(slot, SEEN_LENGTH) === length && same(v128.load(slot), head)) {
    store<u32>(descriptor, load<u32>(descriptor, HITS) + 1, HITS)
    if (load<u32>(descriptor, COMPARED)) store<f64>(numbers + (<usize>column << 3), load<f64>(slot, SEEN_VALUE))
    return load<u32>(descriptor, ENTRIES) + load<u32>(slot, SEEN_ENTRY)
  }
  const misses = load<u32>(descriptor, MISSES) + 1
  store<u32>(descriptor, misses, MISSES)
  // Where few texts come again, it is not worth to look for them.
  if (misses === PATIENCE && load<u32>(descriptor, HITS) < PATIENCE) store<u32>(descriptor, 0, SEEN)
  return readKind(column, descriptor, at, length, slot)
}

/** Notes what it found in a slot, unless that is 0. */
function readKind(column: i32, descriptor: usize, at: usize, length: i32, slot: usize): usize {
  const steps = load<u32>(descriptor, STEPS)
  const signs = load<u32>(descriptor, SIGNS)
  const shift = load<u32>(descriptor, SIGN_SHIFT)
  const accepts = load<u32>(descriptor, ACCEPTS)
  const first = load<u8>(at)
  const last = load<u8>(at + length - 1)
  // What may be trimmed is for the host.
  if (first <= 32 || last <= 32 || first >= 0x80 || last >= 0x80) return wordOf(column, descriptor, at, length)
  let state: u32 = 0
  const end = at + length
  for (let place = at; place < end; place++) {
    state = load<u16>(steps + (((state << shift) | load<u8>(signs + load<u8>(place))) << 1))
    if (state & STEP_STOP) {
      state ^= STEP_STOP
      break
    }
  }
  const accept = <u32>load<u16>(accepts + (state << 1))
  let kind = accept & ACCEPT_KIND
  let value: f64 = NaN
  if (load<u32>(descriptor, NUMBER) !== 0) {
    value = accept & ACCEPT_TYPED ? numberOf(descriptor, at, length) : NaN
    if (value === INEXACT) return wordOf(column, descriptor, at, length)
    if (load<u32>(descriptor, COMPARED)) store<f64>(numbers + (<usize>column << 3), value)
    const count = load<u32>(descriptor, LIMIT_COUNT)
    if (count > 0) kind = kind * (2 * count + 1) + stretch(load<u32>(descriptor, LIMITS), count, value)
  }
  // The first entry is that of empty cells.
  kind++
  const entry = load<u32>(descriptor, ENTRIES) + kind * ENTRY
  const flags = load<u32>(entry, FLAGS)
  if (flags & (UNKNOWN | APART)) {
    if (flags & UNKNOWN) judgeKind(column, kind, at, length)
    if (load<u32>(entry, FLAGS) & APART) return wordOf(column, descriptor, at, length)
  }
  if (slot !== 0) {
    v128.store(slot, masked(at, length))
    store<i32>(slot, length, SEEN_LENGTH)
    store<u32>(slot, kind * <u32>ENTRY, SEEN_ENTRY)
    store<f64>(slot, value, SEEN_VALUE)
  }
  return entry
}

/** Which stretch between limits a value lies in: on the nth of them, or before, between or behind. */
@inline
function stretch(limits: usize, count: u32, value: f64): u32 {
  let place: u32 = 0
  for (let nth: u32 = 0; nth < count; nth++) {
    const limit = load<f64>(limits + (<usize>nth << 3))
    if (value > limit) place = 2 * nth + 2
    else if (value === limit) place = 2 * nth + 1
  }
  return place
}

@inline
function digit(at: usize): i32 {
  return <i32>load<u8>(at) - 48
}

/** A date as its digits: 2024-03-09 is 20240309. */
@inline
function dateOf(descriptor: usize, at: usize): f64 {
  const year = digit(at) * 1000 + digit(at + 1) * 100 + digit(at + 2) * 10 + digit(at + 3)
  const month = digit(at + 5) * 10 + digit(at + 6)
  const months = load<u32>(descriptor, MONTHS)
  if (months !== 0) store<u8>(months + <usize>(year * 12 + month), 1)
  return <f64>(year * 10000 + month * 100 + digit(at + 8) * 10 + digit(at + 9))
}

function numberOf(descriptor: usize, at: usize, length: i32): f64 {
  if (load<u32>(descriptor, NUMBER) === A_DATE) return dateOf(descriptor, at)
  const negative = load<u8>(at) === 45
  let digits: i64 = 0
  let places = 0
  let point = false
  for (let place = at + (negative ? 1 : 0); place < at + length; place++) {
    const sign = load<u8>(place)
    if (sign === 46) {
      point = true
      continue
    }
    digits = digits * 10 + <i64>(sign - 48)
    if (digits > 9007199254740991) return INEXACT
    if (point) places++
  }
  const value = <f64>digits / load<f64>(TENS + (<usize>places << 3))
  return negative ? -value : value
}

const TENS: usize = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15])
