/** Reads a cell sign by sign: what kind of text it is, and, of a date or a number, which. */
import {
  A_DATE,
  ACCEPT_KIND,
  ACCEPT_TYPED,
  ACCEPTS,
  APART,
  BOX,
  BOX_ACCEPT,
  BOX_BITS,
  BOX_SPAN,
  BOXES,
  BOXES_MADE,
  COMPARED,
  DAYS,
  DAYS_FROM,
  DAYS_OF_YEAR,
  DAYS_TO,
  ENTRIES,
  ENTRY,
  FIRST_MASK,
  FLAGS,
  LIMIT_COUNT,
  LIMITS,
  MISSES,
  MONTHS,
  NO_NUMBER,
  NUMBER,
  SHORT,
  SIGN_SHIFT,
  SIGNS,
  STEP_STOP,
  STEPS,
  UNKNOWN,
} from './layout'
import { columns } from './settings'
import { columnOf, headOf, mayEnd, mayTrim, putFirst, wordOf } from './words'

/** Judges the first text of its kind. */
@external('host', 'judgeKind')
declare function judgeKind(column: i32, entry: i32, at: usize, length: i32): void

/** Texts that are new, of so many records that it is seen whether it is worth it to remember them. */
const PATIENCE: u32 = 4096

/** A number that cannot be told exactly here. */
const INEXACT: f64 = Infinity
/** Up to here all whole numbers are exact. */
const EXACT: u64 = 9007199254740991

/** After so many a column has no common way through its automaton. */
const MOST_BOXES: u32 = 512

/** Nothing was found out. */
const NONE: u32 = u32.MAX_VALUE

/**
 * The address of the entry of a cell, which is not empty, of the `nth` record in hand; none if there is no room for it. `taken`
 * records were taken so far.
 */
export function kindEntry(descriptor: usize, at: usize, length: i32, nth: i32, taken: u32): usize {
  const number = load<i32>(descriptor, NUMBER)
  let accept = NONE
  if (number !== A_DATE && length <= 16) accept = boxed(descriptor, at, length)
  if (accept === NONE) {
    if (mayTrim(at, length)) return wordOf(descriptor, at, length, nth)
    accept = number !== A_DATE && length <= 16 ? newWay(descriptor, at, length) : walk(descriptor, at, length)
  }
  let kind = accept & ACCEPT_KIND
  let value: f64 = NaN
  if (number !== NO_NUMBER) {
    if (accept & ACCEPT_TYPED) value = number === A_DATE ? dateOf(descriptor, at) : decimalOf(at, length)
    if (value === INEXACT) return wordOf(descriptor, at, length, nth)
    const numbers = <usize>load<u32>(descriptor, COMPARED)
    if (numbers !== 0) store<f64>(numbers + (<usize>nth << 3), value)
    kind = among(descriptor, kind, value)
  }
  // The first entry is that of empty cells.
  kind++
  const entry = load<u32>(descriptor, ENTRIES) + kind * ENTRY
  const flags = load<u32>(entry, FLAGS)
  if (flags & (UNKNOWN | APART)) {
    if (flags & UNKNOWN) judgeKind(columnOf(descriptor), kind, at, length)
    if (load<u32>(entry, FLAGS) & APART) return wordOf(descriptor, at, length, nth)
  }
  if (number === A_DATE) rememberDay(descriptor, at, length, kind, value)
  else if (length <= SHORT) remember(descriptor, at, length, kind * <u32>ENTRY, value, taken)
  return entry
}

/** The kind of a text, and between which limits its number lies, as one. */
@inline
function among(descriptor: usize, kind: u32, value: f64): u32 {
  const count = load<u32>(descriptor, LIMIT_COUNT)
  return count === 0 ? kind : kind * (2 * count + 1) + stretch(load<u32>(descriptor, LIMITS), count, value)
}

/**
 * Finds the entries of cells from the `nth` on, one of each record, that are empty or take ways that were taken before. Returns which
 * is the first that is not found.
 */
export function knownKinds(descriptor: usize, first: usize, into: usize, nth: i32, records: i32): i32 {
  const number = load<i32>(descriptor, NUMBER)
  const entries = <usize>load<u32>(descriptor, ENTRIES)
  const numbers = <usize>load<u32>(descriptor, COMPARED)
  const stride = <usize>columns << 3
  const end = first + <usize>records * stride
  let cell = first + <usize>nth * stride
  let place = into + <usize>nth * (stride >> 1)
  for (; cell < end; cell += stride, place += stride >> 1, nth++) {
    const at = <usize>load<u32>(cell)
    const length = <i32>(load<u32>(cell, 4) - <u32>at)
    let entry = entries
    let value: f64 = NaN
    if (length !== 0) {
      let accept = NONE
      if (length <= 16) accept = boxed(descriptor, at, length)
      else if (!mayTrim(at, length)) accept = walk(descriptor, at, length)
      if (accept === NONE) break
      let kind = accept & ACCEPT_KIND
      if (number !== NO_NUMBER) {
        if (accept & ACCEPT_TYPED) {
          if (length > 16) break
          value = shortDecimal(at, length)
          if (!(value < INEXACT)) break
        }
        kind = among(descriptor, kind, value)
      }
      entry += (kind + 1) * ENTRY
      if (load<u32>(entry, FLAGS) & (UNKNOWN | APART)) break
    }
    if (numbers !== 0) store<f64>(numbers + (<usize>nth << 3), value)
    store<u32>(place, <u32>entry)
  }
  return nth
}

/** So that the same text is found at once when it comes again. */
@inline
function remember(descriptor: usize, at: usize, length: i32, entry: u32, value: f64, taken: u32): void {
  if (load<u32>(descriptor, FIRST_MASK) === 0) return
  const misses = load<u32>(descriptor, MISSES) + 1
  store<u32>(descriptor, misses, MISSES)
  // Where few texts come again, it is not worth to look for them.
  if (misses === PATIENCE && taken < 2 * PATIENCE) {
    store<u32>(descriptor, 0, FIRST_MASK)
    return
  }
  putFirst(descriptor, at, length, entry, value)
}

/** What the state says that a text ends in. */
@inline
function walk(descriptor: usize, at: usize, length: i32): u32 {
  const steps = load<u32>(descriptor, STEPS)
  const signs = load<u32>(descriptor, SIGNS)
  const shift = load<u32>(descriptor, SIGN_SHIFT)
  let state: u32 = 0
  const end = at + length
  for (let place = at; place < end; place++) {
    state = load<u16>(steps + (((state << shift) | load<u8>(signs + load<u8>(place))) << 1))
    if (state & STEP_STOP) {
      state ^= STEP_STOP
      break
    }
  }
  return load<u16>(load<u32>(descriptor, ACCEPTS) + (state << 1))
}

/** Beside what a state says: whatever follows, and however much, ends there. */
const OPEN: u32 = 0x10000

/**
 * Where the way of a text may stand that begins with these bytes: texts that take the same way mostly have the same length, and the
 * same signs other than letters and digits at the same places.
 */
@inline
function boxFor(descriptor: usize, text: v128): usize {
  const shape = <u32>i8x16.bitmask(i8x16.lt_u(text, i8x16.splat(48)))
  return load<u32>(descriptor, BOXES) + ((shape * 0x9e3779b1) >> (32 - BOX_BITS)) * BOX
}

/** What the state says that a text of sixteen bytes at most ends in, if it takes a way that was taken before; else `NONE`. */
@inline
function boxed(descriptor: usize, at: usize, length: i32): u32 {
  const text = headOf(at, length)
  const box = boxFor(descriptor, text)
  const over = i8x16.sub(text, v128.load(box))
  if (i8x16.bitmask(i8x16.le_u(over, v128.load(box, BOX_SPAN))) !== 0xffff) return NONE
  const accept = load<u32>(box, BOX_ACCEPT)
  const last = at + length - 1
  // Behind a shorter text there are zeros as well, so one that ends with NUL seems to take its way.
  return (accept & OPEN ? mayEnd(last, at) : load<u8>(last) === 0) ? NONE : accept
}

/** The same, of any text of that length that is not trimmed: others that take its way are known from now on. */
function newWay(descriptor: usize, at: usize, length: i32): u32 {
  const made = load<u32>(descriptor, BOXES_MADE)
  // Beyond ASCII it is not one byte that tells what is trimmed; and behind a text that is shorter there are zeros, as NUL is.
  if (hasNul(at, length)) return walk(descriptor, at, length)
  if (made >= MOST_BOXES || (load<u8>(at) | load<u8>(at + length - 1)) >= 0x80) return walk(descriptor, at, length)
  store<u32>(descriptor, made + 1, BOXES_MADE)
  const box = boxFor(descriptor, headOf(at, length))
  const steps = load<u32>(descriptor, STEPS)
  const signs = load<u32>(descriptor, SIGNS)
  const shift = load<u32>(descriptor, SIGN_SHIFT)
  let state: u32 = 0
  let open: u32 = 0
  memory.fill(box, 0, 32)
  for (let place = 0; place < length; place++) {
    const row = steps + ((state << shift) << 1)
    const sign = <u32>load<u8>(at + place)
    const next = stepOf(row, signs, sign)
    // For every byte, all that lead to the same state; a shorter text is followed by zeros here.
    const outside = place === 0 || place === length - 1
    const least: u32 = outside ? 33 : 1
    const most: u32 = outside ? 127 : 255
    let low = sign
    let high = sign
    while (low > least && stepOf(row, signs, low - 1) === next) low--
    while (high < most && stepOf(row, signs, high + 1) === next) high++
    store<u8>(box + place, low)
    store<u8>(box + place, high - low, BOX_SPAN)
    state = next
    if (state & STEP_STOP) {
      state ^= STEP_STOP
      open = OPEN
      memory.fill(box + BOX_SPAN + place + 1, 255, 15 - place)
      break
    }
  }
  const accept = <u32>load<u16>(load<u32>(descriptor, ACCEPTS) + (state << 1)) | open
  store<u32>(box, accept, BOX_ACCEPT)
  return accept
}

function hasNul(at: usize, length: i32): bool {
  for (let place = 0; place < length; place++) if (load<u8>(at + place) === 0) return true
  return false
}

@inline
function stepOf(row: u32, signs: u32, sign: u32): u32 {
  return load<u16>(row + (<u32>load<u8>(signs + sign) << 1))
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
function digit(at: usize): u32 {
  return <u32>load<u8>(at) - 48
}

/** A day between digits and hyphens: between what and what each byte of it lies. */
const DAYS_BETWEEN: usize = memory.data<u8>([
  48, 48, 48, 48, 45, 48, 48, 45, 48, 48, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 255, 255, 255, 255, 255, 255,
])

@inline
function yearAt(at: usize): u32 {
  return digit(at) * 1000 + digit(at + 1) * 100 + digit(at + 2) * 10 + digit(at + 3)
}

@inline
function twoAt(at: usize): u32 {
  return digit(at) * 10 + digit(at + 1)
}

/** A date as its digits, 2024-03-09 being 20240309; its month is noted. */
function dateOf(descriptor: usize, at: usize): f64 {
  const year = yearAt(at)
  const month = twoAt(at + 5)
  const months = load<u32>(descriptor, MONTHS)
  if (months !== 0) store<u8>(months + year * 12 + month, 1)
  return <f64>(year * 10000 + month * 100 + twoAt(at + 8))
}

/** Ten bytes that are digits and hyphens like a day, of years that are remembered: where that is remembered; else nowhere. */
@inline
function dayPlace(days: usize, at: usize, low: v128, span: v128): usize {
  if (i8x16.bitmask(i8x16.le_u(i8x16.sub(v128.load(at), low), span)) !== 0xffff) return 0
  const year = yearAt(at)
  const month = twoAt(at + 5)
  const day = twoAt(at + 8)
  if (year < DAYS_FROM || year >= DAYS_TO || month > 12 || day > 31) return 0
  return days + (((year - DAYS_FROM) * DAYS_OF_YEAR + (month << 5) + day) << 1)
}

/** Beside the number of its entry: it is no date of the calendar. */
const NO_DATE: u32 = 0x8000

function rememberDay(descriptor: usize, at: usize, length: i32, kind: u32, value: f64): void {
  if (length !== 10) return
  const place = dayPlace(load<u32>(descriptor, DAYS), at, v128.load(DAYS_BETWEEN), v128.load(DAYS_BETWEEN, 16))
  if (place !== 0) store<u16>(place, kind | (value === value ? 0 : NO_DATE))
}

/**
 * Finds the entries of cells from the `nth` on, one of each record, that are empty or hold days which are remembered. Returns which is
 * the first that is not found.
 */
export function knownDays(descriptor: usize, first: usize, into: usize, nth: i32, records: i32): i32 {
  const days = <usize>load<u32>(descriptor, DAYS)
  const entries = <usize>load<u32>(descriptor, ENTRIES)
  const numbers = <usize>load<u32>(descriptor, COMPARED)
  const low = v128.load(DAYS_BETWEEN)
  const span = v128.load(DAYS_BETWEEN, 16)
  const stride = <usize>columns << 3
  const end = first + <usize>records * stride
  let cell = first + <usize>nth * stride
  let place = into + <usize>nth * (stride >> 1)
  for (; cell < end; cell += stride, place += stride >> 1, nth++) {
    const at = <usize>load<u32>(cell)
    const length = <i32>(load<u32>(cell, 4) - <u32>at)
    let entry = entries
    let value: f64 = NaN
    if (length !== 0) {
      if (length !== 10) break
      const day = dayPlace(days, at, low, span)
      if (day === 0) break
      const known = <u32>load<u16>(day)
      if (known === 0) break
      entry += <usize>(known & ~NO_DATE) * ENTRY
      if (numbers !== 0 && !(known & NO_DATE)) value = <f64>(yearAt(at) * 10000 + twoAt(at + 5) * 100 + twoAt(at + 8))
    }
    if (numbers !== 0) store<f64>(numbers + (<usize>nth << 3), value)
    store<u32>(place, <u32>entry)
  }
  return nth
}

/** A number that is written in sixteen bytes at most; NaN where it has more than eight digits before its point, or behind it. */
@inline
function shortDecimal(at: usize, length: i32): f64 {
  const negative = load<u8>(at) === 45
  const start = at + (negative ? 1 : 0)
  const end = at + length
  const point = at + min(<usize>pointIn(at), <usize>length)
  const before = <i32>(point - start)
  const places = point < end ? <i32>(end - point) - 1 : 0
  if (before > 8 || places > 8) return NaN
  const digits = eightDigits(start, before) * load<u64>(WHOLE_TENS + (<usize>places << 3)) + eightDigits(point + 1, places)
  if (digits > EXACT) return INEXACT
  const value = <f64><i64>digits / load<f64>(TENS + (<usize>places << 3))
  return negative ? -value : value
}

function decimalOf(at: usize, length: i32): f64 {
  if (length <= 16) {
    const value = shortDecimal(at, length)
    if (value === value) return value
  }
  const negative = load<u8>(at) === 45
  const start = at + (negative ? 1 : 0)
  const end = at + length
  const point = pointFrom(start, end)
  const places = point < end ? <i32>(end - point) - 1 : 0
  const digits = allDigits(start, end)
  if (digits > EXACT) return INEXACT
  const value = <f64><i64>digits / load<f64>(TENS + (<usize>places << 3))
  return negative ? -value : value
}

/** How many of sixteen bytes stand before a point; more, if there is none. */
@inline
function pointIn(at: usize): i32 {
  return ctz(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(46))))
}

function pointFrom(start: usize, end: usize): usize {
  let point = start
  while (point < end && load<u8>(point) !== 46) point++
  return point
}

/** The number that so many digits are, eight at most. */
@inline
function eightDigits(at: usize, count: i32): u64 {
  if (count === 0) return 0
  let digits = (load<u64>(at) << (64 - (<u64>count << 3))) & 0x0f0f0f0f0f0f0f0f
  digits = digits * 10 + (digits >> 8)
  return (
    ((digits & 0x000000ff000000ff) * 0x000f424000000064 + ((digits >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32
  )
}

/** The same of however many, and whether there is a point between them or not; some number beyond all that are exact, if it is that large. */
function allDigits(at: usize, end: usize): u64 {
  let digits: u64 = 0
  for (let place = at; place < end; place++) {
    const sign = load<u8>(place)
    if (sign === 46) continue
    digits = digits * 10 + <u64>(sign - 48)
    if (digits > EXACT) break
  }
  return digits
}

const WHOLE_TENS: usize = memory.data<u64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000])
const TENS: usize = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15])
