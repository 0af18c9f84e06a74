/** The cells of one field over all rows of its table: each cell once, and for each row its number. */
import { NumberList } from '../numbers/number-list.js'
import { NO_TEXT } from '../numbers/texts.js'
/** The number of what nothing fills. */
export const UNFILLED = 0
export class FieldColumn {
  /** By row. */
  numbers = new NumberList()
  #store
  /** By the number of a cell, what it is called in the store; nothing is for the first. */
  #stored = new NumberList()
  #broken = false
  constructor(store) {
    this.#store = store
    this.#stored.push(UNFILLED)
  }
  /** The cells there are, that of nothing among them. */
  get size() {
    return this.#stored.length
  }
  /** Whether one of its cells breaks a rule. */
  get broken() {
    return this.#broken
  }
  /** Gives a cell its number; `twin` is the number in the store of one that is likely the same. */
  put(held, twin) {
    const number = this.#stored.length
    this.#stored.push(this.#store.put(held, twin))
    this.#broken ||= held.broken.length > 0
    return number
  }
  held(number) {
    return number === UNFILLED ? undefined : this.#store.at(this.#stored.at(number))
  }
  /** What a cell is called in the store. */
  storedAs(number) {
    return this.#stored.at(number)
  }
  /** The number of the cell’s text among those of the standard. */
  textOf(number) {
    return number === UNFILLED ? NO_TEXT : this.#store.textOf(this.#stored.at(number))
  }
}
//# sourceMappingURL=field-column.js.map
