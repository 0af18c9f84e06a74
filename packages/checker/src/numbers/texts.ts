/** Numbers texts from 0, in the order in which they are first met, and keeps each once. The empty one is 0. */
import { detach } from '../scan/record.ts'

export const NO_TEXT = 0

/** Shorter ones are copied by the engine when they are cut from a larger one. */
const SHARES_MEMORY = 13

const LEAST = 64

/** A map of the language holds sixteen million, and takes several times as long to fill. */
export class Texts {
  readonly #texts: string[] = ['']
  readonly #detaches: boolean
  #hashes = new Int32Array(LEAST)
  /** The numbers given, by the hash of their text; 0 is nobody’s, as nobody looks for the empty one. Never more than half full. */
  #slots = new Int32Array(LEAST)

  /** `whole`: no text that it is given was cut from a larger one. */
  constructor({ whole = false } = {}) {
    this.#detaches = !whole
  }

  get size(): number {
    return this.#texts.length
  }

  numberOf(text: string): number {
    if (text === '') return NO_TEXT
    const hash = hashOf(text)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let number = this.#slots[slot] as number; number !== NO_TEXT; number = this.#slots[slot] as number) {
      if (this.#hashes[number] === hash && this.#texts[number] === text) return number
      slot = (slot + 1) & mask
    }
    const number = this.#texts.push(this.#detaches && text.length >= SHARES_MEMORY ? detach(text) : text) - 1
    if (number * 2 >= this.#slots.length) this.#grow()
    this.#hashes[number] = hash
    this.#put(number)
    return number
  }

  /** Gives a text that is new the next number, which is not to be asked for. */
  add(text: string): void {
    this.#texts.push(text)
  }

  /** As if none had been met; the room that they take stays. */
  clear(): void {
    if (this.#texts.length === 1) return
    this.#texts.length = 1
    this.#slots.fill(NO_TEXT)
  }

  textOf(number: number): string {
    return this.#texts[number] ?? ''
  }

  #grow(): void {
    const hashes = new Int32Array(this.#slots.length * 2)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    const numbers = this.#slots.filter((number) => number !== NO_TEXT)
    this.#slots = new Int32Array(hashes.length)
    for (const number of numbers) this.#put(number)
  }

  #put(number: number): void {
    const mask = this.#slots.length - 1
    let slot = (this.#hashes[number] as number) & mask
    while (this.#slots[slot] !== NO_TEXT) slot = (slot + 1) & mask
    this.#slots[slot] = number
  }
}

/** Differs from run to run, so that nobody can make a file whose texts all fall together. */
const SEED = Math.floor(Math.random() * 2 ** 32)

function hashOf(text: string): number {
  let hash = SEED ^ text.length
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
