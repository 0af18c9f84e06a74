/** The stretch of a file that lies in the machine's memory, and how more of it gets there. */
import type { Limits } from '../scan/limits.ts'
import { type TextSource } from '../scan/source.ts'
import type { Machine } from './machine.ts'
export interface Stock {
  /** The addresses of the first byte that is not read yet, and of the one behind the last. */
  readonly from: number
  readonly to: number
  /** The address that places are told from, and the byte of the file that stands there. */
  readonly base: number
  readonly byte: number
  /** Whether the part that was begun ends with what is here. */
  readonly ended: boolean
  /** Begins a part of the file anew; nothing of it is here yet. Parts of a source without `slice` begin in rising order. */
  begin(from: number, to: number): void
  /** Everything before this address is read. */
  pass(to: number): void
  /** Reading goes on at this byte of the file, which is here. */
  moveTo(byte: number): void
  /** Moves what is not read to the front, and gets more behind it. */
  refill(): Promise<void>
}
/** `most` bytes are read at a time: tests set it, results do not depend on it. */
export declare function stock(
  machine: Machine,
  source: TextSource,
  { recordBytes }: Pick<Limits, 'recordBytes'>,
  most?: number,
): Stock
