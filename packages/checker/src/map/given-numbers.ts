/** What the records of a batch were numbered, by `table.field`: tables that come later use the numbers of those before. */
import { NO_TEXT } from '../numbers/texts.ts'
import { MOST_RECORDS } from './record-batch.ts'

/** By record. */
export interface Given {
  /** 0 before anything was numbered. */
  readonly numbers: Int32Array
  /** What was numbered, by its number among the combinations; none where the record itself was. */
  readonly combinations: Int32Array
}

export class GivenNumbers {
  readonly #given = new Map<string, Given>()

  /** It stays the same from batch to batch. */
  of(name: string): Given {
    const given = this.#given.get(name) ?? {
      numbers: new Int32Array(MOST_RECORDS),
      combinations: new Int32Array(MOST_RECORDS),
    }
    this.#given.set(name, given)
    return given
  }

  clear(): void {
    for (const { numbers, combinations } of this.#given.values()) {
      numbers.fill(0)
      combinations.fill(NO_TEXT)
    }
  }
}
