/** What the records of a batch were numbered, by `table.field`: tables that come later use the numbers of those before. */
import { NO_TEXT } from '../numbers/texts.js'
import { MOST_RECORDS } from './record-batch.js'
export class GivenNumbers {
  #given = new Map()
  /** It stays the same from batch to batch. */
  of(name) {
    const given = this.#given.get(name) ?? {
      numbers: new Int32Array(MOST_RECORDS),
      combinations: new Int32Array(MOST_RECORDS),
    }
    this.#given.set(name, given)
    return given
  }
  clear() {
    for (const { numbers, combinations } of this.#given.values()) {
      numbers.fill(0)
      combinations.fill(NO_TEXT)
    }
  }
}
//# sourceMappingURL=given-numbers.js.map
