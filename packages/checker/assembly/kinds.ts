/** Finds the entry of a cell by the kind of its text, and, of a date or a number, by which it is. */
import { boxed, NONE, newWay, SETTLED, walk } from './automaton'
import { dateOf, rememberDay } from './days'
import { amongLimits, decimalOf, INEXACT, shortDecimal } from './decimals'
import { putNumber } from './compared'
import {
  A_DATE,
  ACCEPT_KIND,
  ACCEPT_TYPED,
  APART,
  ENTRIES,
  ENTRY,
  FIRST_MASK,
  FLAGS,
  MISSES,
  NO_NUMBER,
  NUMBER,
  SHORT,
  UNKNOWN,
} from './layout'
import { columns } from './settings'
import { columnOf, mayTrim, putFirst, wordOf } from './words'

/** Judges the first text of its kind. */
@external('host', 'judgeKind')
declare function judgeKind(column: i32, entry: i32, at: usize, length: i32): void

/** Texts that are new, of so many records that it is seen whether it is worth it to remember them. */
const PATIENCE: u32 = 4096

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
  if (number !== NO_NUMBER && !(accept & SETTLED)) {
    if (accept & ACCEPT_TYPED) value = number === A_DATE ? dateOf(descriptor, at) : decimalOf(at, length)
    if (value === INEXACT) return wordOf(descriptor, at, length, nth)
    putNumber(descriptor, nth, value)
    kind = amongLimits(descriptor, kind, value)
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

/** Finds cells that are empty or take ways that were taken before: see `knownIn`. */
export function knownKinds(descriptor: usize, from: usize, end: usize, into: usize, numbers: usize): usize {
  const number = load<i32>(descriptor, NUMBER)
  const entries = <usize>load<u32>(descriptor, ENTRIES)
  const stride = <usize>columns << 3
  let cell = from
  for (; cell < end; cell += stride, into += stride >> 1) {
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
      if (number !== NO_NUMBER && !(accept & SETTLED)) {
        if (accept & ACCEPT_TYPED) {
          if (length > 16) break
          value = shortDecimal(at, length)
          if (!(value < INEXACT)) break
        }
        kind = amongLimits(descriptor, kind, value)
      }
      entry += (kind + 1) * ENTRY
      if (load<u32>(entry, FLAGS) & (UNKNOWN | APART)) break
    }
    store<u32>(into, <u32>entry)
    if (numbers === 0) continue
    store<f64>(numbers, value)
    numbers += 8
  }
  return cell
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
