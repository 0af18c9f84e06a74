/** Numbers, as their digits say them, and between which limits they lie. */
import { LIMIT_COUNT, LIMITS } from './layout'

/** A number that cannot be told exactly here. */
export const INEXACT: f64 = Infinity
/** Up to here all whole numbers are exact. */
const EXACT: u64 = 9007199254740991

/** A number that is written in sixteen bytes at most; NaN where it has more than eight digits before its point, or behind it. */
@inline
export function shortDecimal(at: usize, length: i32): f64 {
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

export function decimalOf(at: usize, length: i32): f64 {
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

/** The kind of a text, and between which limits its number lies, as one. */
@inline
export function amongLimits(descriptor: usize, kind: u32, value: f64): u32 {
  const count = load<u32>(descriptor, LIMIT_COUNT)
  return count === 0 ? kind : kind * (2 * count + 1) + stretch(load<u32>(descriptor, LIMITS), count, value)
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
