/** The rows of a standard table, field by field: a row is a few numbers, and becomes an object only where one is asked for. */
import {
  type Cell,
  deriveCell,
  EMPTY,
  type Row,
  restsOn,
  type Standard,
  type Table,
  writtenFields,
} from '@police-data/model'
import type { Keys } from '../numbers/keys.ts'
import { NumberList } from '../numbers/number-list.ts'
import { NO_TEXT } from '../numbers/texts.ts'
import { withRoom } from '../numbers/with-room.ts'
import { FieldColumn } from './field-column.ts'
import type { Held } from './held.ts'
import type { HeldStore } from './held-store.ts'
import type { Place, Places } from './places.ts'
import { recordKey } from './record-key.ts'

/** A row, and the source record that its cells were taken from. */
export interface StandardRow extends Row {
  /** Which row of its table, from 0. */
  readonly at: number
  readonly place: Place
  /** Undefined for a field that nothing fills. */
  held(field: string): Held | undefined
}

/** How a field is read in a row: it rests on a written one, whose cell tells it all. */
export interface FieldReading {
  readonly column: FieldColumn
  readonly derived: boolean
  /** By the number of the written field’s cell. */
  cell(number: number): Cell
}

/** Rows that follow each other and are of one file; `to` is behind the last. */
export interface Run {
  readonly source: number
  readonly from: number
  readonly to: number
}

/** What tables that are filled together share. */
export interface Together {
  readonly places: Places
  readonly helds: HeldStore
  /** The same of fields that name records, which are forgotten with the rows. */
  readonly naming?: { readonly fields: ReadonlySet<string>; readonly helds: HeldStore } | undefined
  /** Of the texts of cells. */
  readonly keys: Keys
}

/** The numbers that the keys of rows had when they were filled in. */
interface Keyed {
  readonly fields: readonly string[]
  /** By the length of what the key begins with. */
  readonly steps: Int32Array[]
}

/** All texts of an agency are the same in one field, so that it begins no list worth keeping. */
const SHORTEST_KEPT = 2

export class StandardTable implements Iterable<StandardRow> {
  /** Of the texts of cells. */
  readonly keys: Keys
  readonly #columns: ReadonlyMap<string, FieldColumn>
  readonly #readings = new Map<string, FieldReading | undefined>()
  readonly #records = new NumberList()
  readonly #runs: { -readonly [K in keyof Run]: Run[K] }[] = []
  /** Whether cells of the key are others than those that rows were filled by. */
  #changed = false
  readonly #places: Places
  readonly #table: Table
  readonly #standard: Standard
  /** Used again and again: V8 collects garbage for every 64 MB of such room, and there are fifty columns and more. */
  #room = new Int32Array(0)
  /** Null where rows are not filled by one key. */
  #keyed: Keyed | null | undefined

  get id(): string {
    return this.#table.id
  }

  constructor(table: Table, standard: Standard, { places, helds, naming, keys }: Together) {
    this.#table = table
    this.#standard = standard
    this.#places = places
    this.keys = keys
    const columnOf = (id: string): FieldColumn =>
      naming?.fields.has(id) === true && recordKey(table).includes(id)
        ? new FieldColumn(naming.helds, true)
        : new FieldColumn(helds)
    this.#columns = new Map(writtenFields(table).map(({ id }) => [id, columnOf(id)]))
  }

  get length(): number {
    return this.#records.length
  }

  /** Its rows are filled by a key of these fields, in this order. */
  keyedBy(fields: readonly string[]): void {
    const steps = Array.from({ length: fields.length + 1 }, () => new Int32Array(0))
    if (this.#keyed === undefined && this.length === 0) this.#keyed = { fields, steps }
    else if (this.#keyed?.fields.join() !== fields.join()) this.#keyed = null
  }

  /**
   * A row more, which the record at this place gives; its cells are put next. Of a row that is filled by a key, the
   * numbers of what it begins with, by length.
   */
  add(place: number, steps?: Int32Array): number {
    const row = this.#records.length
    this.#records.push(place)
    if (steps === undefined) this.#keyed = null
    const kept = this.#keyed?.steps ?? []
    for (let length = SHORTEST_KEPT; length < kept.length; length += 1) {
      const keys = withRoom(kept[length] as Int32Array, row)
      keys[row] = steps?.[length] ?? 0
      kept[length] = keys
    }
    return row
  }

  /** Forgets its rows, but not its cells. */
  clear(): void {
    this.#records.clear()
    this.#runs.length = 0
    for (const column of this.#columns.values()) column.clear()
    this.#changed = false
  }

  /** By row, the number of the texts in these fields. */
  keysOf(fields: readonly string[]): Int32Array {
    const columns = fields.map((name) => this.column(name))
    return (
      this.keysBy(fields) ??
      Int32Array.from({ length: this.length }, (_, row) =>
        this.keys.numberOf(columns.map((one) => one?.textOf(one.numbers.at(row)) ?? NO_TEXT)),
      )
    )
  }

  /** The same, where it was settled when the rows were filled; in this room, if there is one. */
  keysBy(fields: readonly string[], room?: Int32Array): Int32Array | undefined {
    const keyed = this.#keyed
    if (
      !keyed ||
      this.#changed ||
      fields.length < SHORTEST_KEPT ||
      fields.some((name, at) => keyed.fields[at] !== name)
    )
      return undefined
    const keys = keyed.steps[fields.length]?.subarray(0, this.length)
    if (keys === undefined || room === undefined) return keys?.slice()
    room.set(keys)
    return room.subarray(0, keys.length)
  }

  /** The cells of a field are not those that they were when rows were filled. */
  changed(field: string): void {
    if (this.#keyed?.fields.includes(field) === true) this.#changed = true
  }

  /** By row, the numbers of the cells of one of its columns. They hold until those of another are asked for. */
  numbersIn({ numbers }: FieldColumn): Int32Array {
    if (this.#room.length < this.length) this.#room = new Int32Array(this.length)
    return numbers.first(this.length, this.#room)
  }

  at(row: number): StandardRow | undefined {
    return row < this.length ? this.row(row) : undefined
  }

  row(at: number): StandardRow {
    return new NumberedRow(this, at)
  }

  *[Symbol.iterator](): Generator<StandardRow, void> {
    for (let at = 0; at < this.length; at += 1) yield this.row(at)
  }

  /** Undefined for a field that is not written. */
  column(field: string): FieldColumn | undefined {
    return this.#columns.get(field)
  }

  /** Undefined for a field that the table has not. */
  reading(field: string): FieldReading | undefined {
    if (!this.#readings.has(field)) this.#readings.set(field, this.#read(field))
    return this.#readings.get(field)
  }

  placeOf(row: number): Place {
    return this.#places.at(this.#records.at(row))
  }

  /** All of its rows. */
  get runs(): readonly Run[] {
    const { length } = this
    let run = this.#runs.at(-1)
    for (let row = run?.to ?? 0; row < length; row += 1) {
      const source = this.#places.sourceOf(this.#records.at(row))
      if (run?.source === source) run.to = row + 1
      else {
        run = { source, from: row, to: row + 1 }
        this.#runs.push(run)
      }
    }
    return this.#runs
  }

  #read(name: string): FieldReading | undefined {
    const field = this.#table.fields[name]
    if (field === undefined) return undefined
    const { derived } = field
    const column = this.#columns.get(derived === undefined ? name : restsOn(derived))
    if (column === undefined) return undefined
    const written = (number: number): Cell => column.held(number)?.cell ?? EMPTY
    if (derived === undefined) return { column, derived: false, cell: written }
    const computed: Cell[] = []
    return {
      column,
      derived: true,
      cell: (number) => {
        const cell =
          computed[number] ?? deriveCell(field, this.#table, written(number), this.#standard.codeLists)
        computed[number] = cell
        return cell
      },
    }
  }
}

class NumberedRow implements StandardRow {
  readonly at: number
  readonly #table: StandardTable

  constructor(table: StandardTable, at: number) {
    this.#table = table
    this.at = at
  }

  get place(): Place {
    return this.#table.placeOf(this.at)
  }

  held(field: string): Held | undefined {
    const column = this.#table.column(field)
    return column?.held(column.numbers.at(this.at))
  }

  cell(name: string): Cell {
    const reading = this.#table.reading(name)
    return reading === undefined ? EMPTY : reading.cell(reading.column.numbers.at(this.at))
  }
}
