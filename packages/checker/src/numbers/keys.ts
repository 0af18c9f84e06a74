/** Gives each sequence of numbers a number of its own; only sequences of the same length are told apart. */
import { Pairs } from './pairs.ts'

export class Keys {
  readonly #levels: Pairs[] = []

  /** The number of a sequence of `length` numbers, made of that of the sequence before its last. A key begins as 0. */
  step(length: number, before: number, last: number): number {
    return this.#level(length).numberOf(before, last)
  }

  /** How many sequences of this length there are. */
  size(length: number): number {
    return this.#level(length).size
  }

  /** As if none had been met. */
  clear(): void {
    for (const level of this.#levels) level?.clear()
  }

  numberOf(numbers: Iterable<number>): number {
    let key = 0
    let length = 0
    for (const number of numbers) {
      length += 1
      key = this.step(length, key, number)
    }
    return key
  }

  #level(length: number): Pairs {
    const known = this.#levels[length]
    if (known !== undefined) return known
    const made = new Pairs()
    this.#levels[length] = made
    return made
  }
}
