/** The cells of one field over all rows of its table: each cell once, and for each row its number. */
import { NumberList } from '../numbers/number-list.ts'
import { NO_TEXT } from '../numbers/texts.ts'
import type { Held } from './held.ts'
import type { HeldStore } from './held-store.ts'

/** The number of what nothing fills. */
export const UNFILLED = 0

export class FieldColumn {
  /** By row. */
  readonly numbers = new NumberList()
  readonly #store: HeldStore
  /** By the number of a cell, what it is called in the store; nothing is for the first. */
  readonly #stored = new NumberList()
  #broken = false

  constructor(store: HeldStore) {
    this.#store = store
    this.#stored.push(UNFILLED)
  }

  /** The cells there are, that of nothing among them. */
  get size(): number {
    return this.#stored.length
  }

  /** Whether one of its cells breaks a rule. */
  get broken(): boolean {
    return this.#broken
  }

  /** Gives a cell its number; `twin` is the number in the store of one that is likely the same. */
  put(held: Held, twin?: number): number {
    this.#broken ||= held.broken.length > 0
    return this.putStored(this.#store.put(held, twin))
  }

  /** The same of a cell that is in the store, and breaks no rule. */
  putStored(stored: number): number {
    const number = this.#stored.length
    this.#stored.push(stored)
    return number
  }

  held(number: number): Held | undefined {
    return number === UNFILLED ? undefined : this.#store.at(this.#stored.at(number))
  }

  /** What a cell is called in the store. */
  storedAs(number: number): number {
    return this.#stored.at(number)
  }

  /** The number of the cell’s text among those of the standard. */
  textOf(number: number): number {
    return number === UNFILLED ? NO_TEXT : this.#store.textOf(this.#stored.at(number))
  }
}
