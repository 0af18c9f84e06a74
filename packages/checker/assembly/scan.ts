/** Cuts a stretch of a CSV file into records as long as they are regular, and judges each; the host reads all others. */
import { countBeyond, guesses, lookBeyond, mixes, setTold } from './beyond'
import { bits, highBits, parity, strange, unassigned } from './bits'
import { clearKeys, matchKeys, setChunk, setPart } from './keys'
import { clearMarks, judgeRecord, record, row, setRow, startCounts, taken } from './record'
import {
  bytewise,
  cellRoom,
  cells,
  columns,
  delimiter,
  ends,
  guessed,
  longest,
  paired,
  plain,
} from './settings'
import { checkUtf8, faultAt, LOST, midCharacter, SOUND, startOfText } from './utf8'

export { tellRest } from './records'
export { setEncoding, setFormat, setKeyRooms, setRecordRoom, setRules, setTables } from './settings'
export { learn } from './words'
export { clearKeys, clearMarks, matchKeys, record, row, setChunk, setPart, setRow, startCounts, taken }
export { guesses, mixes, setTold }

/** All is well so far; or the record at `position` is not regular; or the text is not UTF-8. */
const ON: i32 = 0
const IRREGULAR: i32 = 1
const NOT_UTF8: i32 = 2
/** No record ends in what is at hand. */
const MORE: i32 = 3

/** Looked at in one go, at most. Engines compile a function better between two calls of it, so a call is short. */
const BATCH: usize = 65536
/** Where a record was not regular, the next one may not be either, and what was looked at behind it was looked at in vain. */
const LEAST_BATCH: usize = 1024
let batch: usize = BATCH

/** Beside the end of a cell: there are doubled quotes in it. */
const DOUBLED: u32 = 0x80000000
/** Beside the end of a record: there may be quotes in it. */
const QUOTED: u32 = 1
/** There is something beyond ASCII in it that is told of. */
const BEYOND: u32 = 2

/** Where the next record begins. */
export let position: usize = 0
/** Line ends, those in quotes among them. */
export let lines: i32 = 0

export function setLines(lines_: i32): void {
  lines = lines_
}

/**
 * Reads records from `from` on. `base` is where the chunk begins, `to` where it ends; 64 bytes behind `to` may be read.
 * Says why it stopped; `position`, `row` and `lines` say how far it came.
 */
export function scan(base: usize, from: usize, to: usize): i32 {
  const reason = scanBatch(base, from, to)
  batch = reason === IRREGULAR ? LEAST_BATCH : min(batch << 1, BATCH)
  return reason
}

function scanBatch(base: usize, from: usize, to: usize): i32 {
  position = from
  const stop = min(to, from + batch)
  startOfText()

  let cell = cellRoom
  let end = ends
  /** Where the cell in hand begins. */
  let start = <u32>from
  let inside: u64 = 0
  let closedBefore: u64 = 0
  let separatedBefore: u64 = 1
  let returnBefore: u64 = 0
  let quotes: u32 = 0
  /** What is said of the record in hand beside its end. */
  let said: u32 = 0
  let trouble: usize = 0
  let reason = ON

  const quote = i8x16.splat(34)
  const parting = i8x16.splat(<i8>delimiter)
  const feed = i8x16.splat(10)
  const returning = i8x16.splat(13)
  const zero = i8x16.splat(0)

  for (let block = from; block < stop; block += 64) {
    const left = stop - block
    const one = v128.load(block)
    const two = v128.load(block, 16)
    const three = v128.load(block, 32)
    const four = v128.load(block, 48)
    // Most blocks hold nothing but text and signs between cells, and end like that.
    const special = v128.or(
      v128.or(strange(one, quote, returning, zero), strange(two, quote, returning, zero)),
      v128.or(strange(three, quote, returning, zero), strange(four, quote, returning, zero)),
    )
    const d = bits(one, two, three, four, parting)
    if (left >= 64 && (inside | closedBefore | returnBefore | quotes) === 0 && i8x16.bitmask(special) === 0) {
      const n = bits(one, two, three, four, feed)
      if (!midCharacter() && (n === 0 || !paired)) {
        separatedBefore = (d | n) >> 63
        const found = d | n
        let rest = found
        let into = cell
        // Eight at a time, the last of them beyond what was found: how many there are is hard to foretell.
        while (rest !== 0) {
          for (let nth = 0; nth < 8; nth++) {
            const at = <u32>block + <u32>ctz(rest)
            store<u64>(into, <u64>start | (<u64>at << 32))
            into += 8
            start = at + 1
            rest &= rest - 1
          }
        }
        // As a rule one record ends here, or none.
        store<u32>(end, <u32>(cell + (<usize>popcnt(found & (n ^ (n - 1))) << 3) - cellRoom) | said)
        end += n !== 0 ? 4 : 0
        said = n !== 0 ? 0 : said
        let others = n & (n - 1)
        while (others !== 0) {
          store<u32>(end, <u32>(cell + (<usize>popcnt(found & (others ^ (others - 1))) << 3) - cellRoom))
          end += 4
          others &= others - 1
        }
        cell += <usize>popcnt(found) << 3
        if (found !== 0) start = <u32>block + 64 - <u32>clz(found)
        continue
      }
    }

    const within: u64 = left >= 64 ? u64.MAX_VALUE : (<u64>1 << <u64>left) - 1
    const q = bits(one, two, three, four, quote) & within
    const s = d & within
    const n = bits(one, two, three, four, feed) & within
    const r = bits(one, two, three, four, returning) & within
    const z = bits(one, two, three, four, zero) & within

    const high = highBits(one, two, three, four) & within
    let bad = z
    if (bytewise) {
      if (high !== 0) bad |= unassigned(one, two, three, four) & within
    } else if (high !== 0 || midCharacter()) {
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
    if (q !== 0 || closedBefore !== 0) {
      const opening = q & within2
      const closing = q & outside
      const closed = (closing << 1) | closedBefore
      const mayOpen = ((s | n) << 1) | separatedBefore | closed
      bad |= opening & ~mayOpen
      bad |= closed & within & ~(s | n | r | opening)
      closedBefore = closing >> 63
    }
    separatedBefore = (s | n) >> 63
    const returned = (r << 1) | returnBefore
    if (paired) {
      bad |= returned & within & ~n
      bad |= n & outside & ~returned
    } else bad |= r & outside
    returnBefore = r >> 63
    inside = <u64>(<i64>within2 >> 63)

    let found = (s | n) & outside & within
    if (bad !== 0) {
      const at = block + <usize>ctz(bad)
      if (trouble === 0 || at < trouble) trouble = at
    }
    if (trouble !== 0) {
      // Nothing behind the trouble can be relied on.
      const sure = trouble - block
      found &= sure >= 64 ? u64.MAX_VALUE : (<u64>1 << <u64>sure) - 1
    }

    const beyond = guessed ? high : 0
    let before: u64 = 0
    while (found !== 0) {
      const bit = ctz(found)
      const upTo = (<u64>1 << bit) - 1
      quotes += <u32>popcnt(q & upTo & ~before)
      if (quotes !== 0) said |= QUOTED
      if ((beyond & upTo & ~before) !== 0) said |= BEYOND
      const at = <u32>block + <u32>bit
      store<u64>(cell, <u64>start | (<u64>(quotes > 2 ? at | DOUBLED : at) << 32))
      cell += 8
      start = at + 1
      if ((n >> bit) & 1) {
        store<u32>(end, <u32>(cell - cellRoom) | said)
        end += 4
        said = 0
      }
      quotes = 0
      before = upTo
      found &= found - 1
    }
    quotes += <u32>popcnt(q & ~before)
    if ((beyond & ~before) !== 0) said |= BEYOND
    if (trouble !== 0) break
  }

  // The records that are whole, one after the other.
  const all = cellRoom
  const wanted = columns
  const most = longest
  const returns: u32 = paired ? 1 : 0
  let first = all
  for (let one = ends; one < end; one += 4) {
    const known = load<u32>(one)
    const behind = all + (known & ~(QUOTED | BEYOND))
    const close = load<u32>(behind - 4) & ~DOUBLED
    const bytes = <i32>(close - position)
    if (<i32>(behind - first) >> 3 !== wanted || bytes > most || bytes === 0) return IRREGULAR
    if (bytes <= wanted * 3 && isBlank(<usize>close)) return IRREGULAR
    store<u32>(behind - 4, load<u32>(behind - 4) - returns)
    const feeds = known & QUOTED ? unquote(first, behind) : 0
    if (known & BEYOND && !lookBeyond(first, behind)) return IRREGULAR
    if (!judgeRecord(first, <i32>(position - base), lines)) return IRREGULAR
    if (known & BEYOND) countBeyond()
    lines += 1 + feeds
    setRow(row + 1)
    position = <usize>close + 1
    first = behind
  }
  if (reason !== ON) return reason
  if (trouble !== 0) return IRREGULAR
  if (end === ends) {
    if (stop < to && batch < BATCH) return ON
    return stop < to || stop - from >= BATCH ? IRREGULAR : MORE
  }
  return ON
}

/** Whether a short record is nothing but signs between cells. */
function isBlank(close: usize): bool {
  for (let at = position; at < close; at++) {
    const sign = <i32>load<u8>(at)
    if (sign !== delimiter && sign !== 34 && sign !== 13) return false
  }
  return true
}

/** Leaves off the quotes round the cells of a record, and makes doubled ones single; returns the line ends in it. */
function unquote(first: usize, behind: usize): i32 {
  let room = plain
  let feeds = 0
  for (let cell = first; cell < behind; cell += 8) {
    const at = load<u32>(cell)
    const sign = load<u32>(cell, 4)
    const close = sign & ~DOUBLED
    if (at >= close || load<u8>(at) !== 34) {
      store<u32>(cell, close, 4)
      continue
    }
    feeds += feedsIn(at + 1, close - 1)
    if (sign & DOUBLED) {
      const start = room
      room = single(at + 1, close - 1, room)
      store<u32>(cell, <u32>start)
      store<u32>(cell, <u32>room, 4)
      room += 16
    } else {
      store<u32>(cell, at + 1)
      store<u32>(cell, close - 1, 4)
    }
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

/** Judges a record that the host has cut: its cells are in `cells`. */
export function take(place: i32): bool {
  return judgeRecord(cells, place, lines)
}

/** Where memory is free. */
export function freeFrom(): usize {
  return __heap_base
}
