/** Where records stand, each by a number. */
import { NumberList } from '../numbers/number-list.js'

/** A file may have more bytes than a number of 32 bits can tell. */
const HIGH = 2 ** 31
export class Places {
  #sources = new NumberList()
  #rows = new NumberList()
  #lines = new NumberList()
  #bytes = new NumberList()
  #highBytes = new NumberList()
  /** By record, which of the lists below it is; 0 is none. Records that borrow of the same ones share one. */
  #lent = new NumberList()
  #lists = []
  #known = new Map()
  add(source, { row, line, byte, lent }) {
    const number = this.#rows.length
    this.#sources.push(source)
    this.#rows.push(row)
    this.#lines.push(line)
    this.#bytes.push(byte % HIGH)
    this.#highBytes.push(Math.floor(byte / HIGH))
    if (lent !== undefined) this.#lent.put(number, this.#listed(lent))
    return number
  }
  at(number) {
    const lent = this.#lists[this.#lent.at(number) - 1]
    return {
      source: this.#sources.at(number),
      row: this.#rows.at(number),
      line: this.#lines.at(number),
      byte: this.#highBytes.at(number) * HIGH + this.#bytes.at(number),
      ...(lent === undefined ? {} : { lent }),
    }
  }
  sourceOf(number) {
    return this.#sources.at(number)
  }
  #listed(lent) {
    const known = this.#known.get(lent) ?? this.#lists.push(lent)
    this.#known.set(lent, known)
    return known
  }
}
//# sourceMappingURL=places.js.map
