/** Reads a cell sign by sign: what kind of text it is, and, of a date or a number, which. */
import {
  A_DATE,
  ACCEPT_KIND,
  ACCEPT_TYPED,
  ACCEPTS,
  APART,
  BOX,
  BOX_ACCEPT,
  BOX_SPAN,
  BOXES,
  BOXES_MADE,
  BOXES_OF_COLUMN,
  COMPARED,
  DAYS,
  DAYS_FROM,
  DAYS_OF_YEAR,
  DAYS_TO,
  ENTRIES,
  ENTRY,
  FIRST_MASK,
  FLAGS,
  HELD_NUMBER,
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
import { columnOf, headOf, mayEnd, mayTrim, putFirst, wordOf } from './words'

/** Judges the first text of its kind. */
@external('host', 'judgeKind')
declare function judgeKind(column: i32, entry: i32, at: usize, length: i32): void

/** Texts that are new, of so many records that it is seen whether it is worth it to remember them. */
const PATIENCE: u32 = 4096

/** A number that cannot be told exactly here. */
const INEXACT: f64 = Infinity

/** After so many a column has no common way through its automaton. */
const MOST_BOXES: u32 = 512

/** Nothing was found out. */
const NONE: u32 = u32.MAX_VALUE

/** The address of the entry of a cell, which is not empty; `taken` records were taken so far. */
export function kindEntry(descriptor: usize, at: usize, length: i32, taken: u32): usize {
  const number = load<i32>(descriptor, NUMBER)
  let accept = NONE
  if (number === A_DATE) {
    if (length === 10) accept = dayAt(descriptor, at)
  } else if (length <= 16) accept = boxed(descriptor, at, length)
  if (accept === NONE) {
    if (mayTrim(at, length)) return wordOf(descriptor, at, length)
    accept = number !== A_DATE && length <= 16 ? newWay(descriptor, at, length) : walk(descriptor, at, length)
  }
  let kind = accept & ACCEPT_KIND
  let value: f64 = NaN
  if (number !== NO_NUMBER) {
    if (accept & ACCEPT_TYPED) value = number === A_DATE ? day : decimalOf(at, length)
    if (value === INEXACT) return wordOf(descriptor, at, length)
    if (load<u32>(descriptor, COMPARED)) store<f64>(descriptor, value, HELD_NUMBER)
    const count = load<u32>(descriptor, LIMIT_COUNT)
    if (count > 0) kind = kind * (2 * count + 1) + stretch(load<u32>(descriptor, LIMITS), count, value)
  }
  // The first entry is that of empty cells.
  kind++
  const entry = load<u32>(descriptor, ENTRIES) + kind * ENTRY
  const flags = load<u32>(entry, FLAGS)
  if (flags & (UNKNOWN | APART)) {
    if (flags & UNKNOWN) judgeKind(columnOf(descriptor), kind, at, length)
    if (load<u32>(entry, FLAGS) & APART) return wordOf(descriptor, at, length)
  }
  if (length <= SHORT) remember(descriptor, at, length, kind * <u32>ENTRY, value, taken)
  return entry
}

/** So that the same text is found at once when it comes again. */
@inline
function remember(descriptor: usize, at: usize, length: i32, entry: u32, value: f64, taken: u32): void {
  if (load<u32>(descriptor, FIRST_MASK) === 0) return
  const misses = load<u32>(descriptor, MISSES) + 1
  store<u32>(descriptor, misses, MISSES)
  // Where few texts come again, it is not worth to look for them: all then share one slot.
  if (misses === PATIENCE && taken < 2 * PATIENCE) {
    store<u32>(descriptor, 0, FIRST_MASK)
    return
  }
  putFirst(descriptor, at, length, entry, value)
}

/** What the state says that a text ends in. */
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

/** The same, of a text of sixteen bytes at most that takes a way that was taken before; else `NONE`. */
@inline
function boxed(descriptor: usize, at: usize, length: i32): u32 {
  const boxes = load<u32>(descriptor, BOXES)
  const end = boxes + min(load<u32>(descriptor, BOXES_MADE), BOXES_OF_COLUMN) * BOX
  const text = headOf(at, length)
  for (let box: usize = boxes; box < end; box += BOX) {
    const over = i8x16.sub(text, v128.load(box))
    if (v128.any_true(i8x16.sub_sat_u(over, v128.load(box, BOX_SPAN)))) continue
    const accept = load<u32>(box, BOX_ACCEPT)
    const last = at + length - 1
    // Behind a shorter text there are zeros as well, so one that ends with NUL seems to take its way.
    return (accept & OPEN ? mayEnd(last, at) : load<u8>(last) === 0) ? NONE : accept
  }
  return NONE
}

/** The same, of a text that is not trimmed: others that take its way are known from now on. */
function newWay(descriptor: usize, at: usize, length: i32): u32 {
  const made = load<u32>(descriptor, BOXES_MADE)
  // Beyond ASCII it is not one byte that tells what is trimmed.
  if (made >= MOST_BOXES || (load<u8>(at) | load<u8>(at + length - 1)) >= 0x80) return walk(descriptor, at, length)
  store<u32>(descriptor, made + 1, BOXES_MADE)
  const box = load<u32>(descriptor, BOXES) + (made % BOXES_OF_COLUMN) * BOX
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

/** The date in hand as its digits: 2024-03-09 is 20240309. */
let day: f64 = NaN

/** A day between digits and hyphens: between what and what each byte of it lies. */
const DAY: v128 = i8x16(48, 48, 48, 48, 45, 48, 48, 45, 48, 48, 0, 0, 0, 0, 0, 0)
const DAY_SPAN: v128 = i8x16(9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 0, 0, 0, 0, 0)

/** What the automaton says of ten bytes, if they are digits and hyphens like a day; it is asked once of each. */
function dayAt(descriptor: usize, at: usize): u32 {
  const inside = i8x16.bitmask(i8x16.le_u(i8x16.sub(v128.load(at), DAY), DAY_SPAN))
  if ((inside & 0x3ff) !== 0x3ff) return NONE
  const year = digit(at) * 1000 + digit(at + 1) * 100 + digit(at + 2) * 10 + digit(at + 3)
  const month = digit(at + 5) * 10 + digit(at + 6)
  const dayOfMonth = digit(at + 8) * 10 + digit(at + 9)
  day = <f64>(year * 10000 + month * 100 + dayOfMonth)
  if (year < DAYS_FROM || year >= DAYS_TO || month > 12 || dayOfMonth > 31) return newDay(descriptor, at, year, month)
  const place = load<u32>(descriptor, DAYS) + (((year - DAYS_FROM) * DAYS_OF_YEAR + (month << 5) + dayOfMonth) << 1)
  const known = <u32>load<u16>(place)
  if (known !== 0) return known - 1
  const accept = newDay(descriptor, at, year, month)
  store<u16>(place, accept + 1)
  return accept
}

function newDay(descriptor: usize, at: usize, year: u32, month: u32): u32 {
  const accept = walk(descriptor, at, 10)
  const months = load<u32>(descriptor, MONTHS)
  if (months !== 0 && accept & ACCEPT_TYPED) store<u8>(months + year * 12 + month, 1)
  return accept
}

function decimalOf(at: usize, length: i32): f64 {
  const negative = load<u8>(at) === 45
  const start = at + (negative ? 1 : 0)
  const end = at + length
  const point = length <= 16 ? at + min(<usize>pointIn(at), <usize>length) : pointFrom(start, end)
  const before = <i32>(point - start)
  const places = point < end ? <i32>(end - point) - 1 : 0
  const digits =
    before <= 8 && places <= 8
      ? eightDigits(start, before) * load<u64>(WHOLE_TENS + (<usize>places << 3)) + eightDigits(point + 1, places)
      : allDigits(start, end)
  if (digits > 9007199254740991) return INEXACT
  const value = <f64>digits / load<f64>(TENS + (<usize>places << 3))
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
    if (digits > 9007199254740991) break
  }
  return digits
}

const WHOLE_TENS: usize = memory.data<u64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000])
const TENS: usize = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15])
