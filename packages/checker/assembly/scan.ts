/** Cuts a stretch of a CSV file into records as long as they are regular, and judges each; the host reads all others. */
import { clearKeys, clearMarks, judgeRecord, keyTotal, row, setRow, startCounts, taken } from './record'
import { cells, columns, delimiter, ends, longest, paired, plain, separators } from './settings'
import { checkUtf8, faultAt, LOST, midCharacter, SOUND, startOfText } from './utf8'

export { setFormat, setKeyEntries, setRules, setTables } from './settings'
export { learn } from './words'
export { clearKeys, clearMarks, keyTotal, row, setRow, startCounts, taken }

/** All is well so far; or the record at `position` is not regular; or the text is not UTF-8. */
const ON: i32 = 0
const IRREGULAR: i32 = 1
const NOT_UTF8: i32 = 2
/** No record ends in what is at hand. */
const MORE: i32 = 3

/** Looked at in one go. Engines compile a function better between two calls of it, so a call is short. */
const BATCH: usize = 65536

const DOUBLED: u32 = 0x80000000

/** Where the next record begins. */
export let position: usize = 0
/** Line ends, those in quotes among them. */
export let lines: i32 = 0

export function setLines(lines_: i32): void {
  lines = lines_
}

@inline
function bits(at: usize, sign: v128): u64 {
  return (
    <u64>i8x16.bitmask(i8x16.eq(v128.load(at), sign)) |
    (<u64>i8x16.bitmask(i8x16.eq(v128.load(at, 16), sign)) << 16) |
    (<u64>i8x16.bitmask(i8x16.eq(v128.load(at, 32), sign)) << 32) |
    (<u64>i8x16.bitmask(i8x16.eq(v128.load(at, 48), sign)) << 48)
  )
}

@inline
function highBits(at: usize): u64 {
  return (
    <u64>i8x16.bitmask(v128.load(at)) |
    (<u64>i8x16.bitmask(v128.load(at, 16)) << 16) |
    (<u64>i8x16.bitmask(v128.load(at, 32)) << 32) |
    (<u64>i8x16.bitmask(v128.load(at, 48)) << 48)
  )
}

/** For each bit, whether an odd number of bits are set up to it. */
@inline
function parity(marks: u64): u64 {
  let all = marks
  all ^= all << 1
  all ^= all << 2
  all ^= all << 4
  all ^= all << 8
  all ^= all << 16
  all ^= all << 32
  return all
}

/**
 * Reads records from `from` on. `base` is where the chunk begins, `to` where it ends; 64 bytes behind `to` may be read.
 * Says why it stopped; `position`, `row` and `lines` say how far it came.
 */
export function scan(base: usize, from: usize, to: usize): i32 {
  position = from
  const stop = min(to, from + BATCH)
  startOfText()

  let separator = separators
  let end = ends
  let inside: u64 = 0
  let closedBefore: u64 = 0
  let separatedBefore: u64 = 1
  let returnBefore: u64 = 0
  let quotes: u32 = 0
  let trouble: usize = 0
  let reason = ON
  let feeds = 0

  const quote = i8x16.splat(34)
  const parting = i8x16.splat(<i8>delimiter)
  const feed = i8x16.splat(10)
  const returning = i8x16.splat(13)
  const zero = i8x16.splat(0)

  for (let block = from; block < stop; block += 64) {
    const left = stop - block
    const within: u64 = left >= 64 ? u64.MAX_VALUE : (<u64>1 << <u64>left) - 1
    const q = bits(block, quote) & within
    const d = bits(block, parting) & within
    const n = bits(block, feed) & within
    const r = bits(block, returning) & within
    const z = bits(block, zero) & within

    if ((highBits(block) & within) !== 0 || midCharacter()) {
      const sound = checkUtf8(block, min(block + 64, stop))
      if (sound !== SOUND) {
        if (sound !== LOST) {
          reason = NOT_UTF8
          break
        }
        trouble = faultAt
      }
    }

    let within2 = inside
    if (q !== 0) within2 = parity(q) ^ inside
    const outside = ~within2
    let bad = z
    if (q !== 0 || closedBefore !== 0) {
      const opening = q & within2
      const closing = q & outside
      const closed = (closing << 1) | closedBefore
      const mayOpen = ((d | n) << 1) | separatedBefore | closed
      bad |= opening & ~mayOpen
      bad |= closed & within & ~(d | n | r | opening)
      closedBefore = closing >> 63
    }
    separatedBefore = (d | n) >> 63
    const returned = (r << 1) | returnBefore
    if (paired) {
      bad |= returned & within & ~n
      bad |= n & outside & ~returned
    } else bad |= r & outside
    returnBefore = r >> 63
    inside = <u64>(<i64>within2 >> 63)

    let found = (d | n) & outside & within
    if (bad !== 0) {
      const at = block + <usize>ctz(bad)
      if (trouble === 0 || at < trouble) trouble = at
    }
    if (trouble !== 0) {
      // Nothing behind the trouble can be relied on.
      const sure = trouble - block
      found &= sure >= 64 ? u64.MAX_VALUE : (<u64>1 << <u64>sure) - 1
    }

    if (q === 0 && quotes === 0) {
      while (found !== 0) {
        const bit = ctz(found)
        store<u32>(separator, <u32>block + <u32>bit)
        separator += 4
        if ((n >> bit) & 1) {
          store<u32>(end, <u32>(separator - separators))
          end += 4
        }
        found &= found - 1
      }
    } else {
      let before: u64 = 0
      while (found !== 0) {
        const bit = ctz(found)
        const upTo = (<u64>1 << bit) - 1
        quotes += <u32>popcnt(q & upTo & ~before)
        store<u32>(separator, (<u32>block + <u32>bit) | (quotes > 2 ? DOUBLED : 0))
        separator += 4
        if ((n >> bit) & 1) {
          store<u32>(end, <u32>(separator - separators))
          end += 4
        }
        quotes = 0
        before = upTo
        found &= found - 1
      }
      quotes += <u32>popcnt(q & ~before)
    }
    if (trouble !== 0) break
  }

  // The records that are whole, one after the other.
  const all = separators
  const wanted = columns
  const most = longest
  let first = all
  for (let one = ends; one < end; one += 4) {
    const behind = all + load<u32>(one)
    const close = load<u32>(behind - 4) & ~DOUBLED
    const bytes = <i32>(close - position)
    if (<i32>(behind - first) >> 2 !== wanted || bytes > most || bytes === 0) return IRREGULAR
    if (bytes <= wanted * 3 && isBlank(<usize>close)) return IRREGULAR
    setCells(first, behind)
    if (!judgeRecord(<i32>(position - base))) return IRREGULAR
    feeds = innerFeeds
    lines += 1 + feeds
    setRow(row + 1)
    position = <usize>close + 1
    first = behind
  }
  if (reason !== ON) return reason
  if (trouble !== 0) return IRREGULAR
  if (end === ends) return stop < to || stop - from >= BATCH ? IRREGULAR : MORE
  return ON
}

/** Line ends inside the cells of the record in hand. */
let innerFeeds: i32 = 0

/** Whether a short record is nothing but signs between cells. */
function isBlank(close: usize): bool {
  for (let at = position; at < close; at++) {
    const sign = <i32>load<u8>(at)
    if (sign !== delimiter && sign !== 34 && sign !== 13) return false
  }
  return true
}

/** Notes where each cell of a record begins and ends; quotes round it are left off, doubled ones made single. */
function setCells(first: usize, behind: usize): void {
  let at = position
  let cell = cells
  let room = plain
  innerFeeds = 0
  const last = behind - 4
  const returns: u32 = paired ? 1 : 0
  for (let one = first; one < behind; one += 4) {
    const sign = load<u32>(one)
    let close = sign & ~DOUBLED
    const next = <usize>close + 1
    if (one === last) close -= returns
    if (load<u8>(at) === 34 && <u32>at < close) {
      at++
      close--
      innerFeeds += feedsIn(at, close)
      if (sign & DOUBLED) {
        const start = room
        room = single(at, close, room)
        store<u32>(cell, <u32>start)
        store<u32>(cell, <u32>room, 4)
        room += 16
      } else {
        store<u32>(cell, <u32>at)
        store<u32>(cell, close, 4)
      }
    } else {
      store<u32>(cell, <u32>at)
      store<u32>(cell, close, 4)
    }
    cell += 8
    at = next
  }
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

/** Judges a record that the host has cut: its cells are in `cells`. */
export function take(place: i32): bool {
  return judgeRecord(place)
}

/** Where memory is free. */
export function freeFrom(): usize {
  return __heap_base
}
