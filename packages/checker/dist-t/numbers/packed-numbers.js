/** Gives each list of numbers a number of its own, as pairs have, and keeps them in few bytes: most numbers are small. */
import { NumberList } from './number-list.js'

const LEAST = 1024
/** What a number of 32 bits may take, seven bits to a byte. */
const MOST_BYTES = 5
export class PackedNumbers {
  #bytes = new Uint8Array(LEAST)
  #end = 0
  /** Where each list begins, and behind them where the next will. */
  #starts = new NumberList()
  #hashes = new NumberList()
  /** The numbers given, each one higher, by the hash of their list; 0 is nobody's. Never more than half full. */
  #slots = new Int32Array(LEAST)
  constructor() {
    this.#starts.push(0)
  }
  /** Of the list of the first `length` numbers, none of which is below zero. */
  numberOf(numbers, length) {
    const hash = this.#append(numbers, length)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes.at(held - 1) === hash && this.#isLast(held - 1)) return held - 1
      slot = (slot + 1) & mask
    }
    const number = this.#hashes.length
    this.#slots[slot] = number + 1
    this.#hashes.push(hash)
    this.#starts.push(this.#end)
    if (number * 2 >= this.#slots.length) this.#grow()
    return number
  }
  /** Writes a list behind the last one, where it stays if it is a new one, and gives its hash. */
  #append(numbers, length) {
    let end = this.#starts.at(this.#hashes.length)
    if (end + length * MOST_BYTES > this.#bytes.length) this.#makeRoom(length * MOST_BYTES)
    const bytes = this.#bytes
    let hash = length
    for (let place = 0; place < length; place += 1) {
      let number = numbers[place] ?? 0
      hash = Math.imul(hash ^ number, 0x9e3779b1)
      hash ^= hash >>> 15
      for (; number > 127; number >>>= 7) bytes[end++] = (number & 127) | 128
      bytes[end++] = number
    }
    this.#end = end
    hash = Math.imul(hash, 0x85ebca6b)
    return hash ^ (hash >>> 13)
  }
  /** Whether a list is the one that was written last. */
  #isLast(number) {
    const bytes = this.#bytes
    const start = this.#starts.at(number)
    const last = this.#starts.at(this.#hashes.length)
    const length = this.#end - last
    if (this.#starts.at(number + 1) - start !== length) return false
    for (let at = 0; at < length; at += 1) if (bytes[start + at] !== bytes[last + at]) return false
    return true
  }
  #makeRoom(more) {
    const larger = new Uint8Array(this.#bytes.length * 2 + more)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
  #grow() {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.#hashes.length; number += 1) {
      let slot = this.#hashes.at(number) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}
//# sourceMappingURL=packed-numbers.js.map
