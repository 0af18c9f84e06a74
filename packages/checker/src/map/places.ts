/** Where records stand, each by a number. */
import { NumberList } from '../numbers/number-list.ts'

/** Where a record stands: its file, the row as a spreadsheet numbers it, and the physical line and byte it begins at. */
export interface Place {
  /** Which file of the run, from 0. */
  readonly source: number
  readonly row: number
  readonly line: number
  readonly byte: number
  /** Where the records stand that lent it columns, in the order of the joins; null where there is none. */
  readonly lent?: readonly (Place | null)[]
}

/** A file may have more bytes than a number of 32 bits can tell. */
const HIGH = 2 ** 31

export class Places {
  readonly #sources = new NumberList()
  readonly #rows = new NumberList()
  readonly #lines = new NumberList()
  readonly #bytes = new NumberList()
  readonly #highBytes = new NumberList()
  readonly #lent = new Map<number, NonNullable<Place['lent']>>()

  add(source: number, { row, line, byte, lent }: Omit<Place, 'source'>): number {
    const number = this.#rows.length
    this.#sources.push(source)
    this.#rows.push(row)
    this.#lines.push(line)
    this.#bytes.push(byte % HIGH)
    this.#highBytes.push(Math.floor(byte / HIGH))
    if (lent !== undefined) this.#lent.set(number, lent)
    return number
  }

  at(number: number): Place {
    const lent = this.#lent.get(number)
    return {
      source: this.#sources.at(number),
      row: this.#rows.at(number),
      line: this.#lines.at(number),
      byte: this.#highBytes.at(number) * HIGH + this.#bytes.at(number),
      ...(lent === undefined ? {} : { lent }),
    }
  }

  sourceOf(number: number): number {
    return this.#sources.at(number)
  }
}
