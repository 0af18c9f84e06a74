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

/** Where some records of one file stand, as the machine tells it. */
export interface Whereabouts {
  readonly length: number
  /** Of each: its row, its line, and two words that say nothing here. */
  readonly whereabouts: Int32Array
  /** Of each: a number that says nothing here, and its byte. */
  readonly bytes: Float64Array
}

/** A file may have more bytes than a number of 32 bits can tell. */
const HIGH = 2 ** 31

export class Places {
  readonly #sources = new NumberList()
  readonly #rows = new NumberList()
  readonly #lines = new NumberList()
  readonly #bytes = new NumberList()
  readonly #highBytes = new NumberList()
  /** By record, which of the lists below it is; 0 is none. Records that borrow of the same ones share one. */
  readonly #lent = new NumberList()
  readonly #lists: NonNullable<Place['lent']>[] = []
  readonly #known = new Map<NonNullable<Place['lent']>, number>()

  add(source: number, { row, line, byte, lent }: Omit<Place, 'source'>): number {
    const number = this.#rows.length
    this.#sources.push(source)
    this.#rows.push(row)
    this.#lines.push(line)
    this.#bytes.push(byte % HIGH)
    this.#highBytes.push(Math.floor(byte / HIGH))
    if (lent !== undefined) this.#lent.put(number, this.#listed(lent))
    return number
  }

  /** Puts the number of each in `into`. */
  addAll(source: number, { length, whereabouts, bytes }: Whereabouts, into: Int32Array): void {
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[at * 2 + 1] as number
      into[at] = this.#rows.length
      this.#sources.push(source)
      this.#rows.push(whereabouts[at * 4] as number)
      this.#lines.push(whereabouts[at * 4 + 1] as number)
      this.#bytes.push(byte % HIGH)
      this.#highBytes.push(Math.floor(byte / HIGH))
    }
  }

  at(number: number): Place {
    const lent = this.#lists[this.#lent.at(number) - 1]
    return {
      source: this.#sources.at(number),
      row: this.#rows.at(number),
      line: this.#lines.at(number),
      byte: this.#highBytes.at(number) * HIGH + this.#bytes.at(number),
      ...(lent === undefined ? {} : { lent }),
    }
  }

  clear(): void {
    for (const list of [this.#sources, this.#rows, this.#lines, this.#bytes, this.#highBytes, this.#lent])
      list.clear()
    this.#lists.length = 0
    this.#known.clear()
  }

  sourceOf(number: number): number {
    return this.#sources.at(number)
  }

  #listed(lent: NonNullable<Place['lent']>): number {
    const known = this.#known.get(lent) ?? this.#lists.push(lent)
    this.#known.set(lent, known)
    return known
  }
}
