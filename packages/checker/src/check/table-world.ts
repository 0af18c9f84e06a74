/**
 * The world of a table that is held as numbers. It tells what an expression says of every row, and evaluates it once
 * for each combination of what it hangs on: cells, counts and truths of other rows.
 */
import {
  type Count,
  childrenOf,
  type Expression,
  evaluate,
  gapsOf,
  monthsOf,
  or,
  type Reading,
  remember,
  type Series,
  type Share,
  type ShareOf,
  type Some,
  type Standard,
  type Truth,
  type Value,
  type World,
} from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { FieldColumn } from '../map/field-column.ts'
import type { StandardRow, StandardTable } from '../map/standard-table.ts'
import { type Combined, combined } from './combined.ts'
import { NO_KEY, RowKeys } from './row-keys.ts'

/** What several worlds stand on. */
export interface Ground {
  readonly standard: Standard
  readonly tables: Dataset['tables']
  readonly given: Readonly<Record<string, Value>>
  readonly keys: RowKeys
  /** By table. */
  readonly worlds: Map<string, TableWorld>
}

export const groundOf = ({
  standard,
  tables,
  given,
}: Pick<Ground, 'standard' | 'tables' | 'given'>): Ground => ({
  standard,
  tables,
  given,
  keys: new RowKeys(tables),
  worlds: new Map(),
})

/** What it found once, it knows. */
export const worldOf = (ground: Ground, table: string): TableWorld =>
  remember(ground.worlds, table, () => new TableWorld(ground, table))

/** A truth as a number; 0 is none yet. */
const TRUTHS: readonly Truth[] = [null, null, false, true]
const UNKNOWN = 1
export const FALSE = 2
export const TRUE = 3
const numberOf = (truth: Truth): number => (truth === null ? UNKNOWN : truth ? TRUE : FALSE)
const truthOf = (number: number | undefined): Truth => TRUTHS[number ?? 0] ?? null

/** No row, or several. */
const NO_PARENT = -1

export class TableWorld implements World<StandardRow> {
  readonly #ground: Ground
  readonly #table: string
  readonly #numbers = new Map<FieldColumn, Int32Array>()
  readonly #parents = new Map<string, Int32Array>()
  readonly #counts = new Map<Count, Int32Array>()
  readonly #somes = new Map<Some, Int32Array>()

  constructor(ground: Ground, table: string) {
    this.#ground = ground
    this.#table = table
  }

  /** By row, what it says of it; `TRUE`, `FALSE`, or something else where that cannot be told. */
  truths(expression: Expression): Uint8Array {
    const rows = this.#rows(this.#table)
    const length = rows?.length ?? 0
    const columns = hangsOn(expression).flatMap((one) => this.#column(one) ?? [])
    const { numbers, size } = combined(columns, length)
    const judge = evaluate<StandardRow>(expression)
    const known = new Uint8Array(size)
    const truths = new Uint8Array(length)
    if (rows === undefined) return truths
    for (let row = 0; row < length; row += 1) {
      const number = numbers[row] ?? 0
      if (known[number] === 0) known[number] = numberOf(judge(rows.row(row), this))
      truths[row] = known[number] ?? UNKNOWN
    }
    return truths
  }

  parent(row: StandardRow, table: string): StandardRow | null {
    const parent = this.#parentsIn(table)[row.at] ?? NO_PARENT
    return parent === NO_PARENT ? null : (this.#rows(table)?.row(parent) ?? null)
  }

  count(row: StandardRow, count: Count): number | null {
    const counted = this.#countsOf(count)[row.at] ?? NO_KEY
    return counted === NO_KEY ? null : counted
  }

  some(row: StandardRow, some: Some): Truth {
    return truthOf(this.#somesOf(some)[row.at])
  }

  share({ where, of }: ShareOf): Share {
    const asked = this.truths(of)
    const found = this.truths(where)
    let part = 0
    let whole = 0
    for (let row = 0; row < asked.length; row += 1) {
      if (asked[row] !== TRUE) continue
      whole += 1
      if (found[row] === TRUE) part += 1
    }
    return { part, whole }
  }

  gaps(series: Series): readonly string[] | null {
    const excuses = series.unless === undefined ? [] : [...(this.#rows(series.unless.table) ?? [])]
    return gapsOf(series, monthsOf(series, this.#eachCellOnce(series.field)), excuses)
  }

  given(name: string): Value | null {
    return this.#ground.given[name] ?? null
  }

  #rows(table: string): StandardTable | undefined {
    return this.#ground.tables[table]
  }

  #numbersIn(column: FieldColumn): Int32Array {
    const length = this.#rows(this.#table)?.length ?? 0
    return remember(this.#numbers, column, () => column.numbers.first(length))
  }

  /** Undefined for a field that is not there, which is alike in all rows. */
  #column(one: Reading | Count | Some): Combined | undefined {
    if (one.op === 'count') {
      const numbers = this.#countsOf(one).slice()
      let most = 0
      for (let row = 0; row < numbers.length; row += 1) {
        const number = (numbers[row] ?? NO_KEY) - NO_KEY
        numbers[row] = number
        if (number > most) most = number
      }
      return { numbers, size: most + 1 }
    }
    if (one.op === 'some') return { numbers: this.#somesOf(one), size: TRUTHS.length }
    const { name, of } = one
    const rows = this.#rows(of ?? this.#table)
    const column = rows?.reading(name)?.column
    const theirs = column && worldOf(this.#ground, of ?? this.#table).#numbersIn(column)
    if (of === undefined) return theirs && { numbers: theirs, size: column?.size ?? 1 }
    const numbers = this.#parentsIn(of).slice()
    for (let row = 0; row < numbers.length; row += 1) {
      const parent = numbers[row] ?? NO_PARENT
      numbers[row] = parent === NO_PARENT ? 0 : 1 + (theirs?.[parent] ?? 0)
    }
    return { numbers, size: 1 + (column?.size ?? 1) }
  }

  #parentsIn(table: string): Int32Array {
    return remember(this.#parents, table, () => {
      const { standard, keys } = this.#ground
      const length = this.#rows(this.#table)?.length ?? 0
      const key = standard.tables[table]?.key ?? []
      const reference = standard.tables[this.#table]?.references?.find((one) => one.table === table)
      if (reference === undefined || reference.fields.length !== key.length)
        return new Int32Array(length).fill(NO_PARENT)
      const own = keys.of(this.#table, reference.fields)
      const theirs = keys.of(table, key)
      const rowOf = new Int32Array(keys.size(key.length)).fill(NO_PARENT)
      const met = new Uint8Array(rowOf.length)
      for (let row = 0; row < theirs.length; row += 1) {
        const found = theirs[row] ?? NO_KEY
        if (found === NO_KEY) continue
        rowOf[found] = met[found] === 0 ? row : NO_PARENT
        met[found] = 1
      }
      return looked(own, rowOf, NO_PARENT)
    })
  }

  #countsOf(count: Count): Int32Array {
    return remember(this.#counts, count, () =>
      this.#together(count, NO_KEY, 0, (sum, truth) => (truth === TRUE ? sum + 1 : sum)),
    )
  }

  #somesOf(some: Some): Int32Array {
    return remember(this.#somes, some, () =>
      this.#together(some, UNKNOWN, FALSE, (found, truth) => numberOf(or([truthOf(found), truthOf(truth)]))),
    )
  }

  /** By row, what the rows that agree with it come to; `without` where the row has no key. */
  #together(
    { table, by, where }: Count | Some,
    without: number,
    start: number,
    add: (sum: number, truth: number) => number,
  ): Int32Array {
    const { keys } = this.#ground
    const own = keys.of(
      this.#table,
      by.map(([name]) => name),
    )
    const theirs = keys.of(
      table,
      by.map(([, name]) => name),
    )
    const truths = where === undefined ? undefined : worldOf(this.#ground, table).truths(where)
    const sums = new Int32Array(keys.size(by.length)).fill(start)
    for (let row = 0; row < theirs.length; row += 1) {
      const key = theirs[row] ?? NO_KEY
      if (key !== NO_KEY) sums[key] = add(sums[key] ?? start, truths?.[row] ?? TRUE)
    }
    return looked(own, sums, without)
  }

  *#eachCellOnce(field: string): Generator<StandardRow> {
    const rows = this.#rows(this.#table)
    const column = rows?.reading(field)?.column
    if (rows === undefined || column === undefined) return
    const met = new Uint8Array(column.size)
    for (let row = 0; row < rows.length; row += 1) {
      const number = column.numbers.at(row)
      if (met[number] === 1) continue
      met[number] = 1
      yield rows.row(row)
    }
  }
}

/** By row, what stands at its key; `without` where it has none. */
function looked(keys: Int32Array, byKey: Int32Array, without: number): Int32Array {
  const found = new Int32Array(keys.length)
  for (let row = 0; row < found.length; row += 1) {
    const key = keys[row] ?? NO_KEY
    found[row] = key === NO_KEY ? without : (byKey[key] ?? without)
  }
  return found
}

/** All that may differ between rows of which it says different things. */
function hangsOn(expression: Expression): readonly (Reading | Count | Some)[] {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
    case 'count':
    case 'some':
      return [expression]
    case 'share':
    case 'series':
      return []
    default:
      return childrenOf(expression).flatMap(hangsOn)
  }
}
