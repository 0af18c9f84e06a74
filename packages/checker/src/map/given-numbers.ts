/** What one record was numbered, by `table.field`: tables that come later use the numbers of those before. */
import { NO_TEXT } from '../numbers/texts.ts'

interface Given {
  /** 0 before anything was numbered. */
  number: number
  /** What was numbered, by its number among the combinations; none where the record itself was. */
  combination: number
}

export class GivenNumbers {
  readonly #given = new Map<string, Given>()

  /** It stays the same from record to record. */
  of(name: string): Given {
    const given = this.#given.get(name) ?? { number: 0, combination: NO_TEXT }
    this.#given.set(name, given)
    return given
  }

  clear(): void {
    for (const given of this.#given.values()) {
      given.number = 0
      given.combination = NO_TEXT
    }
  }
}
