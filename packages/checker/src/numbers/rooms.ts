/** Lists of numbers that are worked out once for some rows, each in room that is used again for the next ones. */

interface Room {
  held: Int32Array
  /** Null before it is worked out for the rows that there are. */
  numbers: Int32Array | null
}

export class Rooms<Key> {
  readonly #rooms = new Map<Key, Room>()

  /** `fill` is given so many numbers, of which it writes every one. */
  of(key: Key, length: number, fill: (numbers: Int32Array) => unknown): Int32Array {
    const room = this.#rooms.get(key) ?? { held: new Int32Array(0), numbers: null }
    this.#rooms.set(key, room)
    if (room.numbers !== null) return room.numbers
    if (room.held.length < length) room.held = new Int32Array(length)
    const numbers = room.held.subarray(0, length)
    fill(numbers)
    room.numbers = numbers
    return numbers
  }

  /** Other rows come; what was given holds no longer. */
  clear(): void {
    for (const room of this.#rooms.values()) room.numbers = null
  }
}
