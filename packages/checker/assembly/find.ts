/** Finds the entry of every cell of a run of records, column by column: what a column needs stays at hand while it is looked through. */
import { knownDays } from './days'
import { numberPlace, putNumber } from './compared'
import { kindEntry, knownKinds } from './kinds'
import { A_DATE, BY_AUTOMATON, BY_WORDS, COLUMN, ENTRIES, ENTRY, FIRST_MASK, KIND, NOT_READ, NUMBER } from './layout'
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
  const stride = <usize>columns << 3
  const end = first + <usize>records * stride
  let cell = knownIn(descriptor, first, end, into, numberPlace(descriptor, 0))
  while (cell < end) {
    const nth = <i32>((cell - first) / stride)
    // An entry takes half as much room as the place of a cell.
    const place = into + ((cell - first) >> 1)
    const entry = entryFor(descriptor, cell, nth, taken)
    if (entry === 0) return nth
    store<u32>(place, <u32>entry)
    cell = knownIn(descriptor, cell + stride, end, place + (stride >> 1), numberPlace(descriptor, nth + 1))
  }
  return records
}

/**
 * Finds the entries of cells from `from` on, one of each record before `end`, and puts them at `into`, and what they are compared as at
 * `numbers`, if that is anywhere. Returns the first cell that is not found at first sight, or where it would be behind the last.
 * Nothing is called in these loops: engines keep nothing at hand across calls.
 */
@inline
function knownIn(descriptor: usize, from: usize, end: usize, into: usize, numbers: usize): usize {
  const kind = load<i32>(descriptor, KIND)
  if (kind === NOT_READ) return notRead(descriptor, from, end, into)
  if (kind === BY_WORDS || load<u32>(descriptor, FIRST_MASK) !== 0) return knownWords(descriptor, from, end, into, numbers)
  if (load<i32>(descriptor, NUMBER) === A_DATE) return knownDays(descriptor, from, end, into, numbers)
  return knownKinds(descriptor, from, end, into, numbers)
}

/** Of a column that nobody reads all cells have one of two entries, but for those that may be white space: what that is is for the host to tell. */
function notRead(descriptor: usize, from: usize, end: usize, into: usize): usize {
  const entries = load<u32>(descriptor, ENTRIES)
  const stride = <usize>columns << 3
  let cell = from
  for (; cell < end; cell += stride, into += stride >> 1) {
    const at = load<u32>(cell)
    const filled = at !== load<u32>(cell, 4)
    if (filled && mayBegin(load<u8>(at))) break
    store<u32>(into, entries + (filled ? <u32>ENTRY : 0))
  }
  return cell
}

/** The entry of a cell that was not found at first sight; none if there is no room for it in this run. */
function entryFor(descriptor: usize, cell: usize, nth: i32, taken: u32): usize {
  const at = load<u32>(cell)
  const length = <i32>(load<u32>(cell, 4) - at)
  if (length === 0) {
    putNumber(descriptor, nth, NaN)
    if (load<u32>(descriptor, FIRST_MASK) !== 0) putFirst(descriptor, at, 0, 0, NaN)
    return load<u32>(descriptor, ENTRIES)
  }
  if (load<i32>(descriptor, KIND) === BY_AUTOMATON) return kindEntry(descriptor, at, length, nth, taken)
  return wordOf(descriptor, at, length, nth)
}
