/**
 * What names records, as two hashes each: it tells whether a name was met in two portions, and nobody keeps the texts. Two
 * names that differ may be taken for one; never one for two.
 */

import { Pairs } from '../numbers/pairs.ts'
import { KEY } from './layout.ts'
import type { Matching } from './matching.ts'

/** In rooms by their hash, so that few are compared at once: of every name four words, as the machine compares them. */
export type Names = readonly Uint32Array[]

const ROOM_BITS = 4
const WORDS = KEY / 4
const LEAST = 1024
/** So many names are told apart at once. */
const EARLY = 2 ** 15

export class RecordNames {
  readonly #rooms = Array.from({ length: 2 ** ROOM_BITS }, () => new Uint32Array(LEAST * WORDS))
  readonly #ends = new Int32Array(2 ** ROOM_BITS)
  readonly #seed: number
  /** The first ones. */
  readonly #early = new Pairs()
  #again = false

  /** The same for all that are compared; nobody can tell it before, and make many names that fall together. */
  constructor(seed: number) {
    this.#seed = seed
  }

  /** Once for each portion that it is met in. */
  add(texts: readonly string[]): void {
    let left = this.#seed
    let right = ~this.#seed
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        const sign = text.charCodeAt(at)
        left = Math.imul(left ^ sign, 0x9e3779b1)
        right = Math.imul(right ^ sign, 0x85ebca6b)
        left ^= left >>> 15
        right ^= right >>> 13
      }
      left = Math.imul(left ^ 0x1f, 0xc2b2ae35)
      right = Math.imul(right ^ 0x1f, 0x27d4eb2f)
    }
    const { size } = this.#early
    if (size < EARLY) this.#again ||= this.#early.numberOf(left, right) !== size
    this.#put(left, right)
  }

  /** Whether one of the first names came again soon: of a file in which events are mixed it need not be found out at the end. */
  get again(): boolean {
    return this.#again
  }

  #put(left: number, right: number): void {
    const nth = left >>> (32 - ROOM_BITS)
    const end = this.#ends[nth] as number
    let room = this.#rooms[nth] as Uint32Array
    if (end === room.length) {
      const longer = new Uint32Array(room.length * 2)
      longer.set(room)
      this.#rooms[nth] = longer
      room = longer
    }
    room[end] = left
    room[end + 1] = right
    this.#ends[nth] = end + WORDS
  }

  give(): Names {
    return this.#rooms.map((room, nth) => room.slice(0, this.#ends[nth]))
  }
}

/** Whether a name stands in two places of the lists. */
export const meetTwice = (lists: readonly Names[], matching: Matching): boolean =>
  Array.from({ length: 2 ** ROOM_BITS }, (_, nth) => lists.flatMap((rooms) => rooms[nth] ?? [])).some(
    (pieces) =>
      matching(
        pieces.map((piece) => ({ words: piece.length, copyTo: (room: Uint32Array) => room.set(piece) })),
      ).matches.length > 0,
  )
