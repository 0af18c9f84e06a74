/** The cells of one field over all rows of its table: each cell once, and for each row its number. */
import { remember } from '@police-data/model'
import { NumberList } from '../numbers/number-list.ts'
import { NO_TEXT, type Texts } from '../numbers/texts.ts'
import type { Held } from './held.ts'
import type { HeldStore } from './held-store.ts'

/** The number of what nothing fills. */
export const UNFILLED = 0

export class FieldColumn {
  /** By row. */
  readonly numbers = new NumberList()
  /** Whether its cells are forgotten with the rows: they name records, and hardly one comes again. */
  readonly forgets: boolean
  readonly #store: HeldStore
  #cells: CellList
  /** Of cells that are another field’s: makes one of the agency’s text that breaks rules of this field. */
  #remake: ((own: string) => Held) | undefined
  /** Those that were made so. */
  readonly #remade = new Map<number, Held>()

  constructor(store: HeldStore, forgets = false) {
    this.#store = store
    this.forgets = forgets
    this.#cells = new CellList()
  }

  /** The cells there are, that of nothing among them. */
  get size(): number {
    return this.#cells.stored.length
  }

  /** Whether one of its cells breaks a rule. */
  get broken(): boolean {
    return this.#cells.broken
  }

  get texts(): Texts {
    return this.#store.texts
  }

  /** Gives a cell its number; `twin` is the number in the store of one that is likely the same, `name` that of its text. */
  put(held: Held, twin?: number, name?: number): number {
    this.#cells.broken ||= held.broken.length > 0
    return this.putStored(this.#store.put(held, twin, name))
  }

  /** The same of a cell that is in the store, and breaks no rule. */
  putStored(stored: number): number {
    const cells = this.#cells
    const number = cells.stored.length
    cells.stored.push(stored)
    cells.asWritten &&= this.#store.isAsWritten(stored)
    return number
  }

  /** Its cells are those of another field, whose texts are judged alike; `remake` makes those that break a rule. */
  shareCells(other: FieldColumn, remake: (own: string) => Held): void {
    this.#cells = other.#cells
    this.#remake = remake
  }

  held(number: number): Held | undefined {
    if (number === UNFILLED) return undefined
    const held = this.#store.at(this.#cells.stored.at(number))
    return this.#remake === undefined || held === undefined || held.broken.length === 0
      ? held
      : remember(this.#remade, number, () => this.#remake?.(held.own) ?? held)
  }

  /** What a cell is called in the store. */
  storedAs(number: number): number {
    return this.#cells.stored.at(number)
  }

  /** The number of the cell’s text among those of the standard. */
  textOf(number: number): number {
    return number === UNFILLED ? NO_TEXT : this.#store.textOf(this.#cells.stored.at(number))
  }

  /** Whether it is an answer that stands in the file as in the standard, and breaks no rule. */
  isAsWritten(number: number): boolean {
    return number !== UNFILLED && this.#store.isAsWritten(this.#cells.stored.at(number))
  }

  /** Whether all of them are. */
  get allAsWritten(): boolean {
    return this.#cells.asWritten
  }

  /** Forgets the rows. */
  clear(): void {
    this.numbers.clear()
    if (!this.forgets) return
    this.#remade.clear()
    if (this.#remake === undefined) this.#cells.clear()
  }
}

class CellList {
  /** By the number of a cell, what it is called in the store; nothing is for the first. */
  readonly stored = new NumberList()
  broken = false
  asWritten = true

  constructor() {
    this.stored.push(UNFILLED)
  }

  clear(): void {
    this.stored.clear()
    this.stored.push(UNFILLED)
    this.broken = false
    this.asWritten = true
  }
}
