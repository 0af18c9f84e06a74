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
  type Judge,
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
import { Rooms } from '../numbers/rooms.ts'
import { NO_KEY } from './cell-values.ts'
import { RowKeys } from './row-keys.ts'
import { type Hanging, Verdicts } from './verdicts.ts'

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

/** Other rows stand in the same tables; what was found of cells still holds. */
export function clearGround({ keys, worlds }: Ground): void {
  keys.clear()
  for (const world of worlds.values()) world.clear()
}

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

const names = new WeakMap<Count | Some, string>()

/** The same for all that say the same. */
function nameOf(one: Count | Some): string {
  const known = names.get(one)
  if (known !== undefined) return known
  const name = JSON.stringify(one)
  names.set(one, name)
  return name
}

/** No row, or several. */
const NO_PARENT = -1
/** No row was met. */
const NEVER = -2

interface Asked {
  readonly hangsOn: readonly (Reading | Count | Some)[]
  readonly verdicts: Verdicts
  readonly judge: Judge<StandardRow>
}

export class TableWorld implements World<StandardRow> {
  readonly #ground: Ground
  readonly #table: string
  readonly #numbers = new Rooms<FieldColumn>()
  readonly #parents = new Rooms<string>()
  /** By what is asked: many rules ask the same. */
  readonly #counts = new Rooms<string>()
  readonly #somes = new Rooms<string>()
  /** Of what expressions hang on. */
  readonly #hanging = new Rooms<string>()
  readonly #asked = new Map<Expression, Asked>()
  /** By field, the months that were seen, and the cells that they were seen in. */
  readonly #months = new Map<string, { readonly months: Set<string>; cells: Uint8Array }>()
  /** By key, used again and again. */
  #byKey = new Int32Array(0)

  constructor(ground: Ground, table: string) {
    this.#ground = ground
    this.#table = table
  }

  /**
   * By row, what it says of it; `TRUE`, `FALSE`, or something else where that cannot be told. It holds until the same is asked
   * of other rows.
   */
  truths(expression: Expression): Uint8Array {
    const rows = this.#rows(this.#table)
    if (rows === undefined) return new Uint8Array(0)
    const {
      hangsOn: all,
      verdicts,
      judge,
    } = remember(this.#asked, expression, () => ({
      hangsOn: hangsOn(expression),
      verdicts: new Verdicts(),
      judge: evaluate<StandardRow>(expression),
    }))
    const hanging = all.flatMap((one) => this.#hangingOn(one) ?? [])
    return verdicts.of(hanging, rows.length, (row) => numberOf(judge(rows.row(row), this)))
  }

  /** Other rows stand in the tables. */
  clear(): void {
    for (const rooms of [this.#numbers, this.#parents, this.#counts, this.#somes, this.#hanging])
      rooms.clear()
    for (const { hangsOn: all, verdicts } of this.#asked.values())
      if (all.some((one) => this.#forgets(one))) verdicts.forget()
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
    return gapsOf(series, this.months(series), excuses)
  }

  /** `YYYY-MM`, of all rows that ever stood in the table. */
  months(series: Series): ReadonlySet<string> {
    const { field } = series
    const rows = this.#rows(this.#table)
    const column = rows?.reading(field)?.column
    const seen = remember(this.#months, field, () => ({
      months: new Set<string>(),
      cells: new Uint8Array(0),
    }))
    if (rows === undefined || column === undefined) return seen.months
    if (seen.cells.length < column.size) {
      const cells = new Uint8Array(column.size * 2)
      cells.set(seen.cells)
      seen.cells = cells
    }
    const { months, cells } = seen
    const numbers = this.#numbersIn(column)
    for (let row = 0; row < numbers.length; row += 1) {
      const number = numbers[row] as number
      if (cells[number] === 1) continue
      cells[number] = 1
      for (const month of monthsOf(series, [rows.row(row)])) months.add(month)
    }
    return months
  }

  given(name: string): Value | null {
    return this.#ground.given[name] ?? null
  }

  #rows(table: string): StandardTable | undefined {
    return this.#ground.tables[table]
  }

  #numbersIn(column: FieldColumn): Int32Array {
    return this.#numbers.of(column, this.#length, (numbers) => column.numbers.first(numbers.length, numbers))
  }

  get #length(): number {
    return this.#rows(this.#table)?.length ?? 0
  }

  /** Undefined for a field that is not there, which is alike in all rows. */
  #hangingOn(one: Reading | Count | Some): Hanging | undefined {
    if (one.op === 'some') return { numbers: this.#somesOf(one), size: TRUTHS.length }
    if (one.op === 'count') {
      const counts = this.#countsOf(one)
      const numbers = this.#hanging.of(nameOf(one), this.#length, (room) => {
        for (let row = 0; row < room.length; row += 1) room[row] = (counts[row] as number) - NO_KEY
      })
      let most = 0
      for (let row = 0; row < numbers.length; row += 1)
        if ((numbers[row] as number) > most) most = numbers[row] as number
      return { numbers, size: most + 1 }
    }
    const { name, of } = one
    const column = this.#columnOf(one)
    const theirs = column && worldOf(this.#ground, of ?? this.#table).#numbersIn(column)
    if (of === undefined) return theirs && { numbers: theirs, size: column?.size ?? 1 }
    const parents = this.#parentsIn(of)
    const numbers = this.#hanging.of(`${of}.${name}`, this.#length, (room) => {
      for (let row = 0; row < room.length; row += 1) {
        const parent = parents[row] as number
        room[row] = parent === NO_PARENT ? 0 : 1 + (theirs?.[parent] ?? 0)
      }
    })
    return { numbers, size: 1 + (column?.size ?? 1) }
  }

  #columnOf({ name, of }: Reading): FieldColumn | undefined {
    return this.#rows(of ?? this.#table)?.reading(name)?.column
  }

  /** Whether its numbers are others for other rows. */
  #forgets(one: Reading | Count | Some): boolean {
    return one.op !== 'count' && one.op !== 'some' && this.#columnOf(one)?.forgets === true
  }

  #parentsIn(table: string): Int32Array {
    return this.#parents.of(table, this.#length, (parents) => {
      const { standard, keys } = this.#ground
      const key = standard.tables[table]?.key ?? []
      const reference = standard.tables[this.#table]?.references?.find((one) => one.table === table)
      if (reference === undefined || reference.fields.length !== key.length) return parents.fill(NO_PARENT)
      const own = keys.of(this.#table, reference.fields)
      const theirs = keys.of(table, key)
      const rowOf = this.#roomByKey(keys.size(key.length), NEVER)
      for (let row = 0; row < theirs.length; row += 1) {
        const found = theirs[row] as number
        if (found !== NO_KEY) rowOf[found] = rowOf[found] === NEVER ? row : NO_PARENT
      }
      for (let row = 0; row < parents.length; row += 1) {
        const mine = own[row] as number
        parents[row] = mine === NO_KEY ? NO_PARENT : Math.max(NO_PARENT, rowOf[mine] as number)
      }
      return parents
    })
  }

  #countsOf(count: Count): Int32Array {
    return this.#counts.of(nameOf(count), this.#length, (counts) =>
      this.#together(count, counts, NO_KEY, 0, (sum, truth) => (truth === TRUE ? sum + 1 : sum)),
    )
  }

  #somesOf(some: Some): Int32Array {
    return this.#somes.of(nameOf(some), this.#length, (found) =>
      this.#together(some, found, UNKNOWN, FALSE, (one, truth) =>
        numberOf(or([truthOf(one), truthOf(truth)])),
      ),
    )
  }

  /** By row, what the rows that agree with it come to; `without` where the row has no key. */
  #together(
    { table, by, where }: Count | Some,
    into: Int32Array,
    without: number,
    start: number,
    add: (sum: number, truth: number) => number,
  ): void {
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
    const sums = this.#roomByKey(keys.size(by.length), start)
    for (let row = 0; row < theirs.length; row += 1) {
      const key = theirs[row] as number
      if (key !== NO_KEY)
        sums[key] = add(sums[key] as number, truths === undefined ? TRUE : (truths[row] as number))
    }
    for (let row = 0; row < into.length; row += 1) {
      const key = own[row] as number
      into[row] = key === NO_KEY ? without : (sums[key] as number)
    }
  }

  #roomByKey(size: number, start: number): Int32Array {
    if (this.#byKey.length < size) this.#byKey = new Int32Array(size)
    return this.#byKey.fill(start, 0, size)
  }
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
