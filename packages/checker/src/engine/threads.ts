/** Threads that read parts of a file beside the one that asks: what they are asked, and what they answer. */
import { type Rule, rulesOf, type Standard } from '@police-data/model'
import type { Companion, DataFile, DatasetInput } from '../check/dataset-input.ts'
import { companionsOf } from '../check/gather-files.ts'
import { openAll } from '../check/open-dataset.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { ColumnReading } from './column-reading.ts'
import type { Spill } from './key-store.ts'
import { machinePlan } from './machine-plan.ts'
import type { PartRead } from './part-pass.ts'
import type { Part } from './parts.ts'
import type { SameRecords } from './same-records.ts'
import type { NumberedThere, NumberingJob, SentRecords } from './sent-records.ts'
import { type Counted, type KeyShare, type Surveyor, surveyor } from './surveyor.ts'

/** So many rows hold this text in this column; of one that breaks a rule of its field, these are the first rows in parts. */
export type TakeOwn = (column: number, own: string, rows: number, first: readonly number[]) => void

/** A thread that waits for a job, and then reads. */
export interface SurveyThread {
  /** It is ready only after a while. Who does not start it has it started by its job. */
  start(): void
  /** Comes before all else, but for that. */
  begin(job: ThreadJob, onOwn: TakeOwn): void
  /**
   * One part after the other, and in rising order; the next may be asked for before the last is read. `torn` also where the
   * thread is gone.
   */
  read(part: Part): Promise<PartRead>
  /** Once all are read; `torn` where the thread is gone. */
  counted(): Promise<Counted | 'torn'>
  /** After that; `torn` where the thread is gone. */
  same(share: KeyShare): Promise<SameRecords | 'torn'>
  /** Instead of all that: numbers a whole file, and tells its records in order; `torn` where the thread is gone. */
  number(job: NumberingJob, take: (records: SentRecords) => void): Promise<NumberedThere | 'torn'>
  end(): void
}

/** Threads that can be had. */
export interface Threads {
  /** For a file of so many bytes, as stored: none where there is no use in it. */
  open(size: number): readonly SurveyThread[]
  /** Bytes of one part. */
  readonly part: number
}

/** What a thread must know to plan as the first one does. All of it can be sent to another thread. */
export interface ThreadJob extends Pick<ReadOptions, 'known' | 'cutting' | 'skip' | 'max'> {
  readonly standard: Standard
  /** As the first one reads the columns. */
  readonly readings: readonly ColumnReading[]
  readonly table: string | undefined
  readonly mapping: Companion | undefined
  readonly statement: Companion | undefined
  readonly path: string
  /** Where it is opened. */
  readonly file: string
  /** Where keys may be put away. */
  readonly folder: string | undefined
}

/** What the first thread found out. */
export interface Planned extends Pick<ThreadJob, 'path' | 'file' | 'readings' | 'known' | 'cutting'> {
  /** The one table. */
  readonly table: string
}

export const jobOf = (
  { standard, mapping, statement, skip, max, table: named, scratch }: DatasetInput,
  { path, file, table, cutting, readings, known }: Planned,
): ThreadJob => ({
  standard: standardFor(standard, table),
  readings,
  // With a mapping it is told by that.
  table: mapping === undefined ? table : named,
  mapping,
  statement,
  known,
  cutting,
  skip,
  max,
  path,
  file,
  folder: scratch?.folder,
})

/** Of a standard, what a thread asks of it: one table with its rules and lists, and no texts, which may not even be read. */
function standardFor(standard: Standard, table: string): Standard {
  const { id, title, version, definition, families, givens, tables, codeLists } = standard
  const own = tables[table]
  const lists = Object.values(own?.fields ?? {}).flatMap(({ list }) => {
    const found = codeLists[list ?? '']
    return found === undefined ? [] : [[found.id, found] as const]
  })
  return {
    ...{ id, title, version, definition, families, givens },
    tables: own === undefined ? {} : { [table]: own },
    codeLists: Object.fromEntries(lists),
    rules: Object.fromEntries(rulesOf(standard, table).map((rule) => [rule.id, unexplained(rule)])),
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

/** The surveyor of a thread: the same plan, made anew. Null where there is room for the machine of the first one alone. */
export async function threadSurveyor(
  job: ThreadJob,
  {
    file,
    spill,
    onOwn,
  }: { readonly file: DataFile; readonly spill: Spill | undefined; readonly onOwn: TakeOwn },
): Promise<Surveyor | null> {
  const input = { ...job, files: [file] }
  const read = companionsOf(input)
  const opened = read.ok ? await openAll(input, read.mapping) : null
  const [open] = opened?.ok === true ? opened.files : []
  const planned =
    read.ok && open !== undefined ? machinePlan(open, read.around, { readings: job.readings }) : null
  if (planned === null) throw new Error('A thread does not plan as the first one did')
  return surveyor({
    ...planned,
    spill,
    onRows: () => {},
    onValue: (column, { own }, rows, first) => onOwn(column, own, rows, first),
  })
}
