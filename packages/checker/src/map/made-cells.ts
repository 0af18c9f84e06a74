/** The cells that were made of the texts of a file’s columns: what is made in the same way of the same text is the same cell. */
import { NumberList } from '../numbers/number-list.ts'

/** By the number of a text, the number in the store of the cell that was made of it, and one; 0 where none was. */
export class MadeCells {
  readonly #made = new Map<string, NumberList>()

  of(column: number, way: string): NumberList {
    const name = `${column} ${way}`
    const known = this.#made.get(name) ?? new NumberList()
    this.#made.set(name, known)
    return known
  }
}
