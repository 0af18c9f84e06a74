/** Runs every rule that has an expression over the rows of its table. */
import { EMPTY, evaluate, type Row, type Rule, rulesOf, type World } from '@police-data/model'
import { columnsOf, plannedFields } from '../map/plan.ts'
import type { StandardRow, StandardTable } from '../map/standard-table.ts'
import { addressOf } from '../report/address.ts'
import { figureArgs, type NamedCell, namedCells } from './args.ts'
import { brokenCells } from './broken-cells.ts'
import type { Context } from './context.ts'
import { type FaultyCells, faultyCells } from './faulty-cells.ts'
import { type FoundRows, tellRows } from './found-rows.ts'
import { readinessOf } from './readiness.ts'
import { FALSE, type Ground, groundOf, type TableWorld, worldOf } from './table-world.ts'
import { keepSmallest, SAMPLES_PER_VALUE } from './tally.ts'

export function judgeTables(context: Context): void {
  const broken = brokenCells()
  const ground = groundOf({ ...context, tables: context.dataset.tables })
  for (const cells of cellFinders(context, ground)) cells.find(broken)
  broken.tell(context)
  for (const [rule, found] of findRows(readyRules(context), context, ground)) tellRows(rule, found, context)
  tellTables(context, (table) => worldOf(ground, table))
}

/** Whatever is known before it is known what may be shown. */
export type Finding = Omit<Context, 'mask' | 'tally' | 'words' | 'dataset'>

/** Cells were judged when they were made; here their findings get their places. */
export const cellFinders = (
  { plan }: Pick<Finding, 'plan'>,
  { tables }: Pick<Ground, 'tables'>,
): readonly FaultyCells[] =>
  plan.tables.flatMap((one) => {
    const rows = tables[one.table.id]
    return rows === undefined
      ? []
      : faultyCells(
          rows,
          plannedFields(one).map(({ id }) => id),
        )
  })

/** The rows of every rule of rows that is broken, of these rules. */
export function* findRows(
  rules: Iterable<Rule>,
  finding: Finding,
  ground: Ground,
): Generator<readonly [Rule, FoundRows]> {
  for (const rule of rules) {
    const rows = ground.tables[rule.table ?? '']
    if (rule.scope === 'cell' || rule.scope === 'table' || rows === undefined) continue
    const found = findRowsOf(rule, rows, worldOf(ground, rows.id), finding)
    if (found !== undefined) yield [rule, found]
  }
}

function findRowsOf(
  rule: Rule,
  rows: StandardTable,
  world: TableWorld,
  { standard, sources }: Finding,
): FoundRows | undefined {
  if (rule.expression === null) return undefined
  const [first = ''] = rule.fields
  const truths = world.truths(rule.expression)
  const places: FoundRows['places'][number][] = []
  // Rows of several files are not in the order of their addresses.
  const most = sources.length > 1 ? Number.POSITIVE_INFINITY : SAMPLES_PER_VALUE
  let cells: readonly NamedCell[] | undefined
  let count = 0
  for (let at = truths.indexOf(FALSE); at >= 0; at = truths.indexOf(FALSE, at + 1)) {
    count += 1
    if (count > most) continue
    const row = rows.row(at)
    const column = row.held(first)?.column ?? columnOf(rule, first, row, sources)
    // Findings of one rule are told together, in the words of the first.
    cells ??= namedCells(rule, row, world, standard)
    keepSmallest(places, addressOf(row.place, column, sources))
  }
  return cells === undefined ? undefined : { count, places, cells }
}

/** Where a value was looked for that is not there. */
function columnOf(
  { table }: Rule,
  name: string,
  { place }: StandardRow,
  sources: Context['sources'],
): number | null {
  const plan = sources[place.source]?.plan.tables.find((one) => one.table.id === table)
  return (plan === undefined ? undefined : columnsOf(plan, name)[0]) ?? null
}

/** One verdict for each table, with its figure. */
export function tellTables<R extends Row>(context: Context, worldOf: (table: string) => World<R>): void {
  const nowhere: Row = { cell: () => EMPTY }
  for (const { id, scope, table = '', expression } of readyRules(context)) {
    if (scope !== 'table' || expression === null) continue
    const world = worldOf(table)
    if (evaluate<R>(expression)(nowhere as R, world) === false)
      context.tally.add(id, { args: figureArgs(expression, world) })
  }
}

/** Rules that have an expression and can be run, by the tables of the plan. */
export function* readyRules(finding: Finding): Generator<Rule> {
  for (const { table } of finding.plan.tables) {
    for (const rule of rulesOf(finding.standard, table.id))
      if (rule.expression !== null && readinessOf(rule, finding).run) yield rule
  }
}
