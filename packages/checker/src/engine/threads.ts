/** Threads that read parts of a file beside the one that asks: what they are asked, and what they answer. */
import { type Rule, rulesOf, type Standard } from '@police-data/model'
import type { Around } from '../check/context.ts'
import type { DataFile, DatasetInput } from '../check/dataset-input.ts'
import { type OpenFile, openAll } from '../check/open-dataset.ts'
import { tally } from '../check/tally.ts'
import type { MappingFile } from '../map/plan-mapping.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { ColumnReading } from './column-reading.ts'
import type { Spill } from './key-store.ts'
import { machinePlan } from './machine-plan.ts'
import { portionPlan } from './portion-plan.ts'
import { type PortionInput, type PortionsKept, portionReader } from './portion-reader.ts'
import type { OtherReader, PartReader } from './read-parts.ts'
import type { NumberedThere, NumberingJob, SentRecords } from './sent-records.ts'
import { type Counted, type Surveyor, surveyor } from './surveyor.ts'

/** So many rows hold this text in this column; of one that breaks a rule of its field, these are the first rows in parts. */
export type TakeOwn = (column: number, own: string, rows: number, first: readonly number[]) => void

/** A thread that waits for one job, and then reads. */
export interface SurveyThread {
  /** It is ready only after a while. Who does not start it has it started by its job. */
  start(): void
  /** Surveys parts of a file of one table. */
  survey(job: ThreadJob, onOwn: TakeOwn): OtherReader<Counted>
  /** Judges parts of a file whose records are put together to rows. */
  judge(job: PortionJob): OtherReader<PortionsKept>
  /** Numbers a whole file, and tells its records in order; `torn` where the thread is gone. */
  number(job: NumberingJob, take: (records: SentRecords) => void): Promise<NumberedThere | 'torn'>
  end(): void
}

/** Threads that can be had. */
export interface Threads {
  /** For a file of so many bytes, as stored: none where there is no use in it. */
  open(size: number): readonly SurveyThread[]
  /** Bytes of one part. */
  readonly part: number
  /** Records that are judged together, where they are put together to rows: tests set it, results do not depend on it. */
  readonly portion?: number | undefined
}

/** What a thread must know to plan as the first one does. All of it can be sent to another thread. */
interface Job extends Pick<ReadOptions, 'known' | 'cutting' | 'skip' | 'max'> {
  readonly standard: Standard
  readonly table: string | undefined
  /** As the first one has read it: to read YAML takes a thread as long as some megabytes of a file. */
  readonly mapping: Pick<MappingFile, 'path' | 'value'> | undefined
  readonly given: Around['given']
  readonly path: string
  /** Where it is opened. */
  readonly file: string
  /** Where keys may be put away. */
  readonly folder: string | undefined
}

export interface ThreadJob extends Job {
  /** As the first one reads the columns. */
  readonly readings: readonly ColumnReading[]
}

export interface PortionJob extends Job, Pick<PortionInput, 'seed' | 'portion'> {}

/** What the first thread found out. */
interface Found extends Pick<Job, 'path' | 'file' | 'known' | 'cutting' | 'mapping' | 'given'> {
  /** The tables that the file fills. */
  readonly tables: readonly string[]
}

export type Planned = Found & Pick<ThreadJob, 'readings'>

export const jobOf = (input: DatasetInput, { readings, ...found }: Planned): ThreadJob => ({
  ...baseOf(input, found),
  readings,
})

export type PlannedPortions = Found & Pick<PortionInput, 'seed' | 'portion'>

export const portionJobOf = (
  input: DatasetInput,
  { seed, portion, ...found }: PlannedPortions,
): PortionJob => ({ ...baseOf(input, found), seed, portion })

function baseOf(
  { standard, skip, max, table, scratch }: DatasetInput,
  { path, file, tables, cutting, known, mapping, given }: Found,
): Job {
  return {
    standard: standardFor(standard, tables),
    // With a mapping it is told by that.
    table: mapping === undefined ? tables[0] : table,
    mapping: mapping && { path: mapping.path, value: mapping.value },
    ...{ given, known, cutting, skip, max, path, file },
    folder: scratch?.folder,
  }
}

/** Of a standard, what a thread asks of it: some tables with their rules and lists, and no texts, which may not even be read. */
function standardFor(standard: Standard, names: readonly string[]): Standard {
  const { id, title, version, definition, families, givens, tables, codeLists } = standard
  const own = names.flatMap((name) => tables[name] ?? [])
  const lists = own.flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ list }) => {
      const found = codeLists[list ?? '']
      return found === undefined ? [] : [[found.id, found] as const]
    }),
  )
  const rules = names.flatMap((name) => rulesOf(standard, name))
  return {
    ...{ id, title, version, definition, families, givens },
    tables: Object.fromEntries(own.map((table) => [table.id, table])),
    codeLists: Object.fromEntries(lists),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, unexplained(rule)])),
    terms: {},
    sources: {},
    questions: {},
    crosswalks: {},
    schemes: {},
    measures: {},
    countingRules: {},
    universes: {},
  }
}

const NO_EXAMPLES: Rule['examples'] = { valid: [], invalid: [] }

/** A rule whose examples nobody asks for. */
const unexplained = (rule: Rule): Rule =>
  Object.fromEntries(
    Object.keys(rule).map((name) => [name, name === 'examples' ? NO_EXAMPLES : rule[name as keyof Rule]]),
  ) as unknown as Rule

interface There {
  readonly file: DataFile
  readonly spill: Spill | undefined
}

/** The surveyor of a thread: the same plan, made anew. Null where there is room for the machine of the first one alone. */
export async function threadSurveyor(
  job: ThreadJob,
  { file, spill, onOwn }: There & { readonly onOwn: TakeOwn },
): Promise<Surveyor | null> {
  const { open, around } = await openThere(job, file)
  const planned = machinePlan(open, around, { readings: job.readings })
  if (planned === null) throw new Error('A thread does not plan as the first one did')
  return surveyor({
    ...planned,
    spill,
    onRows: () => {},
    onValue: (column, { own }, rows, first) => onOwn(column, own, rows, first),
  })
}

/** The same of one that judges. */
export async function threadJudge(
  job: PortionJob,
  { file, spill }: There,
): Promise<PartReader<PortionsKept> | null> {
  const { open, around } = await openThere(job, file)
  const planned = portionPlan(open, around)
  if (planned === null) throw new Error('A thread does not plan as the first one did')
  const { seed, portion } = job
  return portionReader({ ...planned, seed, portion, spill, onRows: () => {} })
}

async function openThere(
  job: Job,
  file: DataFile,
): Promise<{ readonly open: OpenFile; readonly around: Around }> {
  const { standard, given, mapping, ...how } = job
  const opened = await openAll(
    { ...how, standard, files: [file] },
    mapping && { ...mapping, locate: NOWHERE },
  )
  const [open] = opened.ok ? opened.files : []
  if (open === undefined) throw new Error('A thread does not open a file as the first one did')
  return { open, around: { standard, given, tally: tally(), words: {}, showValues: false } }
}

/** Of a mapping that the first one found nothing wrong with. */
const NOWHERE: MappingFile['locate'] = () => ({ line: 0, column: 0 })
