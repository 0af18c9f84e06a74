/** Cuts a stretch of a CSV file into records as long as they are regular, and judges each; the host reads all others. */
import { countBeyond, guesses, lookBeyond, mixes, setTold } from './beyond'
import { bits, highBits, parity, unassigned } from './bits'
import { cellStart, END, endSaid, nextCell, nextEnd, plainBlocks, separated } from './blocks'
import { clearKeys, matchKeys, setChunk, setPart } from './keys'
import { RUN } from './layout'
import { DOUBLED, startSingles, unquote } from './quotes'
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
  quotedRoom,
  recordRoom,
} from './settings'
import { checkUtf8, faultAt, LOST, midCharacter, SOUND, startOfText } from './utf8'

export { plainBlocks } from './blocks'
export { clear, copy } from './memory'
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

/** Beside the end of a record: there is something beyond ASCII in it that is told of. */
const BEYOND: u32 = 1

/** Beside the end of a record, in room of its own: how many line ends stand in its cells, and whether it is `BEYOND`. */
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
      const plainTo = plainBlocks(block, stop, cell, end, start, said)
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
  startSingles()
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
