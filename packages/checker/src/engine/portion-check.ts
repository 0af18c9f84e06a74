/** Checks one file whose records are put together to rows, part by part: the same context and findings as all rows together give. */
import type { Around } from '../check/context.ts'
import type { OpenFile } from '../check/open-dataset.ts'
import { type Placing, portionFindings, seenInPortions, tellPortions } from '../check/portion-findings.ts'
import type { SourceContext } from '../check/source/source-test.ts'
import { maskFor } from '../report/mask.ts'
import { tellingColumns } from '../report/telling-columns.ts'
import type { Spill } from './key-store.ts'
import type { MachineCheck } from './machine-check.ts'
import { linesOf, mergeParts } from './merge-parts.ts'
import { cutOf, type Parts, partsOf } from './parts.ts'
import { type PortionPlan, portionPlan } from './portion-plan.ts'
import { nameOf, type PortionReader, type PortionsKept, portionReader } from './portion-reader.ts'
import { type PartsRead, readParts } from './read-parts.ts'
import { RecordNames } from './record-names.ts'
import { withWhite } from './same-records.ts'
import type { PlannedPortions, PortionJob, SurveyThread } from './threads.ts'

/** Threads to read a large file with, and what they are told of it. */
export interface PortionHelp {
  readonly together: {
    readonly threads: readonly SurveyThread[]
    /** Bytes. */
    readonly part: number
    /** Records. */
    readonly portion: number | undefined
    readonly jobOf: (planned: Omit<PlannedPortions, 'path' | 'mapping' | 'given'>) => PortionJob
  }
  readonly spill: Spill | undefined
}

/** Null where all rows must be judged together. */
export async function portionCheck(
  open: OpenFile,
  around: Around,
  { together, spill }: PortionHelp,
): Promise<MachineCheck | 'not-utf-8' | null> {
  const planned = portionPlan(open, around)
  if (planned === null) return null
  const { csv, columns } = planned
  const parts = partsOf(cutOf(csv.source, csv.plan, { bytes: together.part, columns }))
  // What is whole needs no portions.
  if (parts.left === 1) return null
  const read = await readBy(planned, parts, open.file, { together, spill })
  if (read === null || read === 'not-utf-8') return read
  return put(planned, read, open, around)
}

type Read = PartsRead<PortionsKept> & { readonly seed: number; readonly mine: PortionReader }

async function readBy(
  planned: PortionPlan,
  parts: Parts,
  { onProgress }: Pick<OpenFile['file'], 'onProgress'>,
  { together, spill }: PortionHelp,
): Promise<Read | 'not-utf-8' | null> {
  const { csv, finding } = planned
  const seed = Math.floor(Math.random() * 2 ** 31)
  let elsewhere = 0
  const onRows = (rows: number): void => onProgress?.({ rows: rows + elsewhere })
  const mine = portionReader({ ...planned, seed, portion: together.portion, spill, onRows })
  const { file } = csv.source
  if (mine === null) return null
  const job = (place: string): PortionJob =>
    together.jobOf({
      file: place,
      tables: finding.plan.tables.map(({ table }) => table.id),
      cutting: csv.cutting,
      known: csv.encoding,
      seed,
      portion: together.portion,
    })
  const others =
    file === undefined ? [] : together.threads.slice(0, parts.left - 1).map((one) => one.judge(job(file)))
  const onElsewhere = (records: number): void => {
    elsewhere += records
  }
  const read = await readParts({ mine, others: Promise.resolve(others), onElsewhere }, parts, csv.source)
  return read === null || read === 'not-utf-8' ? read : { ...read, seed, mine }
}

/** Null where records of one key stand in several parts, so that one of them was judged without the others. */
function put(
  { csv, plan, key, finding }: PortionPlan,
  { passes, counted, same, rowOf, seed, mine }: Read,
  { file, header }: OpenFile,
  around: Around,
): MachineCheck | null {
  const { standard, showValues } = around
  const [, ...theirs] = counted
  const seams = counted.flatMap((one) => one.seams).sort((a, b) => a.byte - b.byte)
  const named = new RecordNames(seed)
  const names = seams.flatMap(({ cells }) => {
    const name = nameOf(key, (column) => cells[column] ?? '')
    return name === null ? [] : [[JSON.stringify(name), name] as const]
  })
  for (const name of new Map(names).values()) named.add(name)
  if (mine.meetTwice([...counted.map((one) => one.names), named.give()])) return null
  const placing: Placing = { row: rowOf, line: linesOf(passes) }
  const findings = portionFindings(finding)
  findings.take(mine.judge(seams), placing)
  for (const { found } of theirs) findings.take(found, placing)
  const found = findings.give()
  const pass = mergeParts(passes, csv.plan)
  const told = csv.told(pass.flaws)
  const counts = findings.counts()
  const copies = withWhite(same.copies, pass)
  const source = { path: file.path, header, lent: [], plan, reading: told, copies }
  const mask = maskFor(showValues, tellingColumns([source], finding.plan, counts, standard))
  const context: SourceContext = {
    ...around,
    ...{ plan: finding.plan, sources: [source], counts, mask },
    dataset: { tables: {}, records: [], keyless: [], uneven: [], disagreements: [] },
    seen: seenInPortions(found),
  }
  return {
    context,
    rows: pass.records,
    notes: told.notes(),
    judge: () => tellPortions(found, context),
  }
}
