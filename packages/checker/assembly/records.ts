/** Tells the host of each record what its cells are, as numbers, where the host has made room for that. */
import { TEXT } from './layout'
import { columns, held, recordRoom } from './settings'

/** So many records stand in the room, which is full or the last of them. */
@external('host', 'recordsFull')
declare function recordsFull(records: i32): void

const RECORDS: i32 = 1024
/** Where a record stands, behind the numbers of all: its row, its line, and its byte. */
const STAND: usize = 16

let records: i32 = 0

/** How many more fit before the host is told of them. */
export function recordsLeft(): i32 {
  return RECORDS - records
}

/** Where the `nth` record of those that are told next stands. */
export function tellStand(nth: i32, row: i32, line: i32, byte: f64): void {
  const stand = recordRoom + ((<usize>columns * RECORDS) << 2) + <usize>(records + nth) * STAND
  store<i32>(stand, row)
  store<i32>(stand, line, 4)
  store<f64>(stand, byte, 8)
}

/** The first records in hand, of which it was told where they stand. All numbers of a column stand side by side. */
export function tellRecords(count: i32): void {
  const stride = <usize>columns << 2
  const end = held + <usize>count * stride
  let number = recordRoom + (<usize>records << 2)
  for (let column = held; column < held + stride; column += 4, number += <usize>RECORDS << 2) {
    let place = number
    for (let entry = column; entry < end; entry += stride, place += 4) {
      store<i32>(place, load<i32>(load<u32>(entry), TEXT))
    }
  }
  records += count
  if (records === RECORDS) tellRest()
}

export function tellRest(): void {
  recordsFull(records)
  records = 0
}
