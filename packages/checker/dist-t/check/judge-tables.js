/** Runs every rule that has an expression over the rows of its table. */
import { EMPTY, evaluate, rulesOf } from '@police-data/model'
import { columnsOf, plannedFields } from '../map/plan.js'
import { addressOf } from '../report/address.js'
import { figureArgs, rowArgs } from './args.js'
import { brokenCells } from './broken-cells.js'
import { readinessOf } from './readiness.js'
import { rowsByCell } from './rows-by-cell.js'
import { FALSE, groundOf, worldOf } from './table-world.js'
export function judgeTables(context) {
  const ground = groundOf({ ...context, tables: context.dataset.tables })
  for (const plan of context.plan.tables) {
    const rows = context.dataset.tables[plan.table.id]
    if (rows === undefined) continue
    judgeCells(plan, rows, context)
    const world = worldOf(ground, plan.table.id)
    for (const rule of rulesOf(context.standard, plan.table.id)) {
      if (rule.expression === null || rule.scope === 'cell' || !readinessOf(rule, context).run) continue
      const T1 = performance.now()
      queueMicrotask(() => {})
      globalThis.__r ??= []
      const R = { id: rule.id, t: T1 }
      globalThis.__r.push(R)
      if (rule.scope === 'table') judgeTable(rule, world, context)
      else judgeRows(rule, rows, world, context)
    }
  }
}
/** Cells were judged when they were made; here their findings get their addresses. */
function judgeCells(plan, rows, context) {
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
function judgeRows(rule, rows, world, context) {
  if (rule.expression === null) return
  const [first = ''] = rule.fields
  let args
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
function columnOf({ table }, name, { place }, { sources }) {
  const plan = sources[place.source]?.plan.tables.find((one) => one.table.id === table)
  return (plan === undefined ? undefined : columnsOf(plan, name)[0]) ?? null
}
/** One verdict for the table, with its figure. */
function judgeTable({ id, expression }, world, context) {
  if (expression === null) return
  const nowhere = { cell: () => EMPTY }
  if (evaluate(expression)(nowhere, world) !== false) return
  context.tally.add(id, { args: figureArgs(expression, world) })
}
//# sourceMappingURL=judge-tables.js.map
