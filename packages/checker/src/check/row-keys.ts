/** The keys of rows as numbers: two rows of any tables have the same one where the values of all parts are the same. */
import { remember } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { FieldReading, StandardTable } from '../map/standard-table.ts'
import { Keys } from '../numbers/keys.ts'
import { Rooms } from '../numbers/rooms.ts'
import { CellValues, NO_KEY } from './cell-values.ts'

export class RowKeys {
  readonly #tables: Dataset['tables']
  readonly #keys: Keys
  readonly #known = new Rooms<string>()
  readonly #values = new Map<FieldReading, CellValues>()

  constructor(tables: Dataset['tables']) {
    this.#tables = tables
    // Numbers that keys had when rows were filled are numbers of these.
    this.#keys = Object.values(tables)[0]?.keys ?? new Keys()
  }

  /** By row; keys of as many fields are compared. */
  of(table: string, fields: readonly string[]): Int32Array {
    const rows = this.#tables[table]
    const name = `${table} ${fields.join()}`
    return this.#known.of(name, rows?.length ?? 0, (keys) => {
      if (rows !== undefined) this.#make(rows, fields, keys)
    })
  }

  /** Every key of so many fields that was made lies below. */
  size(fields: number): number {
    return this.#keys.size(fields)
  }

  /** Other rows stand in the tables. Whoever fills them sees to the numbers that keys had. */
  clear(): void {
    this.#known.clear()
    for (const [{ column }, values] of this.#values) if (column.forgets) values.forget()
  }

  #make(rows: StandardTable, fields: readonly string[], keys: Int32Array): void {
    const last = fields.at(-1)
    if (last === undefined) return void keys.fill(0)
    const reading = rows.reading(last)
    if (reading === undefined) return void keys.fill(NO_KEY)
    const asWritten = fields.every((name) => this.#valuesIn(rows, name)?.asWritten === true)
    if (asWritten && rows.keysBy(fields, keys) !== undefined) return
    const before = fields.length === 1 ? undefined : this.of(rows.id, fields.slice(0, -1))
    const values = this.#valuesIn(rows, last)?.numbers ?? keys
    const numbers = reading.column.numbers.first(rows.length, keys)
    for (let row = 0; row < keys.length; row += 1) {
      const start = before === undefined ? 0 : (before[row] as number)
      const value = values[numbers[row] as number] as number
      keys[row] = start === NO_KEY || value === NO_KEY ? NO_KEY : this.#keys.step(fields.length, start, value)
    }
  }

  #valuesIn(rows: StandardTable, field: string): CellValues | undefined {
    const reading = rows.reading(field)
    if (reading === undefined) return undefined
    return remember(this.#values, reading, () => new CellValues(reading))
  }
}
