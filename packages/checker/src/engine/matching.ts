/** Finds, among the keys of one room, those that have the same hash. */
import { KEY } from './layout.ts'
import type { Machine } from './machine.ts'

export interface Matched {
  /** Four words each, as the machine writes them. */
  readonly keys: Uint32Array
  /** Two words each: a key, and the first one that has the same hash. */
  readonly matches: Uint32Array
}

/** Some keys, wherever they stand. */
export interface Piece {
  readonly words: number
  copyTo(room: Uint32Array): void
}

/** What it returns holds until it is asked again. */
export type Matching = (pieces: readonly Piece[]) => Matched

export function matchingBy(machine: Machine): Matching {
  let room = { at: 0, size: 0 }
  const roomFor = (size: number): number => {
    // Rooms hold about as many keys as each other, and memory that was allocated is not given back.
    const enough = Math.ceil(size * 1.25)
    if (room.size < size) room = { at: machine.allocate(enough), size: enough }
    return room.at
  }
  return (pieces) => {
    const count = pieces.reduce((sum, { words }) => sum + words / 4, 0)
    let slots = 16
    while (slots < count * 2) slots *= 2
    const all = roomFor(count * KEY + slots * 4 + count * 8)
    const table = all + count * KEY
    const matches = table + slots * 4
    const { buffer } = machine.bytes()
    const keys = new Uint32Array(buffer, all, count * 4)
    let place = 0
    for (const { words, copyTo } of pieces) {
      copyTo(keys.subarray(place, place + words))
      place += words
    }
    machine.run.clear(table, slots * 4)
    const found = machine.run.matchKeys(all, count, table, slots - 1, matches)
    return { keys, matches: new Uint32Array(buffer, matches, found * 2) }
  }
}
