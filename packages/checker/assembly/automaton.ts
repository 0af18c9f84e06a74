/** The automaton of a column, which reads a text sign by sign: what state it ends in. Others that take the same way are known at once. */
import { amongLimits, decimalOf, INEXACT } from './decimals'
import {
  A_DECIMAL,
  ACCEPT_KIND,
  ACCEPT_TYPED,
  ACCEPTS,
  BOX,
  BOX_ACCEPT,
  BOX_BITS,
  BOX_SPAN,
  BOXES,
  BOXES_MADE,
  COMPARED,
  NUMBER,
  SIGN_SHIFT,
  SIGNS,
  STEP_STOP,
  STEPS,
} from './layout'
import { headOf, mayEnd } from './words'

/** After so many a column has no common way through its automaton. */
const MOST_BOXES: u32 = 512

/** Nothing was found out. */
export const NONE: u32 = u32.MAX_VALUE

/** What the state says that a text ends in. */
@inline
export function walk(descriptor: usize, at: usize, length: i32): u32 {
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
/** All numbers that are written so lie between the same limits: the kind that is said is what comes of both. */
export const SETTLED: u32 = 0x20000

/**
 * Where the way of a text may stand that begins with these bytes: texts that take the same way mostly have the same length, and the
 * same signs other than letters and digits at the same places. Where they part, it is mostly by the first sign, as hours do that begin
 * with 1 and with 2.
 */
@inline
function boxFor(descriptor: usize, text: v128): usize {
  const shape = <u32>i8x16.bitmask(i8x16.lt_u(text, i8x16.splat(48)))
  const first = <u32>i8x16.extract_lane_u(text, 0) << 16
  return load<u32>(descriptor, BOXES) + (((shape | first) * 0x9e3779b1) >> (32 - BOX_BITS)) * BOX
}

/** What the state says that a text of sixteen bytes at most ends in, if it takes a way that was taken before; else `NONE`. */
@inline
export function boxed(descriptor: usize, at: usize, length: i32): u32 {
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
export function newWay(descriptor: usize, at: usize, length: i32): u32 {
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
    const last = place === length - 1
    // By its first byte a text is looked for: others with another one are not.
    const least: u32 = place === 0 ? sign : last ? 33 : 1
    const most: u32 = place === 0 ? sign : last ? 127 : 255
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
  const accept = settled(descriptor, box, length, <u32>load<u16>(load<u32>(descriptor, ACCEPTS) + (state << 1)) | open)
  store<u32>(box, accept, BOX_ACCEPT)
  return accept
}

/** A number, with the greatest of its box behind it, for what reads sixteen bytes. */
const GREATEST: usize = memory.data(32)

/** What is said of numbers that are written as a box says, of which no rule asks more than between which limits they lie. */
function settled(descriptor: usize, box: usize, length: i32, accept: u32): u32 {
  if (load<i32>(descriptor, NUMBER) !== A_DECIMAL || load<u32>(descriptor, COMPARED) !== 0) return accept
  if (!(accept & ACCEPT_TYPED) || accept & OPEN) return accept
  v128.store(GREATEST, i8x16.add(v128.load(box), v128.load(box, BOX_SPAN)))
  const one = decimalOf(box, length)
  const other = decimalOf(GREATEST, length)
  if (one === INEXACT || other === INEXACT) return accept
  const kind = amongLimits(descriptor, accept & ACCEPT_KIND, one)
  return kind === amongLimits(descriptor, accept & ACCEPT_KIND, other) ? kind | SETTLED : accept
}

function hasNul(at: usize, length: i32): bool {
  for (let place = 0; place < length; place++) if (load<u8>(at + place) === 0) return true
  return false
}

@inline
function stepOf(row: u32, signs: u32, sign: u32): u32 {
  return load<u16>(row + (<u32>load<u8>(signs + sign) << 1))
}
