/** The keys of rows as numbers: two rows of any tables have the same one where the values of all parts are the same. */
import { textOf } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { StandardTable } from '../map/standard-table.ts'
import { Keys } from '../numbers/keys.ts'
import { Texts } from '../numbers/texts.ts'

/** The key of a row of which a part is no answer: such a row agrees with none. */
export const NO_KEY = -1

export class RowKeys {
  readonly #tables: Dataset['tables']
  readonly #values = new Texts()
  readonly #keys = new Keys()
  readonly #known = new Map<string, Int32Array>()

  constructor(tables: Dataset['tables']) {
    this.#tables = tables
  }

  /** By row; keys of as many fields are compared. */
  of(table: string, fields: readonly string[]): Int32Array {
    const name = JSON.stringify([table, fields])
    const known = this.#known.get(name) ?? this.#make(this.#tables[table], fields)
    this.#known.set(name, known)
    return known
  }

  /** Every key of so many fields that was made lies below. */
  size(fields: number): number {
    return this.#keys.size(fields)
  }

  #make(rows: StandardTable | undefined, fields: readonly string[]): Int32Array {
    const keys = new Int32Array(rows?.length ?? 0)
    if (rows === undefined) return keys
    for (const [at, field] of fields.entries()) {
      const reading = rows.reading(field)
      if (reading === undefined) return keys.fill(NO_KEY)
      const values = Int32Array.from({ length: reading.column.size }, (_, number) => {
        const { value } = reading.cell(number)
        return value === null ? NO_KEY : this.#values.numberOf(textOf(value))
      })
      const numbers = reading.column.numbers.all
      for (let row = 0; row < keys.length; row += 1) {
        const value = values[numbers[row] ?? 0] ?? NO_KEY
        const before = keys[row] ?? NO_KEY
        keys[row] = value === NO_KEY || before === NO_KEY ? NO_KEY : this.#keys.step(at + 1, before, value)
      }
    }
    return keys
  }
}
