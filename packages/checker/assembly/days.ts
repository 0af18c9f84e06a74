/** Days of the calendar: each is read once, and found by its digits when it comes again. */
import { DAYS, DAYS_FROM, DAYS_OF_YEAR, DAYS_TO, ENTRIES, ENTRY, MONTHS } from './layout'
import { columns } from './settings'

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

/** A date as its digits: 2024-03-09 is 20240309. */
@inline
function digitsOf(at: usize): f64 {
  return <f64>(yearAt(at) * 10000 + twoAt(at + 5) * 100 + twoAt(at + 8))
}

/** The same; its month is noted. */
export function dateOf(descriptor: usize, at: usize): f64 {
  const months = load<u32>(descriptor, MONTHS)
  if (months !== 0) store<u8>(months + yearAt(at) * 12 + twoAt(at + 5), 1)
  return digitsOf(at)
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

export function rememberDay(descriptor: usize, at: usize, length: i32, kind: u32, value: f64): void {
  if (length !== 10) return
  const place = dayPlace(load<u32>(descriptor, DAYS), at, v128.load(DAYS_BETWEEN), v128.load(DAYS_BETWEEN, 16))
  if (place !== 0) store<u16>(place, kind | (value === value ? 0 : NO_DATE))
}

/** Finds cells that are empty or hold days which are remembered: see `knownIn`. */
export function knownDays(descriptor: usize, from: usize, end: usize, into: usize, numbers: usize): usize {
  const days = <usize>load<u32>(descriptor, DAYS)
  const entries = <usize>load<u32>(descriptor, ENTRIES)
  const low = v128.load(DAYS_BETWEEN)
  const span = v128.load(DAYS_BETWEEN, 16)
  const stride = <usize>columns << 3
  let cell = from
  for (; cell < end; cell += stride, into += stride >> 1) {
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
      if (numbers !== 0 && !(known & NO_DATE)) value = digitsOf(at)
    }
    store<u32>(into, <u32>entry)
    if (numbers === 0) continue
    store<f64>(numbers, value)
    numbers += 8
  }
  return cell
}
