/** Gives each pair of numbers a number of its own, from 0 in the order in which they are first met. */
const LEAST = 16

/** Pairs with the same left one are looked through one by one up to here; beyond, all of them are found by their hash. */
const MOST_LISTED = 8

/** Stands where a list would begin. */
const NOBODY = 0
const BY_HASH = -1

export class Pairs {
  /** Left and right of each, side by side. */
  #pairs = new Int32Array(LEAST * 2)
  /** By left number: the last pair that has it, and one. Numbers that follow each other stand side by side. */
  #lists = new Int32Array(LEAST)
  /** By pair: the one before it in its list, and one. */
  #before = new Int32Array(LEAST)
  #hashed = 0
  /** The numbers given, each one higher, by the hash of their pair; 0 is nobody's. Never more than half full. */
  #slots = new Int32Array(LEAST * 2)
  #size = 0
  /** The pair that was asked for last: rows of one event stand together. */
  #last = 0

  get size(): number {
    return this.#size
  }

  /** As if none had been met; the room that they take stays. */
  clear(): void {
    if (this.#size === 0) return
    this.#lists.fill(NOBODY)
    if (this.#hashed > 0) this.#slots.fill(NOBODY)
    this.#hashed = 0
    this.#size = 0
    this.#last = 0
  }

  numberOf(left: number, right: number): number {
    const place = this.#last * 2
    if (this.#pairs[place] === left && this.#pairs[place + 1] === right && this.#size > 0) return this.#last
    this.#last = this.#find(left, right)
    return this.#last
  }

  #find(left: number, right: number): number {
    if (left >= this.#lists.length) this.#listUpTo(left)
    const list = left >= 0 && left < this.#lists.length ? (this.#lists[left] as number) : BY_HASH
    if (list === BY_HASH) return this.#findByHash(left, right)
    let listed = 0
    for (let held = list; held !== NOBODY; held = this.#before[held - 1] as number) {
      if (this.#pairs[held * 2 - 1] === right) return held - 1
      listed += 1
    }
    const number = this.#add(left, right)
    if (listed < MOST_LISTED) {
      this.#before[number] = list
      this.#lists[left] = number + 1
    } else {
      this.#lists[left] = BY_HASH
      this.#hash(number)
      for (let held = list; held !== NOBODY; held = this.#before[held - 1] as number) this.#hash(held - 1)
    }
    return number
  }

  #findByHash(left: number, right: number): number {
    const mask = this.#slots.length - 1
    let slot = slotOf(left, right) & mask
    for (let held = this.#slots[slot] as number; held !== NOBODY; held = this.#slots[slot] as number) {
      const place = held * 2 - 2
      if (this.#pairs[place] === left && this.#pairs[place + 1] === right) return held - 1
      slot = (slot + 1) & mask
    }
    const number = this.#add(left, right)
    this.#hash(number)
    return number
  }

  #add(left: number, right: number): number {
    const number = this.#size
    if (number === this.#before.length) {
      this.#pairs = longer(this.#pairs)
      this.#before = longer(this.#before)
    }
    this.#pairs[number * 2] = left
    this.#pairs[number * 2 + 1] = right
    this.#size += 1
    return number
  }

  #hash(number: number): void {
    this.#hashed += 1
    if (this.#hashed * 2 > this.#slots.length) {
      const numbers = this.#slots.filter((held) => held !== NOBODY)
      this.#slots = new Int32Array(this.#slots.length * 2)
      for (const held of numbers) this.#put(held)
    }
    this.#put(number + 1)
  }

  #put(held: number): void {
    const mask = this.#slots.length - 1
    const place = held * 2 - 2
    let slot = slotOf(this.#pairs[place] as number, this.#pairs[place + 1] as number) & mask
    while (this.#slots[slot] !== NOBODY) slot = (slot + 1) & mask
    this.#slots[slot] = held
  }

  /** Where there is a place for each left number; not if most places would be nobody’s. */
  #listUpTo(left: number): void {
    const from = this.#lists.length
    let length = from
    while (length <= left && length < SPARSE * this.#before.length) length *= 2
    if (length <= left) return
    const lists = new Int32Array(length)
    lists.set(this.#lists)
    this.#lists = lists
    for (let place = 0; place < this.#size * 2; place += 2) {
      const known = this.#pairs[place] as number
      if (known >= from && known < length) lists[known] = BY_HASH
    }
  }
}

/** So many places there may be for each pair. */
const SPARSE = 4

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const all = new Int32Array(numbers.length * 2)
  all.set(numbers)
  return all
}

const BLOCK_BITS = 5

/** Right numbers that follow each other lie side by side in blocks, which lie far apart. */
function slotOf(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul((right >> BLOCK_BITS) + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) + (right & ((1 << BLOCK_BITS) - 1))
}
