/** The cells of all tables of a run, each with the number of its text; the same cell in several tables is kept once. */
import { NumberList } from '../numbers/number-list.ts'
import { NO_TEXT, type Texts } from '../numbers/texts.ts'
import type { Held } from './held.ts'

export class HeldStore {
  readonly texts: Texts
  /** Nothing where the cell’s text and its column tell all of it: that is so of most that are seen once, as ids are. */
  readonly #helds: (Held | undefined)[] = []
  readonly #names = new NumberList()
  readonly #columns = new NumberList()

  constructor(texts: Texts) {
    this.texts = texts
  }

  /** `twin` is the number of a cell that is likely the same, `name` that of its text, where it is known. */
  put(held: Held, twin?: number, name?: number): number {
    const plain = isAsWritten(held)
    if (twin !== undefined && (plain ? this.#isAsWritten(twin, held) : same(held, this.#helds[twin])))
      return twin
    this.#names.push(name ?? (held.text === '' ? NO_TEXT : this.texts.numberOf(held.text)))
    this.#columns.push(held.column ?? 0)
    return this.#helds.push(plain ? undefined : held) - 1
  }

  clear(): void {
    this.#helds.length = 0
    this.#names.clear()
    this.#columns.clear()
    this.texts.clear()
  }

  /** Whether the text of a cell and its column tell all of it: then it is an answer, and breaks no rule. */
  isAsWritten(number: number): boolean {
    return number < this.#helds.length && this.#helds[number] === undefined
  }

  at(number: number): Held | undefined {
    if (number >= this.#helds.length) return undefined
    return this.#helds[number] ?? asWritten(this.texts.textOf(this.textOf(number)), this.#columns.at(number))
  }

  #isAsWritten(number: number, { text, column }: Held): boolean {
    if (number >= this.#helds.length || this.#helds[number] !== undefined) return false
    return this.#columns.at(number) === column && this.texts.textOf(this.textOf(number)) === text
  }

  /** The number of the cell’s text. */
  textOf(number: number): number {
    return this.#names.at(number)
  }
}

/** A text that an agency’s column holds as the standard has it, and that breaks no rule. */
function isAsWritten({ own, text, relation, column, cell, broken }: Held): boolean {
  const { raw, said, typed, value } = cell
  return (
    text !== '' &&
    own === text &&
    relation === null &&
    column !== null &&
    broken.length === 0 &&
    said === null &&
    raw === text &&
    typed === text &&
    value === text
  )
}

const asWritten = (text: string, column: number): Held => ({
  own: text,
  text,
  relation: null,
  column,
  cell: { raw: text, said: null, typed: text, value: text },
  broken: NONE,
})

const NONE: Held['broken'] = []

/** Of two made from the same text of the same column; what breaks a rule is always told apart. */
function same(one: Held, other: Held | undefined): boolean {
  if (other === undefined || one.broken.length > 0 || other.broken.length > 0) return false
  const [mine, theirs] = [one.cell, other.cell]
  return (
    one.own === other.own &&
    one.column === other.column &&
    one.text === other.text &&
    one.relation === other.relation &&
    mine.raw === theirs.raw &&
    mine.said === theirs.said &&
    mine.typed === theirs.typed &&
    mine.value === theirs.value
  )
}
