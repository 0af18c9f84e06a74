/** The keys of rows as numbers: two rows of any tables have the same one where the values of all parts are the same. */
import { textOf } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import { UNFILLED } from '../map/field-column.ts'
import type { FieldReading, StandardTable } from '../map/standard-table.ts'
import { Keys } from '../numbers/keys.ts'
import type { Texts } from '../numbers/texts.ts'

/** The key of a row of which a part is no answer: such a row agrees with none. */
export const NO_KEY = -1

export class RowKeys {
  readonly #tables: Dataset['tables']
  readonly #keys: Keys
  readonly #known = new Map<string, Int32Array>()

  constructor(tables: Dataset['tables']) {
    this.#tables = tables
    // Numbers that keys had when rows were filled are numbers of these.
    this.#keys = Object.values(tables)[0]?.keys ?? new Keys()
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
    const last = fields.at(-1)
    if (rows === undefined || last === undefined) return keys
    const reading = rows.reading(last)
    if (reading === undefined) return keys.fill(NO_KEY)
    const filled = rows.keysBy(fields)
    if (filled !== undefined && fields.every((name) => isAsWritten(rows.reading(name)))) return filled
    const before = fields.length === 1 ? keys : this.of(rows.id, fields.slice(0, -1))
    const values = valuesOf(reading, rows.texts)
    const numbers = reading.column.numbers.first(rows.length)
    for (let row = 0; row < keys.length; row += 1) {
      const start = before[row] ?? NO_KEY
      const value = values[numbers[row] ?? 0] ?? NO_KEY
      keys[row] = start === NO_KEY || value === NO_KEY ? NO_KEY : this.#keys.step(fields.length, start, value)
    }
    return keys
  }
}

/** Whether every cell has a value that is written as its text. */
function isAsWritten(reading: FieldReading | undefined): boolean {
  if (reading === undefined) return false
  const { column, cell } = reading
  for (let number = UNFILLED + 1; number < column.size; number += 1) {
    const { value } = cell(number)
    if (value === null || textOf(value) !== column.held(number)?.text) return false
  }
  return true
}

/** By the number of a cell, that of its value. */
function valuesOf({ column, cell }: FieldReading, texts: Texts): Int32Array {
  const values = new Int32Array(column.size)
  for (let number = 0; number < values.length; number += 1) {
    const { value } = cell(number)
    const text = value === null ? null : textOf(value)
    if (text === null) values[number] = NO_KEY
    else values[number] = text === column.held(number)?.text ? column.textOf(number) : texts.numberOf(text)
  }
  return values
}
