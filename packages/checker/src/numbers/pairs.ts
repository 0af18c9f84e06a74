/** Gives each pair of numbers a number of its own, from 0 in the order in which they are first met. */
const LEAST = 16

export class Pairs {
  /** Left and right of each, side by side. */
  #pairs = new Int32Array(LEAST * 2)
  /** The numbers given, each one higher, by the hash of their pair; 0 is nobody's. Never more than half full. */
  #slots = new Int32Array(LEAST * 2)
  #size = 0
  /** The pair that was asked for last: rows of one event stand together. */
  #last = 0

  get size(): number {
    return this.#size
  }

  numberOf(left: number, right: number): number {
    const place = this.#last * 2
    if (this.#pairs[place] === left && this.#pairs[place + 1] === right && this.#size > 0) return this.#last
    this.#last = this.#find(left, right)
    return this.#last
  }

  #find(left: number, right: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(left, right) & mask
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      const place = held * 2 - 2
      if (this.#pairs[place] === left && this.#pairs[place + 1] === right) return held - 1
      slot = (slot + 1) & mask
    }
    const number = this.#size
    this.#pairs[number * 2] = left
    this.#pairs[number * 2 + 1] = right
    this.#slots[slot] = number + 1
    this.#size += 1
    if (this.#size * 2 === this.#pairs.length) this.#grow()
    return number
  }

  #grow(): void {
    const pairs = new Int32Array(this.#pairs.length * 2)
    pairs.set(this.#pairs)
    this.#pairs = pairs
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.#size; number += 1) {
      let slot = hashOf(pairs[number * 2] ?? 0, pairs[number * 2 + 1] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

/** Numbers that follow each other lie far apart. */
function hashOf(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
