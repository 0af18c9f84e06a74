/** All bytes of a file that has to be held whole, inflated if it was compressed; or why it cannot be. */
import type { PlainSource } from '../scan/gzip.ts'
import type { Unreadable } from './reading.ts'
export type AllBytes =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
    }
  | {
      readonly ok: false
      readonly unreadable: Unreadable
    }
export declare function allBytes(source: PlainSource, most: number): Promise<AllBytes>
