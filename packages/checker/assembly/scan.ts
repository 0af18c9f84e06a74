/** Cuts a stretch of a CSV file into records as long as they are regular, and judges each; the host reads all others. */
import { countBeyond, guesses, lookBeyond, mixes, setTold } from './beyond'
import { bits, highBits, parity, strange, unassigned } from './bits'
import { clearKeys, matchKeys, setChunk, setPart } from './keys'
import { RUN } from './layout'
import { clearMarks, findRun, isEmpty, judgeRecord, record, row, setRow, startCounts, taken } from './record'
import { recordsLeft, tellRecords } from './records'
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
  quotedRoom,
  recordRoom,
} from './settings'
import { checkUtf8, faultAt, LOST, midCharacter, SOUND, startOfText } from './utf8'

export { tellRest } from './records'
export { clear, copy, setEncoding, setFormat, setKeyRooms, setRecordRoom, setRules, setTables } from './settings'
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
/** Beside the end of a record: there is something beyond ASCII in it that is told of. */
const BEYOND: u32 = 1

/** Of a record: where it ends, and what is said of it: how many line ends stand in its cells, and whether it is `BEYOND`. */
const END: usize = 8
const SAID: usize = 4
const FEEDS: u32 = 1

/** So many records are looked at together: fewer, where a column had no room for those of a whole run. */
let run: i32 = RUN

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

/** What two functions tell each other: where the next cell and the next end of a record are put, where the cell in hand begins, and what is said of its record. */
let nextCell: usize = 0
let nextEnd: usize = 0
let cellStart: u32 = 0
let endSaid: u32 = 0
/** Whether the last sign that was looked at stands between cells. */
let separated: u64 = 0

/** Puts two cells, which end at the first two of these bits; returns where the next begins. */
@inline
function putTwo(into: usize, start: u32, block: usize, rest: u64): u32 {
  const one = <u32>block + <u32>ctz(rest)
  const two = <u32>block + <u32>ctz(rest & (rest - 1))
  store<u64>(into, <u64>start | (<u64>one << 32))
  store<u64>(into, <u64>(one + 1) | (<u64>two << 32), 8)
  return two + 1
}

@inline
function beyondTwo(rest: u64): u64 {
  const less = rest & (rest - 1)
  return less & (less - 1)
}

/** Sixteen line ends, as many quotes, and as many times 14, the first byte behind CR. */
const SIGNS: usize = memory.data<u8>([
  10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
  34, 34, 34, 34, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
])

/**
 * Passes over whole blocks, from a place outside quotes on, that hold nothing but ASCII text, signs between cells, and line ends
 * as they should be. Returns where the first other block begins. It makes no call, and is not put into its caller, as it can be
 * called from outside: so engines keep all that it needs at hand.
 */
export function plainBlocks(from: usize, stop: usize): usize {
  let cell = nextCell
  let end = nextEnd
  let start = cellStart
  let said = endSaid
  let last: u64 = 0
  const all = cellRoom
  const parting = i8x16.splat(<i8>delimiter)
  const feed = v128.load(SIGNS)
  const quote = v128.load(SIGNS, 16)
  const beyond = v128.load(SIGNS, 32)
  const returning = i8x16.splat(13)
  // With it, the sign before a line end is no text that is strange here, but has to stand there.
  const text = paired ? returning : beyond
  let block = from
  for (; block + 64 <= stop; block += 64) {
    const one = v128.load(block)
    const two = v128.load(block, 16)
    const three = v128.load(block, 32)
    const four = v128.load(block, 48)
    const n1 = i8x16.eq(one, feed)
    const n2 = i8x16.eq(two, feed)
    const n3 = i8x16.eq(three, feed)
    const n4 = i8x16.eq(four, feed)
    const f1 = v128.or(n1, i8x16.eq(one, parting))
    const f2 = v128.or(n2, i8x16.eq(two, parting))
    const f3 = v128.or(n3, i8x16.eq(three, parting))
    const f4 = v128.or(n4, i8x16.eq(four, parting))
    const other = v128.or(
      v128.or(strange(one, f1, quote, text), strange(two, f2, quote, text)),
      v128.or(strange(three, f3, quote, text), strange(four, f4, quote, text)),
    )
    if (i8x16.bitmask(other) !== 0) break
    const n = highBits(n1, n2, n3, n4)
    if (paired) {
      const r = bits(one, two, three, four, returning)
      if (n !== r << 1 || r >> 63 !== 0) break
    }
    const found = highBits(f1, f2, f3, f4)
    last = found >> 63
    let rest = found
    let into = cell
    // Eight at a time, the last of them beyond what was found: how many there are is hard to foretell.
    while (rest !== 0) {
      start = putTwo(into, start, block, rest)
      rest = beyondTwo(rest)
      start = putTwo(into + 16, start, block, rest)
      rest = beyondTwo(rest)
      start = putTwo(into + 32, start, block, rest)
      rest = beyondTwo(rest)
      start = putTwo(into + 48, start, block, rest)
      rest = beyondTwo(rest)
      into += 64
    }
    // As a rule one record ends here, or none.
    store<u32>(end, <u32>(cell + (<usize>popcnt(found & (n ^ (n - 1))) << 3) - all) | said)
    end += n !== 0 ? END : 0
    said = n !== 0 ? 0 : said
    let others = n & (n - 1)
    while (others !== 0) {
      store<u32>(end, <u32>(cell + (<usize>popcnt(found & (others ^ (others - 1))) << 3) - all))
      end += END
      others &= others - 1
    }
    cell += <usize>popcnt(found) << 3
    if (found !== 0) start = <u32>block + 64 - <u32>clz(found)
  }
  nextCell = cell
  nextEnd = end
  cellStart = start
  endSaid = said
  separated = last
  return block
}

function scanBatch(base: usize, from: usize, to: usize): i32 {
  position = from
  const stop = min(to, from + batch)
  startOfText()

  let cell = cellRoom
  let quoted = quotedRoom
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
    // Most blocks hold nothing but text and signs between cells, and end like that.
    if ((inside | closedBefore | returnBefore | quotes) === 0 && !midCharacter()) {
      nextCell = cell
      nextEnd = end
      cellStart = start
      endSaid = said
      const plainTo = plainBlocks(block, stop)
      if (plainTo !== block) {
        separatedBefore = separated
        block = plainTo
        cell = nextCell
        end = nextEnd
        start = cellStart
        said = endSaid
        if (block >= stop) break
      }
    }
    const left = stop - block
    const one = v128.load(block)
    const two = v128.load(block, 16)
    const three = v128.load(block, 32)
    const four = v128.load(block, 48)
    const d = bits(one, two, three, four, parting)

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
      if ((beyond & upTo & ~before) !== 0) said |= BEYOND
      const at = <u32>block + <u32>bit
      store<u64>(cell, <u64>start | (<u64>(quotes > 2 ? at | DOUBLED : at) << 32))
      store<u32>(quoted, <u32>cell)
      if (quotes !== 0) quoted += 4
      cell += 8
      start = at + 1
      if ((n >> bit) & 1) {
        store<u32>(end, <u32>(cell - cellRoom) | said)
        end += END
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

  const behind = prepare(end, quoted)
  if (!judgeRecords(base, behind) || behind !== end) return IRREGULAR
  if (reason !== ON) return reason
  if (trouble !== 0) return IRREGULAR
  if (end === ends) {
    if (stop < to && batch < BATCH) return ON
    return stop < to || stop - from >= BATCH ? IRREGULAR : MORE
  }
  return ON
}

/**
 * Makes the cells of whole records what they hold, up to one that is not regular; of each of the others it is said instead where
 * its line ends, and in `SAID` what is to be known of it. Returns the place behind the last of them.
 */
function prepare(end: usize, lastQuoted: usize): usize {
  const wanted = columns
  const most = longest
  const returns: u32 = paired ? 1 : 0
  let start = <u32>position
  let first = cellRoom
  let quoted = quotedRoom
  let one = ends
  singles = plain
  for (; one < end; one += END) {
    const known = load<u32>(one)
    const behind = cellRoom + (known & ~BEYOND)
    const close = load<u32>(behind - 4) & ~DOUBLED
    const bytes = <i32>(close - start)
    if (<i32>(behind - first) >> 3 !== wanted || bytes > most || bytes === 0) break
    if (bytes <= wanted * 3 && isBlank(start, close)) break
    store<u32>(behind - 4, load<u32>(behind - 4) - returns)
    store<u32>(one, close)
    let feeds = 0
    for (; quoted < lastQuoted && load<u32>(quoted) < behind; quoted += 4) feeds += unquote(load<u32>(quoted))
    store<u32>(one, (known & BEYOND) | (feeds << FEEDS), SAID)
    start = close + 1
    first = behind
  }
  return one
}

/** Judges the records whose ends stand before `end`, in runs. False where the host is to look at one, which is then the next. */
function judgeRecords(base: usize, end: usize): bool {
  let first = cellRoom
  let one = ends
  while (one < end) {
    const left = min(run, <i32>(end - one) / <i32>END)
    const asked = recordRoom !== 0 ? min(left, recordsLeft()) : left
    const found = findRun(first, asked)
    run = found < asked ? found : min(run << 1, RUN)
    const judged = judgeRun(base, first, one, found)
    if (recordRoom !== 0) tellRecords(judged)
    if (judged < found) return false
    one += <usize>found * END
    first += <usize>found * (<usize>columns << 3)
  }
  return true
}

/** Judges records of which all entries are found; returns how many of them before one that the host is to look at. */
function judgeRun(base: usize, first: usize, end: usize, found: i32): i32 {
  const stride = <usize>columns << 3
  let cell = first
  let one = end
  for (let nth = 0; nth < found; nth++, one += END, cell += stride) {
    const said = load<u32>(one, SAID)
    if (said & BEYOND && !lookBeyond(cell, cell + stride)) return nth
    if (!judgeRecord(cell, nth, <i32>(position - base), lines)) return nth
    if (said & BEYOND) countBeyond()
    lines += 1 + (said >> FEEDS)
    setRow(row + 1)
    position = <usize>load<u32>(one) + 1
  }
  return found
}

/** Whether a short record is nothing but signs between cells. */
function isBlank(from: usize, close: usize): bool {
  for (let at = from; at < close; at++) {
    const sign = <i32>load<u8>(at)
    if (sign !== delimiter && sign !== 34 && sign !== 13) return false
  }
  return true
}

/** Where the next cell is put that holds doubled quotes. */
let singles: usize = 0

/** Leaves off the quotes round a cell, and makes doubled ones single; returns the line ends in it. */
function unquote(cell: usize): i32 {
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

/** Judges a record that the host has cut: its cells are in `cells`. */
export function take(place: i32): bool {
  if (isEmpty(cells)) return false
  findRun(cells, 1)
  if (!judgeRecord(cells, 0, place, lines)) return false
  if (recordRoom !== 0) tellRecords(1)
  return true
}

/** Where memory is free. */
export function freeFrom(): usize {
  return __heap_base
}
