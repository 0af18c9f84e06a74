/** Checks one file of one table by the machine: the same context, and the same findings, as the plain reader gives. */
import { cellJudge, gapsOf, NOWHERE, type Rule, rulesOf, type World, writtenFields } from '@police-data/model'
import { namedCells } from '../check/args.ts'
import { type BrokenCells, brokenCells } from '../check/broken-cells.ts'
import type { Around, Context } from '../check/context.ts'
import { type CellCounter, cellCounter } from '../check/count-cells.ts'
import { tableCounts } from '../check/count-rows.ts'
import type { Counts } from '../check/counts.ts'
import { tellRows } from '../check/found-rows.ts'
import { tellTables } from '../check/judge-tables.ts'
import type { OpenFile } from '../check/open-dataset.ts'
import { NOTHING_SEEN } from '../check/source/seen.ts'
import type { SourceContext } from '../check/source/source-test.ts'
import { gather } from '../map/dataset.ts'
import type { Held } from '../map/held.ts'
import { columnsOf, plannedFields } from '../map/plan.ts'
import type { StandardRow } from '../map/standard-table.ts'
import { addressOf } from '../report/address.ts'
import { maskFor } from '../report/mask.ts'
import { tellingColumns } from '../report/telling-columns.ts'
import type { Automata } from './automata.ts'
import { type CheckPlan, namesOf, partOf, wholeOf } from './check-plan.ts'
import type { Spill } from './key-store.ts'
import { machinePlan } from './machine-plan.ts'
import { type SameRecords, withWhite } from './same-records.ts'
import { type Others, type Survey, surveyTogether, surveyWhole } from './survey.ts'
import type { FaultCount, TakeValue } from './surveyor.ts'
import type { Planned, ThreadJob } from './threads.ts'

export interface MachineCheck {
  readonly context: SourceContext
  readonly rows: number
  readonly notes: readonly string[]
  /** Tells the findings of cells, rows and tables. */
  judge(): void
}

/** Threads to read a large file with, and what they are told of it. */
export interface Together extends Omit<Others, 'job'> {
  readonly jobOf: (planned: Omit<Planned, 'path' | 'mapping' | 'given'>) => ThreadJob
}

export interface Help {
  readonly together?: Together | undefined
  readonly spill?: Spill | undefined
  readonly automata?: Automata | undefined
}

/** Null where the plain reader must be taken. */
export async function machineCheck(
  open: OpenFile,
  around: Around,
  { together, spill, automata }: Help = {},
): Promise<MachineCheck | 'not-utf-8' | null> {
  const { plan: filePlan, file, header } = open
  const { standard, showValues } = around
  const planned = machinePlan(open, around, { automata })
  if (planned === null) return null
  const { plan, merged, csv } = planned
  const { table } = plan
  const { source: text } = csv
  const place = text.file
  const by =
    together === undefined || together.threads.length === 0 || place === undefined
      ? undefined
      : {
          ...together,
          job: () =>
            together.jobOf({
              file: place,
              tables: [table.id],
              cutting: csv.cutting,
              readings: planned.readings,
              known: csv.encoding,
            }),
        }
  const read = async (others: Others | undefined) => {
    const taken = valuesTaken(plan, around)
    const onRows = (rows: number, findings: number) => file.onProgress?.({ rows, findings })
    const input = { ...planned, spill, onRows, onValue: taken.take }
    const found = others === undefined ? await surveyWhole(input) : await surveyTogether(input, others)
    return { taken, found }
  }
  let { taken, found } = await read(by)
  // A cut was inside a record after all, or a thread could not be had: then one reads the file alone.
  if (found === null) ({ taken, found } = await read(undefined))
  if (found === 'not-utf-8') return found
  if (found === null || found === 'no-machine') return null
  const { rowOf, same } = found
  const { records, blank, flaws } = found.pass
  const told = csv.told(flaws)
  const rows = records - blank
  taken.takeFixed(rows)
  const counted = markCounter(plan, found)
  const counts: Counts = {
    records: [{ in: records, mapped: rows, aside: 0, refused: 0, blank }],
    tables: { [table.id]: tableCounts(rows, taken.counters, (fields) => counted(namesOf(fields)) > 0) },
  }
  const source = {
    path: file.path,
    header,
    lent: [],
    plan: filePlan,
    reading: told,
    copies: withWhite(same.copies, found.pass),
  }
  const mask = maskFor(showValues, tellingColumns([source], merged, counts, standard))
  const nothing = { tables: {}, records: [], keyless: [], uneven: [], disagreements: [] }
  const context = {
    ...around,
    plan: merged,
    sources: [source],
    counts,
    dataset: nothing,
    mask,
    seen: NOTHING_SEEN,
  }
  return {
    context,
    rows: records,
    notes: told.notes(),
    judge: () => {
      taken.broken.tell(context, rowOf)
      tellFaults(plan, found, same, context)
      tellTable(plan, found, taken.months, counted, context)
    },
  }
}

interface ValuesTaken {
  readonly counters: ReadonlyMap<string, CellCounter>
  readonly broken: BrokenCells
  /** `YYYY-MM`, by field. */
  readonly months: ReadonlyMap<string, Set<string>>
  readonly take: TakeValue
  /** Fields that no column fills hold the same in every row. */
  takeFixed(rows: number): void
}

function valuesTaken(plan: CheckPlan, { standard }: Around): ValuesTaken {
  const { table } = plan
  const planned = new Set(plannedFields({ table, contributions: plan.plan.tables[0]?.contributions ?? [] }))
  const broken = brokenCells()
  const months = new Map(plan.series.map(({ field }) => [field, new Set<string>()]))
  const counters = new Map(
    writtenFields(table).map((field) => [
      field.id,
      cellCounter(planned.has(field) ? standard.codeLists[field.list ?? ''] : undefined),
    ]),
  )
  const add = (field: string, held: Held | undefined, rows: number, first: readonly number[]): void => {
    counters.get(field)?.add(held, 0, rows)
    if (held === undefined) return
    const { value } = held.cell
    if (typeof value === 'string') months.get(field)?.add(value.slice(0, 7))
    if (held.broken.length === 0) return
    const places = first.map((row) => ({ source: 0, row, line: 0, byte: 0 }))
    broken.add(table.id, held, places, rows)
  }
  return {
    counters,
    broken,
    months,
    take: (column, { helds }, rows, first) => {
      for (const [at, { field }] of (plan.columns[column] ?? []).entries())
        add(field.id, helds[at], rows, first)
    },
    takeFixed: (rows) => {
      const judge = cellJudge(standard, table)
      for (const { field, origin } of plan.fixed) {
        if (rows === 0) continue
        if (origin.kind !== 'constant') counters.get(field.id)?.add(undefined, 0, rows)
        else {
          const { text, relation } = origin
          const held: Held = { own: text, text, relation, column: null, ...judge(field.id, text) }
          add(field.id, held, rows, [])
        }
      }
    },
  }
}

/** How many rows make a condition true. */
function markCounter({ marks }: CheckPlan, { marks: combinations }: Survey): (condition: string) => number {
  const counts = new Map<string, number>()
  for (const condition of new Set(marks.map((mark) => mark.condition))) {
    const mask = marks.reduce(
      (all, mark, bit) => (mark.condition === condition ? all | (1n << BigInt(bit)) : all),
      0n,
    )
    let count = 0
    for (const [combination, rows] of combinations) if ((combination & mask) !== 0n) count += rows
    counts.set(condition, count)
  }
  return (condition) => counts.get(condition) ?? 0
}

/** What is told of a rule. */
type Told = { readonly rule: Rule } & (Pick<FaultCount, 'count' | 'rows' | 'cells'> | SameRecords['sameKey'])

function tellFaults(
  plan: CheckPlan,
  { faults }: Survey,
  { sameKey }: SameRecords,
  context: SourceContext,
): void {
  const all: Told[] = []
  for (const rule of rulesOf(context.standard, plan.table.id)) {
    const found = faults.get(rule.id)
    if (found !== undefined && found.count > 0) all.push({ rule, ...found })
  }
  if (plan.unique !== null && sameKey.count > 0) all.push({ rule: plan.unique.rule, ...sameKey })
  const rows = firstRows(all, plan, context)
  for (const [nth, told] of all.entries()) tellRule(told, rows[nth], plan, context)
}

function tellRule(
  { rule, count, rows }: Told,
  first: StandardRow | undefined,
  { plan }: CheckPlan,
  context: SourceContext,
): void {
  const [name = ''] = rule.fields
  const one = plan.tables[0]
  const column =
    first?.held(name)?.column ?? (one === undefined ? undefined : columnsOf(one, name)[0]) ?? null
  const cells =
    first === undefined ? [] : namedCells(rule, first, NOWHERE as World<StandardRow>, context.standard)
  const places = rows.map((row) => addressOf({ source: 0, row }, column, context.sources))
  tellRows(rule, { count, places, cells }, context)
}

/** The rows that the first records become; a record is a row here. */
function firstRows(
  all: readonly Told[],
  { plan, table }: CheckPlan,
  { standard }: Context,
): readonly StandardRow[] {
  const gatherer = gather(standard)
  const taker = gatherer.open(plan)
  for (const { cells, rows } of all) taker.take({ cells, row: rows[0] ?? 0, line: 0, byte: 0 })
  return [...(gatherer.done().tables[table.id] ?? [])]
}

function tellTable(
  plan: CheckPlan,
  found: Survey,
  months: ValuesTaken['months'],
  counted: (condition: string) => number,
  context: SourceContext,
): void {
  const { given } = context
  const world: World = {
    ...NOWHERE,
    share: (share) => ({ part: counted(partOf(share)), whole: counted(wholeOf(share)) }),
    gaps: (series) => {
      const seen = new Set(months.get(series.field))
      for (const [column, all] of found.months) {
        if (plan.columns[column]?.some(({ field }) => field.id === series.field))
          for (const one of all) seen.add(one)
      }
      return gapsOf(series, seen, [])
    },
    given: (name) => given[name] ?? null,
  }
  tellTables(context, () => world)
}
