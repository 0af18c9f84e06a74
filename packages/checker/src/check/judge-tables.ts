/** Runs every rule that has an expression over the rows of its table. */
import { EMPTY, evaluate, type Row, type Rule, rulesOf, type World } from '@police-data/model'
import { columnsOf, plannedFields, type TablePlan } from '../map/plan.ts'
import type { StandardRow, StandardTable } from '../map/standard-table.ts'
import { addressOf } from '../report/address.ts'
import type { Args } from '../report/explain.ts'
import { figureArgs, rowArgs } from './args.ts'
import { brokenCells } from './broken-cells.ts'
import type { Context } from './context.ts'
import { readinessOf } from './readiness.ts'
import { rowsByCell } from './rows-by-cell.ts'
import { FALSE, groundOf, type TableWorld, worldOf } from './table-world.ts'

export function judgeTables(context: Context): void {
  const ground = groundOf({ ...context, tables: context.dataset.tables })
  for (const plan of context.plan.tables) {
    const rows = context.dataset.tables[plan.table.id]
    if (rows === undefined) continue
    judgeCells(plan, rows, context)
    const world = worldOf(ground, plan.table.id)
    for (const rule of rulesOf(context.standard, plan.table.id)) {
      if (rule.expression === null || rule.scope === 'cell' || !readinessOf(rule, context).run) continue
      if (rule.scope === 'table') judgeTable(rule, world, context)
      else judgeRows(rule, rows, world, context)
    }
  }
}

/** Cells were judged when they were made; here their findings get their addresses. */
function judgeCells(plan: TablePlan, rows: StandardTable, context: Context): void {
  const broken = brokenCells()
  for (const { id } of plannedFields(plan)) {
    if (rows.column(id)?.broken !== true) continue
    rowsByCell(rows, id, (held, _, count, first) => {
      if (held === undefined || held.broken.length === 0) return
      const places = first.map((row) => rows.placeOf(row))
      broken.add(plan.table.id, held, places, count)
    })
  }
  broken.tell(context)
}

function judgeRows(rule: Rule, rows: StandardTable, world: TableWorld, context: Context): void {
  if (rule.expression === null) return
  const [first = ''] = rule.fields
  let args: Args | undefined
  const truths = world.truths(rule.expression)
  for (let at = truths.indexOf(FALSE); at >= 0; at = truths.indexOf(FALSE, at + 1)) {
    const row = rows.row(at)
    const column = row.held(first)?.column ?? columnOf(rule, first, row, context)
    // Findings of one rule are told together, in the words of the first.
    args ??= rowArgs(rule, row, world, context)
    context.tally.add(rule.id, { at: addressOf(row.place, column, context.sources), args })
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
