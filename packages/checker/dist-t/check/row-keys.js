/** The keys of rows as numbers: two rows of any tables have the same one where the values of all parts are the same. */
import { remember, textOf } from '@police-data/model'
import { UNFILLED } from '../map/field-column.js'
import { Keys } from '../numbers/keys.js'
/** The key of a row of which a part is no answer: such a row agrees with none. */
export const NO_KEY = -1
export class RowKeys {
  #tables
  #keys
  #known = new Map()
  #values = new Map()
  constructor(tables) {
    this.#tables = tables
    // Numbers that keys had when rows were filled are numbers of these.
    this.#keys = Object.values(tables)[0]?.keys ?? new Keys()
  }
  /** By row; keys of as many fields are compared. */
  of(table, fields) {
    const name = JSON.stringify([table, fields])
    const known = this.#known.get(name) ?? this.#make(this.#tables[table], fields)
    this.#known.set(name, known)
    return known
  }
  /** Every key of so many fields that was made lies below. */
  size(fields) {
    return this.#keys.size(fields)
  }
  #make(rows, fields) {
    const keys = new Int32Array(rows?.length ?? 0)
    const last = fields.at(-1)
    if (rows === undefined || last === undefined) return keys
    const reading = rows.reading(last)
    if (reading === undefined) return keys.fill(NO_KEY)
    const filled = rows.keysBy(fields)
    const asWritten = fields.every((name) => this.#valuesIn(rows, name)?.asWritten === true)
    if (filled !== undefined && asWritten) return filled
    const before = fields.length === 1 ? keys : this.of(rows.id, fields.slice(0, -1))
    const values = this.#valuesIn(rows, last)?.numbers ?? keys
    const numbers = reading.column.numbers.first(rows.length)
    for (let row = 0; row < keys.length; row += 1) {
      const start = before[row] ?? NO_KEY
      const value = values[numbers[row] ?? 0] ?? NO_KEY
      keys[row] = start === NO_KEY || value === NO_KEY ? NO_KEY : this.#keys.step(fields.length, start, value)
    }
    return keys
  }
  #valuesIn(rows, field) {
    const reading = rows.reading(field)
    if (reading === undefined) return undefined
    return remember(this.#values, reading, () => valuesOf(reading, rows.texts))
  }
}
function valuesOf({ column, cell }, texts) {
  const numbers = new Int32Array(column.size).fill(NO_KEY)
  let asWritten = true
  for (let number = UNFILLED + 1; number < numbers.length; number += 1) {
    const { value } = cell(number)
    const text = value === null ? null : textOf(value)
    const same = text !== null && text === column.held(number)?.text
    if (same) numbers[number] = column.textOf(number)
    else if (text !== null) numbers[number] = texts.numberOf(text)
    asWritten &&= same
  }
  return { numbers, asWritten }
}
//# sourceMappingURL=row-keys.js.map
