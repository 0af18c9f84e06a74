/** Gives each sequence of numbers a number of its own; only sequences of the same length are told apart. */
import { Pairs } from './pairs.js'
export class Keys {
  #levels = []
  /** The number of a sequence of `length` numbers, made of that of the sequence before its last. A key begins as 0. */
  step(length, before, last) {
    return this.#level(length).numberOf(before, last)
  }
  /** How many sequences of this length there are. */
  size(length) {
    return this.#level(length).size
  }
  numberOf(numbers) {
    let key = 0
    let length = 0
    for (const number of numbers) {
      length += 1
      key = this.step(length, key, number)
    }
    return key
  }
  #level(length) {
    const known = this.#levels[length]
    if (known !== undefined) return known
    const made = new Pairs()
    this.#levels[length] = made
    return made
  }
}
//# sourceMappingURL=keys.js.map
