/** Judges one record: every cell has its entry, and what the entries say of the row together is counted. */
import { kindEntry } from './automaton'
import {
  BROKEN,
  BY_AUTOMATON,
  COLUMN,
  COMPARED,
  COUNT,
  ENTRIES,
  ENTRY,
  FAULTS,
  FLAGS,
  KIND,
  MARKS,
  NAMELESS,
  NOT_READ,
  WHITE,
} from './layout'
import {
  allFaults,
  allMarks,
  cells,
  columns,
  columnTable,
  faultCounts,
  held,
  keyCount,
  keyEntries,
  keyRoom,
  keys,
  markSlots,
  numbers,
  pairCount,
  pairs,
} from './settings'
import { hashOf, wordOf } from './words'

/** A cell breaks a rule of its own field; said of the first few of each entry. */
@external('host', 'broken')
declare function broken(column: i32, entry: i32, row: i32): void

/** The row breaks a rule; said of the first few of each rule. */
@external('host', 'faulty')
declare function faulty(fault: i32, row: i32): void

/** There is no room for further keys: the host takes those that were noted, and clears them. */
@external('host', 'keysFull')
declare function keysFull(): void

/** There is no room for further combinations of marks. */
@external('host', 'marksFull')
declare function marksFull(): void

/** Of each entry and each rule, so many rows are told. */
const TOLD: u32 = 5

const MARK_SLOTS: u32 = 4096
const MARK_SLOT: usize = 16
/** Beyond this the table of marks is slow. */
const MARK_ROOM: u32 = 3072

/** Of the chunk: rows behind its start, blank lines among them. */
export let row: i32 = 0
/** Records with something in them. */
export let taken: i32 = 0
export let keyTotal: i32 = 0
let markTotal: u32 = 0
let lastMarks: u64 = 0
let lastSlot: usize = 0

export function setRow(row_: i32): void {
  row = row_
}

/** Nothing was counted yet. */
export function startCounts(): void {
  taken = 0
  keyTotal = 0
  clearMarks()
}

export function clearMarks(): void {
  markTotal = 0
  lastSlot = 0
  memory.fill(markSlots, 0, MARK_SLOTS * MARK_SLOT)
}

export function clearKeys(): void {
  keyTotal = 0
}

/** Its cells are in `cells`, and stand `place` bytes behind the start of the chunk. False where there is nothing to see in it. */
export function judgeRecord(place: i32): bool {
  let low = v128.load(allFaults)
  let high = v128.load(allFaults, 16)
  let marks = allMarks
  let flags: u32 = 0
  let filled = 0
  let descriptor = columnTable
  // What does not change here is a local: the machine would read it anew for every cell.
  const last = columns
  const notes = held
  let cell = cells
  for (let column = 0; column < last; column++, descriptor += COLUMN, cell += 8) {
    const at = load<u32>(cell)
    const length = load<i32>(cell, 4) - <i32>at
    let entry: usize
    if (length === 0) {
      entry = load<u32>(descriptor, ENTRIES)
      if (load<u32>(descriptor, COMPARED)) store<f64>(numbers + (<usize>column << 3), NaN)
    } else {
      filled++
      const kind = load<i32>(descriptor, KIND)
      if (kind === BY_AUTOMATON) entry = kindEntry(column, descriptor, at, length)
      // A record of nothing but white space is blank, and which signs are white is for the host to tell.
      else if (kind === NOT_READ && seen(load<u8>(at))) entry = load<u32>(descriptor, ENTRIES) + ENTRY
      else entry = wordOf(column, descriptor, at, length)
    }
    store<u32>(notes + (<usize>column << 2), <u32>entry)
    low = v128.and(low, v128.load(entry, FAULTS))
    high = v128.and(high, v128.load(entry, FAULTS + 16))
    marks &= load<u64>(entry, MARKS)
    const said = load<u32>(entry, FLAGS)
    filled -= <i32>((said & WHITE) >> 1)
    flags |= said
    store<u32>(entry, load<u32>(entry, COUNT) + 1, COUNT)
  }
  if (filled === 0) {
    takeBack()
    return false
  }
  taken++
  if (flags & BROKEN) tellBroken()
  for (let nth = 0; nth < pairCount; nth++) {
    const met = pairFaults(pairs + <usize>nth * PAIR)
    low = v128.and(low, v128.load(met))
    high = v128.and(high, v128.load(met, 16))
    marks &= load<u64>(met, 32)
  }
  if (v128.any_true(v128.or(low, high))) {
    countFaults(i64x2.extract_lane(low, 0), 0)
    countFaults(i64x2.extract_lane(low, 1), 64)
    countFaults(i64x2.extract_lane(high, 0), 128)
    countFaults(i64x2.extract_lane(high, 1), 192)
  }
  if (allMarks !== 0) countMarks(marks)
  noteKey(flags, place)
  return true
}

/** Whether no white space begins with this byte, so that the cell holds more than that. */
@inline
function seen(first: u32): bool {
  return first > 32 && first !== 0xc2 && first !== 0xef && (first < 0xe1 || first > 0xe3)
}

function takeBack(): void {
  for (let column = 0; column < columns; column++) {
    const entry = entryOf(column)
    store<u32>(entry, load<u32>(entry, COUNT) - 1, COUNT)
  }
}

@inline
function entryOf(column: i32): usize {
  return load<u32>(held + (<usize>column << 2))
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
function pairFaults(pair: usize): usize {
  const left = load<f64>(numbers + (<usize>load<u32>(pair) << 3))
  const right = load<f64>(numbers + (<usize>load<u32>(pair, 4) << 3))
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

const SEED: u64 = 0x2545f4914f6cdd1d

/** Stands beside the row of a record that has no key, so that all of its cells are one. */
const KEYLESS: i32 = i32.MIN_VALUE

/** Notes what a record may be the same as another by: its key, or else all of its cells. */
function noteKey(flags: u32, place: i32): void {
  let hash = SEED
  let mark = row
  if (keyCount === 0 || (flags & NAMELESS && nameless())) {
    hash = recordHash()
    mark |= KEYLESS
  } else {
    for (let nth = 0; nth < keyCount; nth++) {
      const cell = cells + (<usize>load<u32>(keys + (<usize>nth << 2)) << 3)
      hash = trimmedHash(load<u32>(cell), load<u32>(cell, 4), hash)
    }
  }
  if (keyTotal === keyRoom) keysFull()
  const entry = keyEntries + (<usize>keyTotal << 4)
  store<u64>(entry, hash)
  store<i32>(entry, mark, 8)
  store<i32>(entry, place, 12)
  keyTotal++
}

/** More is trimmed than is white, which makes some records suspect that are not the same: the host reads those again. */
@inline
function trimmedHash(from: usize, to: usize, seed: u64): u64 {
  while (from < to && (load<u8>(from) <= 32 || load<u8>(from) >= 0x80)) from++
  while (from < to && (load<u8>(to - 1) <= 32 || load<u8>(to - 1) >= 0x80)) to--
  return hashOf(from, <i32>(to - from), seed)
}

function nameless(): bool {
  for (let nth = 0; nth < keyCount; nth++) {
    const column = load<i32>(keys + (<usize>nth << 2))
    if (load<u32>(entryOf(column), FLAGS) & NAMELESS) return true
  }
  return false
}

function recordHash(): u64 {
  let hash = SEED
  for (let column = 0; column < columns; column++) {
    const cell = cells + (<usize>column << 3)
    const at = load<u32>(cell)
    hash = hashOf(at, load<i32>(cell, 4) - <i32>at, hash)
  }
  return hash
}
