/** A World over tables held in memory: parents, counts and months, each indexed once. */
import type { Standard } from '../forms/standard.ts'
import type { Value } from './cell.ts'
import { evaluate, type Row, type Share, type World } from './evaluate.ts'
import type { Count, Series, ShareOf, Some } from './expression.ts'
import { textOf } from './judge.ts'
import { or, type Truth } from './logic.ts'
import { remember } from './remember.ts'

export interface Holdings<R extends Row = Row> {
  readonly tables: Readonly<Record<string, readonly R[]>>
  readonly given?: Readonly<Record<string, Value>> | undefined
}

export function worldOf<R extends Row>(
  standard: Standard,
  table: string,
  { tables, given }: Holdings<R>,
): World<R> {
  const counts = new Map<Count, ReadonlyMap<string, number>>()
  const somes = new Map<Some, ReadonlyMap<string, Truth>>()
  const parents = new Map<string, ReadonlyMap<string, R | null>>()
  return {
    parent: (row, of) => {
      const reference = standard.tables[table]?.references?.find((one) => one.table === of)
      const key = reference === undefined ? null : keyOf(row, reference.fields)
      if (key === null) return null
      const index = remember(parents, of, () => byKey(tables[of] ?? [], standard.tables[of]?.key ?? []))
      return index.get(key) ?? null
    },
    count: (row, count) => {
      const key = keyOf(
        row,
        count.by.map(([own]) => own),
      )
      if (key === null) return null
      return remember(counts, count, () => tally(standard, { tables, given }, count)).get(key) ?? 0
    },
    some: (row, some) => {
      const key = keyOf(
        row,
        some.by.map(([own]) => own),
      )
      if (key === null) return null
      const found = remember(somes, some, () => anyOf(standard, { tables, given }, some))
      return found.has(key) ? (found.get(key) as Truth) : false
    },
    share: (share) => shareOf(share, tables[table] ?? [], worldOf(standard, table, { tables, given })),
    gaps: (series) => {
      const excuses = series.unless === undefined ? [] : (tables[series.unless.table] ?? [])
      return gapsOf(series, monthsOf(series, tables[table] ?? []), excuses)
    },
    given: (name) => given?.[name] ?? null,
  }
}

function shareOf<R extends Row>({ where, of }: ShareOf, rows: Iterable<R>, world: World<R>): Share {
  const asked = evaluate<R>(of)
  const found = evaluate<R>(where)
  let part = 0
  let whole = 0
  for (const row of rows) {
    if (asked(row, world) !== true) continue
    whole += 1
    if (found(row, world) === true) part += 1
  }
  return { part, whole }
}

/** Null when a part is no answer: such a row agrees with none. */
export function keyOf(row: Row, fields: readonly string[]): string | null {
  const parts: string[] = []
  for (const name of fields) {
    const { value } = row.cell(name)
    if (value === null) return null
    parts.push(textOf(value))
  }
  return JSON.stringify(parts)
}

/** Two rows with one key are no parent. */
function byKey<R extends Row>(rows: readonly R[], key: readonly string[]): ReadonlyMap<string, R | null> {
  const index = new Map<string, R | null>()
  for (const row of rows) {
    const found = keyOf(row, key)
    if (found !== null) index.set(found, index.has(found) ? null : row)
  }
  return index
}

function tally<R extends Row>(
  standard: Standard,
  holdings: Holdings<R>,
  count: Count,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [key, truth] of truths(standard, holdings, count)) {
    if (truth === true) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function anyOf<R extends Row>(
  standard: Standard,
  holdings: Holdings<R>,
  some: Some,
): ReadonlyMap<string, Truth> {
  const found = new Map<string, Truth>()
  for (const [key, truth] of truths(standard, holdings, some))
    found.set(key, or([found.has(key) ? (found.get(key) as Truth) : false, truth]))
  return found
}

/** Of every row that has a key, what `where` says. */
function* truths<R extends Row>(
  standard: Standard,
  holdings: Holdings<R>,
  { table, by, where }: Count | Some,
): Generator<readonly [key: string, truth: Truth]> {
  const theirs = by.map(([, name]) => name)
  const judge = where === undefined ? () => true : evaluate<R>(where)
  const world = worldOf(standard, table, holdings)
  for (const row of holdings.tables[table] ?? []) {
    const key = keyOf(row, theirs)
    if (key !== null) yield [key, judge(row, world)]
  }
}

/** The months, `YYYY-MM`, in which a row has a date. */
export function monthsOf(series: Series, rows: Iterable<Row>): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const row of rows) {
    const { value } = row.cell(series.field)
    if (typeof value === 'string') seen.add(value.slice(0, 7))
  }
  return seen
}

/** The months between the first and the last that were not seen and have no excuse, in order; null when none was seen. */
export function gapsOf(
  series: Series,
  seen: ReadonlySet<string>,
  excuses: readonly Row[],
): readonly string[] | null {
  const sorted = [...seen].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  const spans = excuses.flatMap((row) => spanOf(row, series) ?? [])
  const gaps: string[] = []
  const end = monthsTo(last)
  for (let nth = monthsTo(first); nth < end; nth += 1) {
    const month = monthAfter(nth)
    if (!seen.has(month) && !covered(month, spans)) gaps.push(month)
  }
  return gaps
}

export const nextMonth = (month: string): string => monthAfter(monthsTo(month) + 1)

/** How many months come before it, from the year 0 on. */
const monthsTo = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

const monthAfter = (months: number): string =>
  `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

interface Span {
  readonly from: string
  readonly to: string
}

function spanOf(row: Row, { unless }: Series): Span | undefined {
  if (unless === undefined) return undefined
  const from = row.cell(unless.from).value
  const to = row.cell(unless.to).value
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined
}

function covered(month: string, spans: readonly Span[]): boolean {
  if (spans.length === 0) return false
  const [first, last] = [`${month}-01`, lastDay(month)]
  return spans.some(({ from, to }) => from <= first && to >= last)
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${month}-${pad(new Date(Date.UTC(year, number, 0)).getUTCDate(), 2)}`
}
