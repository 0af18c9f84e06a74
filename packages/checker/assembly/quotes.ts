/** Cells in quotes: leaves the quotes off, and makes doubled ones single. */
import { plain } from './settings'

/** Beside the end of a cell: there are doubled quotes in it. */
export const DOUBLED: u32 = 0x80000000
/** Where the next cell is put that holds doubled quotes. */
let singles: usize = 0

/** The cells of other records follow; what was put for those before is not looked at again. */
export function startSingles(): void {
  singles = plain
}

/** Leaves off the quotes round a cell, and makes doubled ones single; returns the line ends in it. */
export function unquote(cell: usize): i32 {
  const at = load<u32>(cell)
  const sign = load<u32>(cell, 4)
  const close = sign & ~DOUBLED
  const feeds = feedsIn(at + 1, close - 1)
  if (sign & DOUBLED) {
    const start = singles
    singles = single(at + 1, close - 1, start)
    store<u32>(cell, <u32>start)
    store<u32>(cell, <u32>singles, 4)
    singles += 16
  } else {
    store<u32>(cell, at + 1)
    store<u32>(cell, close - 1, 4)
  }
  return feeds
}

function feedsIn(from: usize, to: u32): i32 {
  let count = 0
  let at = from
  const feed = i8x16.splat(10)
  while (<u32>at + 16 <= to) {
    count += <i32>popcnt(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), feed)))
    at += 16
  }
  while (<u32>at < to) {
    if (load<u8>(at) === 10) count++
    at++
  }
  return count
}

/** Copies a cell with every pair of quotes made one; returns the place behind the copy. */
function single(from: usize, to: u32, into: usize): usize {
  let at = from
  while (<u32>at < to) {
    const sign = load<u8>(at)
    store<u8>(into, sign)
    into++
    at += sign === 34 ? 2 : 1
  }
  return into
}
