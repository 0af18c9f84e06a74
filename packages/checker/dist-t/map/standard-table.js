/** The rows of a standard table, field by field: a row is a few numbers, and becomes an object only where one is asked for. */
import { deriveCell, EMPTY, restsOn, writtenFields } from '@police-data/model'
import { NumberList } from '../numbers/number-list.js'
import { NO_TEXT } from '../numbers/texts.js'
import { FieldColumn } from './field-column.js'

/** All texts of an agency are the same in one field, so that it begins no list worth keeping. */
const SHORTEST_KEPT = 2
export class StandardTable {
  /** The texts of its cells, and of the tables beside it. */
  texts
  /** Of these texts. */
  keys
  #columns
  #readings = new Map()
  #records = new NumberList()
  #runs = []
  #places
  #table
  #standard
  /** Null where rows are not filled by one key. */
  #keyed
  get id() {
    return this.#table.id
  }
  constructor(table, standard, { places, helds, keys }) {
    this.#table = table
    this.#standard = standard
    this.#places = places
    this.texts = helds.texts
    this.keys = keys
    this.#columns = new Map(writtenFields(table).map(({ id }) => [id, new FieldColumn(helds)]))
  }
  get length() {
    return this.#records.length
  }
  /** Its rows are filled by a key of these fields, in this order. */
  keyedBy(fields) {
    const steps = Array.from({ length: fields.length + 1 }, () => new NumberList())
    if (this.#keyed === undefined && this.length === 0) this.#keyed = { fields, steps }
    else if (this.#keyed?.fields.join() !== fields.join()) this.#keyed = null
  }
  /**
   * A row more, which the record at this place gives; its cells are put next. Of a row that is filled by a key, the
   * numbers of what it begins with, by length.
   */
  add(place, steps) {
    const row = this.#records.length
    this.#records.push(place)
    if (steps === undefined) this.#keyed = null
    const kept = this.#keyed?.steps ?? []
    for (let length = SHORTEST_KEPT; length < kept.length; length += 1)
      kept[length]?.push(steps?.[length] ?? 0)
    return row
  }
  /** By row, the number of the texts in these fields. */
  keysOf(fields) {
    const columns = fields.map((name) => this.column(name))
    return (
      this.keysBy(fields) ??
      Int32Array.from({ length: this.length }, (_, row) =>
        this.keys.numberOf(columns.map((one) => one?.textOf(one.numbers.at(row)) ?? NO_TEXT)),
      )
    )
  }
  /** The same, where it was settled when the rows were filled. */
  keysBy(fields) {
    const keyed = this.#keyed
    if (!keyed || fields.length < SHORTEST_KEPT || fields.some((name, at) => keyed.fields[at] !== name))
      return undefined
    return keyed.steps[fields.length]?.first(this.length)
  }
  /** The cells of a field are not those that they were when rows were filled. */
  changed(field) {
    if (this.#keyed?.fields.includes(field) === true) this.#keyed = null
  }
  at(row) {
    return row < this.length ? this.row(row) : undefined
  }
  row(at) {
    return new NumberedRow(this, at)
  }
  *[Symbol.iterator]() {
    for (let at = 0; at < this.length; at += 1) yield this.row(at)
  }
  /** Undefined for a field that is not written. */
  column(field) {
    return this.#columns.get(field)
  }
  /** Undefined for a field that the table has not. */
  reading(field) {
    if (!this.#readings.has(field)) this.#readings.set(field, this.#read(field))
    return this.#readings.get(field)
  }
  placeOf(row) {
    return this.#places.at(this.#records.at(row))
  }
  /** All of its rows. */
  get runs() {
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
  #read(name) {
    const field = this.#table.fields[name]
    if (field === undefined) return undefined
    const { derived } = field
    const column = this.#columns.get(derived === undefined ? name : restsOn(derived))
    if (column === undefined) return undefined
    const written = (number) => column.held(number)?.cell ?? EMPTY
    if (derived === undefined) return { column, cell: written }
    const computed = []
    return {
      column,
      cell: (number) => {
        const cell =
          computed[number] ?? deriveCell(field, this.#table, written(number), this.#standard.codeLists)
        computed[number] = cell
        return cell
      },
    }
  }
}
class NumberedRow {
  at
  #table
  constructor(table, at) {
    this.#table = table
    this.at = at
  }
  get place() {
    return this.#table.placeOf(this.at)
  }
  held(field) {
    const column = this.#table.column(field)
    return column?.held(column.numbers.at(this.at))
  }
  cell(name) {
    const reading = this.#table.reading(name)
    return reading === undefined ? EMPTY : reading.cell(reading.column.numbers.at(this.at))
  }
}
//# sourceMappingURL=standard-table.js.map
