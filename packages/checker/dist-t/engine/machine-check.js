/** Checks one file of one table by the machine: the same context, and the same findings, as the plain reader gives. */
import { cellJudge, EMPTY, evaluate, gapsOf, NOWHERE, rulesOf, writtenFields } from '@police-data/model'
import { figureArgs, rowArgs } from '../check/args.js'
import { brokenCells } from '../check/broken-cells.js'
import { cellCounter } from '../check/count-cells.js'
import { tableCounts } from '../check/count-rows.js'
import { readinessOf } from '../check/readiness.js'
import { SAMPLES_PER_VALUE } from '../check/tally.js'
import { gather } from '../map/dataset.js'
import { columnsOf, plannedFields } from '../map/plan.js'
import { addressOf } from '../report/address.js'
import { maskFor } from '../report/mask.js'
import { tellingColumns } from '../report/telling-columns.js'
import { namesOf, partOf, wholeOf } from './check-plan.js'
import { columnJudges } from './column-judge.js'
import { machinePlan } from './machine-plan.js'
import { readBack } from './read-back.js'
import { sameRecords } from './same-records.js'
import { surveyTogether, surveyWhole } from './survey.js'
/** Null where the plain reader must be taken. */
export async function machineCheck(open, around, { together, spill } = {}) {
  const { plan: filePlan, reading, file, header } = open
  const { standard, showValues } = around
  const planned = machinePlan(open, around)
  if (planned === null) return null
  const { plan, merged, csv } = planned
  const { table } = plan
  const { source: text } = csv
  const by =
    together === undefined || together.threads.length === 0 || text.file === undefined
      ? undefined
      : {
          ...together,
          job: together.jobOf({
            file: text.file,
            table: table.id,
            delimiter: csv.plan.format.delimiter,
            readings: planned.readings,
            known: csv.encoding,
          }),
        }
  const read = async (others) => {
    const taken = valuesTaken(plan, around)
    const onRows = (rows, findings) => file.onProgress?.({ rows, findings })
    const input = { ...planned, spill, onRows, onValue: taken.take }
    const found = others === undefined ? await surveyWhole(input) : await surveyTogether(input, others)
    return { taken, found }
  }
  let { taken, found } = await read(by)
  // A cut was inside a record after all, or a thread could not be had: then one reads the file alone.
  if (found === null) ({ taken, found } = await read(undefined))
  if (found === 'not-utf-8') return found
  if (found === null || found === 'no-machine') return null
  const judges = columnJudges(plan, standard)
  const same = await sameRecords(found.suspects(), plan, judges, readBack(text, csv.plan, csv.newline))
  const { rowOf } = found
  const { records, blank, flaws, whiteCopies } = found.pass
  const rows = records - blank
  taken.takeFixed(rows)
  const counted = markCounter(plan, found)
  const counts = {
    records: [{ in: records, mapped: rows, aside: 0, refused: 0, blank }],
    tables: { [table.id]: tableCounts(rows, taken.counters, (fields) => counted(namesOf(fields)) > 0) },
  }
  const source = {
    path: file.path,
    header,
    lent: [],
    plan: filePlan,
    reading: {
      encoding: reading.encoding,
      damages: () => csv.damages(flaws),
      guessed: () => csv.guessed(flaws),
      guessedCount: () => csv.guessedCount(flaws),
    },
    copies: {
      count: same.copies.count + whiteCopies.length,
      samples: [...same.copies.samples, ...whiteCopies]
        .sort((a, b) => a.row - b.row)
        .slice(0, SAMPLES_PER_VALUE),
    },
  }
  const mask = maskFor(showValues, tellingColumns([source], merged, counts, standard))
  const nothing = { tables: {}, records: [], keyless: [], uneven: [], disagreements: [] }
  const context = { ...around, plan: merged, sources: [source], counts, dataset: nothing, mask }
  return {
    context,
    rows: records,
    notes: csv.notes(flaws),
    judge: () => {
      taken.broken.tell(context, rowOf)
      tellRows(plan, found, same, context)
      tellTable(plan, found, taken.months, counted, context)
    },
  }
}
function valuesTaken(plan, { standard }) {
  const { table } = plan
  const planned = new Set(plannedFields({ table, contributions: plan.plan.tables[0]?.contributions ?? [] }))
  const broken = brokenCells()
  const months = new Map(plan.series.map(({ field }) => [field, new Set()]))
  const counters = new Map(
    writtenFields(table).map((field) => [
      field.id,
      cellCounter(planned.has(field) ? standard.codeLists[field.list ?? ''] : undefined),
    ]),
  )
  const add = (field, held, rows, first) => {
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
          const held = { own: text, text, relation, column: null, ...judge(field.id, text) }
          add(field.id, held, rows, [])
        }
      }
    },
  }
}
/** How many rows make a condition true. */
function markCounter({ marks }, { marks: combinations }) {
  const counts = new Map()
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
function tellRows(plan, { faults }, { sameKey }, context) {
  const all = []
  for (const rule of rulesOf(context.standard, plan.table.id)) {
    const found = faults.get(rule.id)
    if (found !== undefined && found.count > 0) all.push({ rule, ...found })
  }
  if (plan.unique !== null && sameKey.count > 0) all.push({ rule: plan.unique.rule, ...sameKey })
  const rows = firstRows(all, plan, context)
  for (const [nth, told] of all.entries()) tellRule(told, rows[nth], plan, context)
}
function tellRule({ rule, count, rows }, first, { plan }, context) {
  const [name = ''] = rule.fields
  const one = plan.tables[0]
  const column =
    first?.held(name)?.column ?? (one === undefined ? undefined : columnsOf(one, name)[0]) ?? null
  const args = first === undefined ? {} : rowArgs(rule, first, NOWHERE, context)
  for (const [at, number] of rows.entries()) {
    context.tally.add(rule.id, {
      args,
      at: addressOf({ source: 0, row: number }, column, context.sources),
      count: at === 0 ? count - rows.length + 1 : 1,
    })
  }
}
/** The rows that the first records become; a record is a row here. */
function firstRows(all, { plan, table }, { standard }) {
  const gatherer = gather(standard)
  const taker = gatherer.open(plan)
  for (const { cells, rows } of all) taker.take({ cells, row: rows[0] ?? 0, line: 0, byte: 0 })
  return [...(gatherer.done().tables[table.id] ?? [])]
}
function tellTable(plan, found, months, counted, context) {
  const { standard, given, tally } = context
  const world = {
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
  const nowhere = { cell: () => EMPTY }
  for (const rule of rulesOf(standard, plan.table.id)) {
    if (rule.scope !== 'table' || rule.expression === null || !readinessOf(rule, context).run) continue
    if (evaluate(rule.expression)(nowhere, world) === false)
      tally.add(rule.id, { args: figureArgs(rule.expression, world) })
  }
}
//# sourceMappingURL=machine-check.js.map
