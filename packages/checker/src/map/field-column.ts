/** The cells of one field over all rows of its table: each cell once, and for each row its number. */
import { NumberList } from '../numbers/number-list.ts'
import { NO_TEXT, type Texts } from '../numbers/texts.ts'
import type { Held } from './held.ts'

/** The number of what nothing fills. */
export const UNFILLED = 0

export class FieldColumn {
  /** By row. */
  readonly numbers = new NumberList()
  readonly #helds: (Held | undefined)[] = [undefined]
  readonly #texts: Texts
  /** What each cell is called among the texts of the standard. */
  readonly #names = new NumberList()
  #broken = false

  constructor(texts: Texts) {
    this.#texts = texts
    this.#names.push(NO_TEXT)
  }

  /** The cells there are, that of nothing among them. */
  get size(): number {
    return this.#helds.length
  }

  /** Whether one of its cells breaks a rule. */
  get broken(): boolean {
    return this.#broken
  }

  /** Gives a cell its number. */
  put(held: Held): number {
    this.#names.push(this.#texts.numberOf(held.text))
    this.#broken ||= held.broken.length > 0
    return this.#helds.push(held) - 1
  }

  held(number: number): Held | undefined {
    return this.#helds[number]
  }

  /** The number of the cell’s text among those of the standard. */
  textOf(number: number): number {
    return this.#names.at(number)
  }
}
