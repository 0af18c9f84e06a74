/** The numbers of the cells of the records in hand, in columns that are compared with others. */
import { COMPARED } from './layout'

/** Where that of the `nth` record stands; nowhere, if the column is not compared. */
@inline
export function numberPlace(descriptor: usize, nth: i32): usize {
  const numbers = <usize>load<u32>(descriptor, COMPARED)
  return numbers === 0 ? 0 : numbers + (<usize>nth << 3)
}

@inline
export function putNumber(descriptor: usize, nth: i32, value: f64): void {
  const place = numberPlace(descriptor, nth)
  if (place !== 0) store<f64>(place, value)
}
