/** Finds rows that combine everyone with everyone: every officer of an incident with every subject of it. */
import type { Address, Rule } from '@police-data/model'
import type { Dataset } from '../../map/dataset.ts'
import type { StandardTable } from '../../map/standard-table.ts'
import { Pairs } from '../../numbers/pairs.ts'
import { Texts } from '../../numbers/texts.ts'
import { addressOf, type Sources } from '../../report/address.ts'
import { keepSmallest } from '../tally.ts'
import type { SourceTest } from './source-test.ts'

/** One or two complete incidents may be true; nine in ten of them are the work of an export. */
const NEARLY_ALL = 0.9

/** How often several of both stand in one record, and how often each of the one beside each of the other. */
export interface Products {
  readonly several: number
  readonly complete: number
  /** Of all that are complete. */
  readonly rows: number
  /** Of the first ones that are complete. */
  readonly places: readonly Address[]
}

interface Combined {
  /** The first of its rows. */
  readonly first: number
  rows: number
  left: number
  right: number
  pairs: number
}

export const crossProduct: SourceTest = (rule, { seen, tally }) => {
  if (rule.check.kind !== 'source') return undefined
  const found = seen.products(rule)
  if (found === undefined) return { notApplicable: 'The file holds no such rows.' }
  const { several, complete, rows, places } = found
  if (several === 0) return { notApplicable: 'No record has several of both.' }
  if (complete < several * NEARLY_ALL) return undefined
  const args = { part: complete, whole: several, rows }
  for (const [nth, at] of places.entries())
    tally.add(rule.id, { args, at, count: nth === 0 ? complete - places.length + 1 : 1 })
  return undefined
}

/** Looks at the rows that there are. */
export type FindProducts = () => Products

/** Undefined where the tables have no such rows. */
export function productFinder(
  rule: Rule,
  tables: Dataset['tables'],
  sources: Sources,
): FindProducts | undefined {
  if (rule.check.kind !== 'source' || rule.table === undefined) return undefined
  const { within = [], of = [] } = rule.check
  const rows = tables[rule.table]
  const [left, right] = of
  if (rows === undefined || left === undefined || right === undefined) return undefined
  const find = recordFinder(rows, within, left, right)
  return () => {
    const several = find().filter((one) => one.left > 1 && one.right > 1)
    const complete = several.filter((one) => one.pairs === one.left * one.right)
    const places: Address[] = []
    for (const { first } of complete) keepSmallest(places, addressOf(rows.placeOf(first), null, sources))
    return {
      several: several.length,
      complete: complete.length,
      rows: complete.reduce((sum, one) => sum + one.rows, 0),
      places,
    }
  }
}

/** Of two parts of the same file. */
export function bothProducts(one: Products, other: Products): Products {
  const places = [...one.places]
  for (const place of other.places) keepSmallest(places, place)
  return {
    several: one.several + other.several,
    complete: one.complete + other.complete,
    rows: one.rows + other.rows,
    places,
  }
}

/** People are told apart by what the file says of them; those of whom it says nothing count as one. */
function recordFinder(
  rows: StandardTable,
  within: readonly string[],
  left: string,
  right: string,
): () => readonly Combined[] {
  const lefts = new Pairs()
  const rights = new Pairs()
  const pairs = new Pairs()
  const one = new People(rows, left)
  const other = new People(rows, right)
  /** By key, the place of its record among those found, and one. */
  let places = new Int32Array(0)
  return () => {
    for (const each of [lefts, rights, pairs]) each.clear()
    const found: Combined[] = []
    const keys = rows.keysOf(within)
    const size = rows.keys.size(within.length)
    if (places.length < size) places = new Int32Array(size)
    else places.fill(0)
    const mine = one.numbers()
    const theirs = other.numbers()
    for (let row = 0; row < rows.length; row += 1) {
      const [somebody, another] = [mine[row] as number, theirs[row] as number]
      if (somebody === NOBODY || another === NOBODY) continue
      const key = keys[row] as number
      if (places[key] === 0) places[key] = found.push({ first: row, rows: 0, left: 0, right: 0, pairs: 0 })
      const group = (places[key] as number) - 1
      const record = found[group] as Combined
      record.rows += 1
      record.left += isNew(lefts, group, somebody)
      record.right += isNew(rights, group, another)
      record.pairs += isNew(pairs, lefts.numberOf(group, somebody), another)
    }
    return found
  }
}

const NOBODY = -1

/** Whom a field names, each by a number, by the agency’s own words. */
class People {
  readonly #rows: StandardTable
  readonly #field: string
  readonly #owns = new Texts()
  /** By the number of a cell; nobody where it is no answer. */
  readonly #people: number[] = []
  #numbers: Int32Array = new Int32Array(0)

  constructor(rows: StandardTable, field: string) {
    this.#rows = rows
    this.#field = field
  }

  /** By row. It holds until it is asked again. */
  numbers(): Int32Array {
    const { length } = this.#rows
    if (this.#numbers.length < length) this.#numbers = new Int32Array(length)
    const reading = this.#rows.reading(this.#field)
    if (reading === undefined) return this.#numbers.fill(NOBODY)
    const { column, cell } = reading
    if (column.forgets) this.#people.length = 0
    for (let number = this.#people.length; number < column.size; number += 1)
      this.#people.push(
        cell(number).value === null
          ? NOBODY
          : this.#owns.numberOf(String(this.#rows.column(this.#field)?.held(number)?.own)),
      )
    const numbers = column.numbers.first(length, this.#numbers)
    for (let row = 0; row < length; row += 1) numbers[row] = this.#people[numbers[row] as number] as number
    return numbers
  }
}

function isNew(pairs: Pairs, one: number, other: number): 1 | 0 {
  const before = pairs.size
  return pairs.numberOf(one, other) === before ? 1 : 0
}
