/** Gives each pair of numbers a number of its own, from 0 in the order in which they are first met. */
const LEAST = 16

export class Pairs {
  #left = new Int32Array(LEAST)
  #right = new Int32Array(LEAST)
  /** The numbers given, each one higher, by the hash of their pair; 0 is nobody's. Never more than half full. */
  #slots = new Int32Array(LEAST * 2)
  #size = 0

  get size(): number {
    return this.#size
  }

  numberOf(left: number, right: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(left, right) & mask
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      const number = held - 1
      if (this.#left[number] === left && this.#right[number] === right) return number
      slot = (slot + 1) & mask
    }
    const number = this.#size
    this.#left[number] = left
    this.#right[number] = right
    this.#slots[slot] = number + 1
    this.#size += 1
    if (this.#size === this.#left.length) this.#grow()
    return number
  }

  #grow(): void {
    const capacity = this.#left.length * 2
    this.#left = larger(this.#left, capacity)
    this.#right = larger(this.#right, capacity)
    const slots = new Int32Array(capacity * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.#size; number += 1) {
      let slot = hashOf(this.#left[number] ?? 0, this.#right[number] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

function larger(numbers: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(capacity)
  made.set(numbers)
  return made
}

/** Numbers that follow each other lie far apart. */
function hashOf(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
