/** Judges one record: every cell has its entry, and what the entries say of the row together is counted. */
import { findEntries } from './find'
import { byteAt, clearKeys, noteKey } from './keys'
import { BROKEN, COLUMN, COMPARED, COUNT, ENTRIES, ENTRY, FAULTS, FLAGS, MARKS, NAMELESS, WHITE } from './layout'
import { tellStand } from './records'
import {
  allFaults,
  allMarks,
  columns,
  columnTable,
  faultCounts,
  held,
  keyCount,
  keys,
  markSlots,
  pairCount,
  pairs,
  recordRoom,
} from './settings'

/** A cell breaks a rule of its own field; said of the first few of each entry. */
@external('host', 'broken')
declare function broken(column: i32, entry: i32, row: i32): void

/** The row breaks a rule; said of the first few of each rule. */
@external('host', 'faulty')
declare function faulty(fault: i32, row: i32): void

/** There is no room for further combinations of marks. */
@external('host', 'marksFull')
declare function marksFull(): void

/** Of each entry and each rule, so many rows are told. */
const TOLD: u32 = 5

const MARK_SLOTS: u32 = 4096
const MARK_SLOT: usize = 16
/** Beyond this the table of marks is slow. */
const MARK_ROOM: u32 = 3072

/** Where the cells of the record in hand stand: of each, where it begins and ends, without its quotes. */
export let record: usize = 0
/** Of the chunk: rows behind its start, blank lines among them. */
export let row: i32 = 0
/** Records with something in them. */
export let taken: i32 = 0
/** Where the entries of the cells of the record in hand stand. */
let entries: usize = 0
/** Whether the record in hand has a key. */
let named: bool = false
let markTotal: u32 = 0
let lastMarks: u64 = 0
let lastSlot: usize = 0

export function setRow(row_: i32): void {
  row = row_
}

/** Nothing was counted yet. */
export function startCounts(): void {
  taken = 0
  clearKeys()
  clearMarks()
}

export function clearMarks(): void {
  markTotal = 0
  lastSlot = 0
  memory.fill(markSlots, 0, MARK_SLOTS * MARK_SLOT)
}

/** Of records whose cells stand there, one behind the other: of how many the entries are found, one at least. */
export function findRun(first: usize, records: i32): i32 {
  return findEntries(first, records, taken)
}

/**
 * The `nth` record of those whose entries were found: its cells stand at `first`, and it stands `place` bytes behind the start of the
 * chunk. False where there is nothing to see in it.
 */
export function judgeRecord(first: usize, nth: i32, place: i32, line: i32): bool {
  record = first
  entries = held + ((<usize>nth * <usize>columns) << 2)
  if (!judgeEntries(nth)) return false
  noteKey(first, row, place, named)
  if (recordRoom !== 0) tellStand(nth, row, line, <f64>byteAt(place))
  return true
}

function judgeEntries(nth: i32): bool {
  let faults = v128.load(allFaults)
  let more = v128.load(allFaults, 16)
  let marks = allMarks
  let flags: u32 = 0
  const end = entries + (<usize>columns << 2)
  for (let place = entries; place < end; place += 4) {
    const entry = <usize>load<u32>(place)
    faults = v128.and(faults, v128.load(entry, FAULTS))
    more = v128.and(more, v128.load(entry, FAULTS + 16))
    marks &= load<u64>(entry, MARKS)
    flags |= load<u32>(entry, FLAGS)
    store<u32>(entry, load<u32>(entry, COUNT) + 1, COUNT)
  }
  if (flags & WHITE && allWhite()) {
    takeBack()
    return false
  }
  taken++
  if (flags & BROKEN) tellBroken()
  for (let pair = 0; pair < pairCount; pair++) {
    const met = pairFaults(pairs + <usize>pair * PAIR, nth)
    faults = v128.and(faults, v128.load(met))
    more = v128.and(more, v128.load(met, 16))
    marks &= load<u64>(met, 32)
  }
  if (v128.any_true(v128.or(faults, more))) {
    countFaults(i64x2.extract_lane(faults, 0), 0)
    countFaults(i64x2.extract_lane(faults, 1), 64)
    countFaults(i64x2.extract_lane(more, 0), 128)
    countFaults(i64x2.extract_lane(more, 1), 192)
  }
  if (allMarks !== 0) countMarks(marks)
  named = keyCount > 0 && !(flags & NAMELESS && nameless())
  return true
}

/** Whether there is nothing in any cell of the record whose cells stand there. */
export function isEmpty(first: usize): bool {
  for (let column = 0; column < columns; column++) {
    const cell = first + (<usize>column << 3)
    if (load<u32>(cell) !== load<u32>(cell, 4)) return false
  }
  return true
}

/** Whether there is nothing to see in any cell of the record. */
function allWhite(): bool {
  for (let column = 0; column < columns; column++) {
    const cell = record + (<usize>column << 3)
    if (load<u32>(cell) !== load<u32>(cell, 4) && !(load<u32>(entryOf(column), FLAGS) & WHITE)) return false
  }
  return true
}

function takeBack(): void {
  for (let column = 0; column < columns; column++) {
    const entry = entryOf(column)
    store<u32>(entry, load<u32>(entry, COUNT) - 1, COUNT)
  }
}

@inline
function entryOf(column: i32): usize {
  return load<u32>(entries + (<usize>column << 2))
}

function tellBroken(): void {
  let descriptor = columnTable
  for (let column = 0; column < columns; column++, descriptor += COLUMN) {
    const entry = entryOf(column)
    if (load<u32>(entry, FLAGS) & BROKEN && load<u32>(entry, COUNT) <= TOLD) {
      broken(column, <i32>((<u32>entry - load<u32>(descriptor, ENTRIES)) / <u32>ENTRY), row)
    }
  }
}

/** Two columns, and what it means if the one is below, equal to, above the other, or that cannot be told. */
const PAIR: usize = 208
const PAIR_STATE: usize = 48

@inline
function pairFaults(pair: usize, nth: i32): usize {
  const place = <usize>nth << 3
  const left = load<f64>(load<u32>(load<u32>(pair), COMPARED) + place)
  const right = load<f64>(load<u32>(load<u32>(pair, 4), COMPARED) + place)
  const state: usize = left < right ? 0 : left === right ? 1 : left > right ? 2 : 3
  return pair + 16 + state * PAIR_STATE
}

/** Faults of one rule stand side by side; the row breaks it once. */
function countFaults(bits: u64, first: i32): void {
  while (bits !== 0) {
    const fault = first + <i32>ctz(bits)
    bits &= bits - 1
    const at = faultCounts + (<usize>fault << 3)
    const rule = load<u32>(at, 4)
    // Of the last row in which this rule was found broken, by whichever of its faults.
    const last = faultCounts + 2048 + (<usize>rule << 2)
    if (load<i32>(last) === row + 1) continue
    store<i32>(last, row + 1)
    const count = load<u32>(at) + 1
    store<u32>(at, count)
    if (count <= TOLD) faulty(fault, row)
  }
}

function countMarks(marks: u64): void {
  if (marks === lastMarks && lastSlot !== 0) {
    store<u64>(lastSlot, load<u64>(lastSlot, 8) + 1, 8)
    return
  }
  let slot = <u32>((marks * 0x9e3779b97f4a7c15) >> 52)
  while (true) {
    const at = markSlots + <usize>slot * MARK_SLOT
    const count = load<u64>(at, 8)
    if (count === 0) {
      if (markTotal === MARK_ROOM) {
        marksFull()
        clearMarks()
        countMarks(marks)
        return
      }
      markTotal++
      store<u64>(at, marks)
    } else if (load<u64>(at) !== marks) {
      slot = (slot + 1) & (MARK_SLOTS - 1)
      continue
    }
    store<u64>(at, count + 1, 8)
    lastMarks = marks
    lastSlot = at
    return
  }
}

function nameless(): bool {
  for (let nth = 0; nth < keyCount; nth++) {
    const column = load<i32>(keys + (<usize>nth << 2))
    if (load<u32>(entryOf(column), FLAGS) & NAMELESS) return true
  }
  return false
}
