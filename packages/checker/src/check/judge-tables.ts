/** Runs every rule that has an expression over the rows of its table. */
import { EMPTY, evaluate, type Row, type Rule, rulesOf, type World, worldOf } from '@police-data/model'
import { columnsOf, plannedFields, type TablePlan } from '../map/plan.ts'
import type { StandardRow } from '../map/standard-row.ts'
import { addressOf } from '../report/address.ts'
import { figureArgs, rowArgs } from './args.ts'
import { brokenCells } from './broken-cells.ts'
import type { Context } from './context.ts'
import { readinessOf } from './readiness.ts'

export function judgeTables(context: Context): void {
  for (const plan of context.plan.tables) {
    const rows = context.dataset.tables[plan.table.id] ?? []
    judgeCells(plan, rows, context)
    const holdings = { tables: context.dataset.tables, given: context.given }
    const world = worldOf<StandardRow>(context.standard, plan.table.id, holdings)
    for (const rule of rulesOf(context.standard, plan.table.id)) {
      if (rule.expression === null || rule.scope === 'cell' || !readinessOf(rule, context).run) continue
      if (rule.scope === 'table') judgeTable(rule, world, context)
      else judgeRows(rule, rows, world, context)
    }
  }
}

/** Cells were judged when they were made; here their findings get their addresses. */
function judgeCells(plan: TablePlan, rows: readonly StandardRow[], context: Context): void {
  const broken = brokenCells()
  const fields = plannedFields(plan).map(({ id }) => id)
  for (const name of fields) {
    for (const row of rows) {
      const held = row.held(name)
      if (held !== undefined && held.broken.length > 0) broken.add(plan.table.id, held, [row.place], 1)
    }
  }
  broken.tell(context)
}

function judgeRows(
  rule: Rule,
  rows: readonly StandardRow[],
  world: World<StandardRow>,
  context: Context,
): void {
  if (rule.expression === null) return
  const judge = evaluate<StandardRow>(rule.expression)
  const [first = ''] = rule.fields
  for (const row of rows) {
    if (judge(row, world) !== false) continue
    const column = row.held(first)?.column ?? columnOf(rule, first, row, context)
    context.tally.add(rule.id, {
      at: addressOf(row.place, column, context.sources),
      args: rowArgs(rule, row, world, context),
    })
  }
}

/** Where a value was looked for that is not there. */
function columnOf(
  { table }: Rule,
  name: string,
  { place }: StandardRow,
  { sources }: Context,
): number | null {
  const plan = sources[place.source]?.plan.tables.find((one) => one.table.id === table)
  return (plan === undefined ? undefined : columnsOf(plan, name)[0]) ?? null
}

/** One verdict for the table, with its figure. */
function judgeTable({ id, expression }: Rule, world: World<StandardRow>, context: Context): void {
  if (expression === null) return
  const nowhere: Row = { cell: () => EMPTY }
  if (evaluate<StandardRow>(expression)(nowhere as StandardRow, world) !== false) return
  context.tally.add(id, { args: figureArgs(expression, world) })
}
