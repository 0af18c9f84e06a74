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

/** The record in hand, whose cells have their entries. All numbers of a column stand side by side. */
export function tellRecord(row: i32, line: i32, byte: f64): void {
  let number = recordRoom + (<usize>records << 2)
  const end = columnTable + <usize>columns * COLUMN
  for (let descriptor = columnTable; descriptor < end; descriptor += COLUMN, number += <usize>RECORDS << 2) {
    store<i32>(number, <i32>load<f64>(load<u32>(descriptor, HELD), VALUE))
  }
  const stand = recordRoom + ((<usize>columns * RECORDS) << 2) + <usize>records * STAND
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
