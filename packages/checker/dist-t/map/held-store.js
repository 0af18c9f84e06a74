/** The cells of all tables of a run, each with the number of its text; the same cell in several tables is kept once. */
import { NumberList } from '../numbers/number-list.js'
import { NO_TEXT } from '../numbers/texts.js'
export class HeldStore {
  texts
  #helds = []
  #names = new NumberList()
  constructor(texts) {
    this.texts = texts
  }
  /** `twin` is the number of a cell that is likely the same. */
  put(held, twin) {
    if (twin !== undefined && same(held, this.#helds[twin])) return twin
    this.#names.push(held.text === '' ? NO_TEXT : this.texts.numberOf(held.text))
    return this.#helds.push(held) - 1
  }
  at(number) {
    return this.#helds[number]
  }
  /** The number of the cell’s text. */
  textOf(number) {
    return this.#names.at(number)
  }
}
/** Of two made from the same text of the same column; what breaks a rule is always told apart. */
function same(one, other) {
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
//# sourceMappingURL=held-store.js.map
