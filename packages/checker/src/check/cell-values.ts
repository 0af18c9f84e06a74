/** The values of the cells of a column as numbers, however many cells are made: by the number of a cell, that of its value. */
import { textOf } from '@police-data/model'
import { UNFILLED } from '../map/field-column.ts'
import type { FieldReading } from '../map/standard-table.ts'
import { withRoom } from '../numbers/with-room.ts'

/** The key of a row of which a part is no answer: such a row agrees with none. */
export const NO_KEY = -1

export class CellValues {
  #numbers: Int32Array = new Int32Array(0)
  #asWritten = true
  readonly #reading: FieldReading
  #known = 0

  constructor(reading: FieldReading) {
    this.#reading = reading
  }

  forget(): void {
    this.#known = 0
    this.#asWritten = true
  }

  get numbers(): Int32Array {
    this.#update()
    return this.#numbers
  }

  /** Whether every cell has a value, which is written as its text. */
  get asWritten(): boolean {
    const { column, derived } = this.#reading
    if (!derived && column.allAsWritten) return true
    this.#update()
    return this.#asWritten
  }

  /** Those of cells that are new. */
  #update(): void {
    const { column, cell } = this.#reading
    if (column.size === this.#known) return
    const numbers = withRoom(this.#numbers, column.size - 1)
    this.#numbers = numbers
    if (this.#known === 0) numbers[UNFILLED] = NO_KEY
    for (let number = Math.max(UNFILLED + 1, this.#known); number < column.size; number += 1) {
      if (column.isAsWritten(number) && !this.#reading.derived) {
        numbers[number] = column.textOf(number)
        continue
      }
      const { value } = cell(number)
      const text = value === null ? null : textOf(value)
      const same = text !== null && text === column.held(number)?.text
      if (same) numbers[number] = column.textOf(number)
      else numbers[number] = text === null ? NO_KEY : column.texts.numberOf(text)
      this.#asWritten &&= same
    }
    this.#known = column.size
  }
}
