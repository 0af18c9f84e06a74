/** Finds the entry of every cell of a run of records, column by column: what a column needs stays at hand while it is looked through. */
import { kindEntry, knownDays, knownKinds } from './automaton'
import { A_DATE, BY_AUTOMATON, BY_WORDS, COLUMN, COMPARED, ENTRIES, ENTRY, FIRST_MASK, KIND, NOT_READ, NUMBER } from './layout'
import { columns, columnTable, held } from './settings'
import { knownWords, mayBegin, putFirst, wordOf } from './words'

/**
 * The cells of the records stand at `first`, one record behind the other; `taken` records were taken before. Returns of how many of
 * them all entries are found: one at least. An entry may have to go to make room for that of a later record, which is then not of
 * this run.
 */
export function findEntries(first: usize, records: i32, taken: u32): i32 {
  let found = records
  let descriptor = columnTable
  for (let column = 0; column < columns; column++, descriptor += COLUMN) {
    found = inColumn(descriptor, first + (<usize>column << 3), held + (<usize>column << 2), found, taken)
  }
  return found
}

function inColumn(descriptor: usize, first: usize, into: usize, records: i32, taken: u32): i32 {
  let nth = knownIn(descriptor, first, into, 0, records)
  while (nth < records) {
    const cell = first + <usize>nth * (<usize>columns << 3)
    const at = load<u32>(cell)
    const entry = entryFor(descriptor, at, <i32>(load<u32>(cell, 4) - at), nth, taken)
    if (entry === 0) return nth
    store<u32>(into + <usize>nth * (<usize>columns << 2), <u32>entry)
    nth = knownIn(descriptor, first, into, nth + 1, records)
  }
  return records
}

/** What is known is found in one go, without a call: engines keep nothing at hand across calls. */
@inline
function knownIn(descriptor: usize, first: usize, into: usize, nth: i32, records: i32): i32 {
  const kind = load<i32>(descriptor, KIND)
  if (kind === NOT_READ) return notRead(descriptor, first, into, nth, records)
  if (kind === BY_WORDS || load<u32>(descriptor, FIRST_MASK) !== 0) return knownWords(descriptor, first, into, nth, records)
  if (load<i32>(descriptor, NUMBER) === A_DATE) return knownDays(descriptor, first, into, nth, records)
  return knownKinds(descriptor, first, into, nth, records)
}

/** Of a column that nobody reads all cells have one of two entries, but for those that may be white space: what that is is for the host to tell. */
function notRead(descriptor: usize, first: usize, into: usize, nth: i32, records: i32): i32 {
  const entries = load<u32>(descriptor, ENTRIES)
  const stride = <usize>columns << 3
  let cell = first + <usize>nth * stride
  let place = into + <usize>nth * (stride >> 1)
  for (; nth < records; nth++, cell += stride, place += stride >> 1) {
    const at = load<u32>(cell)
    const filled = at !== load<u32>(cell, 4)
    if (filled && mayBegin(load<u8>(at))) break
    store<u32>(place, entries + (filled ? <u32>ENTRY : 0))
  }
  return nth
}

/** The entry of a cell that was not found at first sight; none if there is no room for it in this run. */
function entryFor(descriptor: usize, at: usize, length: i32, nth: i32, taken: u32): usize {
  const kind = load<i32>(descriptor, KIND)
  if (length === 0) {
    const numbers = <usize>load<u32>(descriptor, COMPARED)
    if (numbers !== 0) store<f64>(numbers + (<usize>nth << 3), NaN)
    if (load<u32>(descriptor, FIRST_MASK) !== 0) putFirst(descriptor, at, 0, 0, NaN)
    return load<u32>(descriptor, ENTRIES)
  }
  return kind === BY_AUTOMATON ? kindEntry(descriptor, at, length, nth, taken) : wordOf(descriptor, at, length, nth)
}
