/** What the message of a finding is filled with. */
import {
  type Expression,
  isNonAnswer,
  nodesOf,
  type Row,
  type Rule,
  readingsOf,
  type Standard,
  type Table,
  type World,
} from '@police-data/model'
import type { StandardRow } from '../map/standard-table.ts'
import type { Args } from '../report/explain.ts'
import type { Context } from './context.ts'

/** A cell that a message names, before it is known whether it may be shown. */
export interface NamedCell {
  readonly label: string
  readonly table: string
  readonly field: string
  /** Null where it is empty. */
  readonly raw: string | null
  readonly source: number
  /** Null where its value comes from no column. */
  readonly column: number | null
}

/** The cells that the rule reads in the row (`name`) and in its parent (`table.name`). */
export function namedCells(
  rule: Rule,
  row: StandardRow,
  world: World<StandardRow>,
  { tables }: Standard,
): readonly NamedCell[] {
  const own = rule.fields.flatMap((name) => namedCell(name, name, row, tables[rule.table ?? '']))
  const above = parentReadings(rule.expression).flatMap(({ name, of = '' }) =>
    namedCell(`${of}.${name}`, name, world.parent(row, of), tables[of]),
  )
  return [...own, ...above]
}

const parentReadings = (expression: Expression | null) =>
  expression === null ? [] : readingsOf(expression).filter(({ of }) => of !== undefined)

function namedCell(
  label: string,
  field: string,
  row: StandardRow | null,
  table: Table | undefined,
): readonly NamedCell[] {
  if (row === null || table?.fields[field] === undefined) return []
  const { raw } = row.cell(field)
  const { source } = row.place
  return [{ label, table: table.id, field, raw, source, column: row.held(field)?.column ?? null }]
}

/** As they may be shown. */
export const rowArgs = (cells: readonly NamedCell[], context: Pick<Context, 'standard' | 'mask'>): Args =>
  Object.fromEntries(cells.map((one) => [one.label, shownCell(one, context)]))

function shownCell(
  { table: id, field: name, raw, source, column }: NamedCell,
  { standard, mask }: Pick<Context, 'standard' | 'mask'>,
): string {
  const table = standard.tables[id]
  const field = table?.fields[name]
  if (raw === null || table === undefined || field === undefined || isNonAnswer(raw)) return raw ?? ''
  const from = { source, column }
  return table.key.includes(name) ? mask.key(field, raw, from) : mask.value(field, raw, from)
}

/** The figure of a rule about a whole table. */
export function figureArgs<R extends Row>(expression: Expression, world: World<R>): Args {
  for (const node of nodesOf(expression)) {
    if (node.op === 'share') {
      const { part, whole } = world.share(node)
      return { part, whole, percent: whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10 }
    }
    if (node.op === 'series') {
      const gaps = world.gaps(node) ?? []
      return { gaps: gaps.length, months: gaps.slice(0, 12).join(', ') + (gaps.length > 12 ? ' …' : '') }
    }
  }
  return {}
}
