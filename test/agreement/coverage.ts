/** Counts what expressions read: operators, and the kinds of cells in the columns they name. */
import {
  type Cell,
  childrenOf,
  type Expression,
  type Field,
  fieldOf,
  NON_ANSWERS,
  nodesOf,
  OPERATORS,
  type Standard,
} from '@police-data/model'
import type { Asked } from './expressions.ts'
import type { Ground } from './ground.ts'

/** Beside the five non-answers. */
const OTHER_KINDS = [
  'empty',
  'invalid',
  'aggregate',
  'several',
  'unclean list',
  'unlisted',
  'quotes or unicode',
] as const

export const KINDS: readonly string[] = [...NON_ANSWERS, ...OTHER_KINDS]

type Counts = ReadonlyMap<string, number>

export interface Coverage {
  readonly expressions: number
  readonly operators: Counts
  readonly kinds: Counts
}

export function coverageOf(
  tried: readonly { readonly ground: Ground; readonly asked: readonly Asked[] }[],
): Coverage {
  const operators = new Map<string, number>(OPERATORS.map((op) => [op, 0]))
  const kinds = new Map<string, number>(KINDS.map((kind) => [kind, 0]))
  let expressions = 0
  for (const { ground, asked } of tried) {
    const known = new Map<string, ReadonlySet<string>>()
    for (const { table, expression } of asked) {
      expressions += 1
      add(operators, new Set([...nodesOf(expression)].map(({ op }) => op)))
      const columns = columnsRead(expression, table, ground.standard)
      add(kinds, new Set(columns.flatMap((column) => [...kindsIn(column, ground, known)])))
    }
  }
  return { expressions, operators, kinds }
}

function add(counts: Map<string, number>, found: ReadonlySet<string>): void {
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1)
}

type Column = readonly [table: string, field: string]

/** The columns whose cells the verdict may rest on, also those of other tables. */
export function columnsRead(expression: Expression, table: string, standard: Standard): readonly Column[] {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
      return [[expression.of ?? table, expression.name]]
    case 'series':
      return [[table, expression.field]]
    case 'count':
    case 'some':
      return [
        ...expression.by.flatMap(([own, theirs]): Column[] => [
          [table, own],
          [expression.table, theirs],
        ]),
        ...(expression.where === undefined ? [] : columnsRead(expression.where, expression.table, standard)),
      ]
    default:
      return childrenOf(expression).flatMap((child) => columnsRead(child, table, standard))
  }
}

function kindsIn(
  [table, name]: Column,
  ground: Ground,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const key = `${table}.${name}`
  const before = known.get(key)
  if (before !== undefined) return before
  const home = ground.standard.tables[table]
  if (home === undefined) throw new Error(`There is no table ${table}`)
  const kinds = new Set(
    (ground.rows[table] ?? []).flatMap((row) =>
      kindsOf(fieldOf(home, name), row.cell(name), ground.standard),
    ),
  )
  known.set(key, kinds)
  return kinds
}

function kindsOf(field: Field, { raw, said, value }: Cell, { codeLists }: Standard): readonly string[] {
  if (raw === null) return ['empty']
  if (said !== null) return [said]
  const codes = codeLists[field.list ?? '']?.codes
  const kinds: string[] = []
  if (value === null) kinds.push(field.multiple === true ? 'unclean list' : 'invalid')
  const items = value === null ? [] : [value].flat().map(String)
  if (items.length > 1) kinds.push('several')
  if (items.some((item) => codes?.[item]?.of !== undefined)) kinds.push('aggregate')
  if (codes !== undefined && items.some((item) => codes[item] === undefined)) kinds.push('unlisted')
  if (/['"\\]|[^ -~]/u.test(raw)) kinds.push('quotes or unicode')
  return kinds
}

/** One line for each operator and kind of cell: how many expressions in a hundred read it. */
export function coverageTable({ expressions, operators, kinds }: Coverage): string {
  const lines = (counts: Counts) =>
    [...counts].map(
      ([name, count]) => `${name.padEnd(18)} ${percent(count, expressions).toFixed(1).padStart(5)} %`,
    )
  const left = lines(operators)
  const right = lines(kinds)
  return left.map((line, place) => `  ${line}    ${right[place] ?? ''}`.trimEnd()).join('\n')
}

export const percent = (part: number, whole: number): number => (100 * part) / whole
