/** Tells the host of each record what its cells are, as numbers, where the host has made room for that. */
import { COLUMN, HELD, VALUE } from './layout'
import { columns, columnTable, recordRoom } from './settings'

/** So many records stand in the room, which is full or the last of them. */
@external('host', 'recordsFull')
declare function recordsFull(records: i32): void

const RECORDS: i32 = 1024
/** Where a record stands, behind the numbers of all: its row, its line, and its byte. */
const STAND: usize = 16

let records: i32 = 0

/** The record in hand, whose cells have their entries. */
export function tellRecord(row: i32, line: i32, byte: f64): void {
  const wide = <usize>columns << 2
  let number = recordRoom + <usize>records * wide
  const end = number + wide
  for (let held = columnTable + HELD; number < end; number += 4, held += COLUMN) {
    store<i32>(number, <i32>load<f64>(load<u32>(held), VALUE))
  }
  const stand = recordRoom + <usize>RECORDS * wide + <usize>records * STAND
  store<i32>(stand, row)
  store<i32>(stand, line, 4)
  store<f64>(stand, byte, 8)
  records++
  if (records === RECORDS) tellRest()
}

export function tellRest(): void {
  recordsFull(records)
  records = 0
}
