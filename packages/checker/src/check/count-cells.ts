/** Counts the cells of one field: how it is filled, and, of a coded field, which cells there are. */
import { type CodeList, isNonAnswer } from '@police-data/model'
import type { Held } from '../map/held.ts'
import type { Coded, Filled, HeldRows } from './counts.ts'

/** A coded field with more cells that differ than this holds no words of a list, and they are not told one by one. */
export const MOST_CELLS = 10_000

/** What an open list does not have is an answer, but no code. */
export const UNLISTED = '(not on the list)'

export interface CellCounter {
  readonly filled: Filled
  /** Of a coded field. */
  readonly coded: Coded | null
  /** `rows` rows more hold this cell; undefined where nothing fills the field. */
  add(held: Held | undefined, source: number, rows?: number): void
  /** Adds what another has counted. */
  take(counted: CellCounts): void
}

/** What a counter has counted. */
export type CellCounts = Pick<CellCounter, 'filled' | 'coded'>

/** `list` is that of a coded field. */
export function cellCounter(list: CodeList | undefined): CellCounter {
  const filled: Filled = { answered: 0, said: 0, empty: 0, unreadable: 0 }
  const codes = new Map<string, number>()
  const cells: HeldRows[] = []
  const byCell = new Map<string, HeldRows>()
  /** Most rows share a cell with an earlier one, object and all. */
  const met = new Map<Held, HeldRows>()
  const from = new Map<string, Coded['from'][number]>()
  let many = false

  const countCell = (held: Held, source: number, rows: number): void => {
    for (const code of codesOf(held, list)) codes.set(code, (codes.get(code) ?? 0) + rows)
    const known = met.get(held)
    if (known !== undefined && known.source === source) {
      known.rows += rows
      return
    }
    from.set(`${source} ${held.column}`, { source, column: held.column })
    if (many) return
    keepCell(held, source, rows)
  }

  const keepCell = (held: Held, source: number, rows: number): void => {
    const name = JSON.stringify([source, held.column, held.own, held.text])
    const same = byCell.get(name)
    if (same !== undefined) same.rows += rows
    else if (cells.length === MOST_CELLS) {
      forgetCells()
      return
    }
    const one = same ?? { held, source, rows }
    if (same === undefined) {
      byCell.set(name, one)
      cells.push(one)
    }
    met.set(held, one)
  }

  const forgetCells = (): void => {
    many = true
    for (const each of [byCell, met]) each.clear()
    cells.length = 0
  }

  return {
    filled,
    get coded() {
      return list === undefined ? null : { codes, cells: many ? null : cells, from: [...from.values()] }
    },
    add: (held, source, rows = 1) => {
      filled[fillOf(held)] += rows
      if (held !== undefined && list !== undefined) countCell(held, source, rows)
    },
    take: ({ filled: more, coded }) => {
      for (const how of ['answered', 'said', 'empty', 'unreadable'] as const) filled[how] += more[how]
      if (coded === null) return
      for (const [code, rows] of coded.codes) codes.set(code, (codes.get(code) ?? 0) + rows)
      for (const one of coded.from) from.set(`${one.source} ${one.column}`, one)
      if (coded.cells === null) forgetCells()
      for (const { held, source, rows } of coded.cells ?? []) if (!many) keepCell(held, source, rows)
    },
  }
}

export function fillOf(held: Held | undefined): keyof Filled {
  if (held === undefined || held.cell.raw === null) return 'empty'
  if (held.cell.said !== null) return 'said'
  return held.cell.value === null ? 'unreadable' : 'answered'
}

/** The codes and non-answers a cell holds; what cannot be read is a finding instead. */
export function codesOf({ cell: { said, value } }: Held, list: CodeList | undefined): readonly string[] {
  if (said !== null) return [said]
  if (value === null) return []
  const values = typeof value === 'object' ? value : [String(value)]
  return values.map((code) => (Object.hasOwn(list?.codes ?? {}, code) || isNonAnswer(code) ? code : UNLISTED))
}
