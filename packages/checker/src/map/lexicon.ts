/** Numbers the texts of a file, each column for itself: a police file has few distinct values. */
import { Texts } from '../numbers/texts.ts'

/** The number where a record has no cell; the empty cell comes next, and then all others. */
const NO_CELL = 0

interface Column {
  readonly texts: Texts
  /** Records of one event stand together and repeat each other. */
  last: string
  lastNumber: number
}

export class Lexicon {
  readonly #columns: Column[] = []
  #numbers = new Int32Array(0)
  #cells: readonly string[] | undefined

  /** One for each cell, and 0 behind the last; they are good until the next record. */
  numbersOf(cells: readonly string[]): Int32Array {
    if (cells === this.#cells) return this.#numbers
    this.#cells = cells
    if (cells.length > this.#numbers.length) this.#numbers = new Int32Array(cells.length)
    this.#write(cells, this.#numbers)
    return this.#numbers
  }

  /** The same, to keep. */
  copyOf(cells: readonly string[]): Int32Array {
    const numbers = new Int32Array(cells.length)
    this.#write(cells, numbers)
    return numbers
  }

  textOf(column: number, number: number): string {
    return number === NO_CELL ? '' : (this.#columns[column]?.texts.textOf(number - 1) ?? '')
  }

  #write(cells: readonly string[], numbers: Int32Array): void {
    while (this.#columns.length < cells.length)
      this.#columns.push({ texts: new Texts(), last: '', lastNumber: NO_CELL + 1 })
    for (let place = 0; place < cells.length; place += 1) {
      const text = cells[place] as string
      const column = this.#columns[place] as Column
      if (text !== column.last) {
        column.lastNumber = column.texts.numberOf(text) + 1
        column.last = text
      }
      numbers[place] = column.lastNumber
    }
    numbers.fill(NO_CELL, cells.length)
  }
}
