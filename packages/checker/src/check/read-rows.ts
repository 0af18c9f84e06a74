/** The records of opened files, gathered into tables and counted: by the machine where it can, else one by one. */
import { numberedFile } from '../engine/numbered-file.ts'
import { learn, type NumberingJob } from '../engine/sent-records.ts'
import type { SurveyThread } from '../engine/threads.ts'
import { gather, type Taker } from '../map/dataset.ts'
import { type Joiner, joinsOf } from '../map/join.ts'
import { Lexicon } from '../map/lexicon.ts'
import { mergePlans } from '../map/merge-plans.ts'
import { type JoinPlan, lookedAt, splits } from '../map/plan.ts'
import type { CsvFile, Told } from '../read/reading.ts'
import { maskFor } from '../report/mask.ts'
import { tellingColumns } from '../report/telling-columns.ts'
import { insteadOf } from '../scan/encoding.ts'
import type { Around } from './context.ts'
import { countRows } from './count-rows.ts'
import { type DatasetInput, isForMachine } from './dataset-input.ts'
import { hashedMeanwhile } from './hashed-meanwhile.ts'
import type { OpenFile } from './open-dataset.ts'
import { duplicates } from './source/duplicates.ts'
import { seenIn } from './source/seen.ts'
import type { ReadSource, SourceContext } from './source/source-test.ts'

export interface RowsInput extends DatasetInput {
  /** By file: reads it, where the machine can, while its records are taken here. */
  readonly readers?: readonly (SurveyThread | undefined)[] | undefined
}

export interface ReadAll {
  readonly context: SourceContext
  /** Of each file, what is to be told of it, and its hash where it was hashed as it was read. */
  readonly read: readonly { readonly notes: readonly string[]; readonly sha256: string | undefined }[]
}

/** Whether files can be read of which only the start was looked at: whoever reads them must find out about the rest. */
export const readsQuickly = (files: readonly OpenFile[], input: DatasetInput): boolean =>
  files.every((one) => !isForMachine(one.file, input) || one.reading.delimiter === '' || isAlone(one, files))

/** Whether the machine can read it: it lends nothing, and borrows nothing. */
const isAlone = ({ reading, plan }: OpenFile, files: readonly OpenFile[]): boolean =>
  reading.csv !== undefined &&
  plan.joins.length === 0 &&
  files.every((other) => other.plan.joins.every(({ from }) => from !== plan.name))

/** Null where a file is in another encoding than it was taken for. */
export async function readRows(
  files: readonly OpenFile[],
  input: RowsInput,
  { showValues, ...around }: Around,
): Promise<ReadAll | null> {
  const gatherer = gather(around.standard)
  const joins = joinsOf(files.map(({ plan }) => plan))
  const sources: ReadSource[] = []
  const told: (() => ReadAll['read'][number])[] = []
  for (const [at, one] of files.entries()) {
    const { file, plan, header } = one
    const lexicon = new Lexicon(lookedAt(plan))
    const taker = gatherer.open(plan, lexicon)
    const joiner = joins.open(plan, at)
    const numbered =
      isForMachine(file, input) && isAlone(one, files)
        ? await byMachine(one, lexicon, taker, { ...input, thread: input.readers?.[at] })
        : 'no-machine'
    // Nothing more is asked of it, and it holds memory.
    input.readers?.[at]?.end()
    if (numbered === 'not-utf-8') return null
    const read = numbered === 'no-machine' ? await plainly(one, lexicon, taker, joiner) : numbered
    const lent = plan.joins.flatMap(lentColumns)
    sources.push({ path: file.path, header, lent, plan, reading: read.reading, copies: read.copies })
    told.push(() => ({ notes: [...read.reading.notes(), ...joiner.notes()], sha256: read.sha256 }))
  }
  const plan = mergePlans(sources.map((one) => one.plan))
  const dataset = gatherer.done()
  const counts = countRows(plan, dataset, around.standard)
  const mask = maskFor(showValues, tellingColumns(sources, plan, counts, around.standard))
  return {
    context: {
      ...around,
      ...{ plan, sources, counts, dataset, mask },
      seen: seenIn(dataset, around.standard, sources),
    },
    read: told.map((tell) => tell()),
  }
}

const lentColumns = ({ width }: JoinPlan, join: number) =>
  Array.from({ length: width }, (_, column) => ({ join, column }))

interface ReadFile extends Pick<ReadSource, 'copies'> {
  readonly reading: Told
  readonly sha256?: string | undefined
}

async function plainly(
  { file, reading }: OpenFile,
  lexicon: Lexicon,
  taker: Taker,
  joiner: Joiner,
): Promise<ReadFile> {
  const { onProgress } = hashedMeanwhile(file)
  const seen = duplicates()
  let rows = 0
  for await (const batch of reading.batches) {
    for (const record of batch) {
      const { cells, row } = record
      if (cells.some((cell) => cell !== '')) seen.add(lexicon.numbersOf(record), cells.length, row)
      taker.take(joiner.take(record))
    }
    rows += batch.length
    onProgress?.({ rows })
  }
  // What told them apart is no longer needed.
  const copies = { count: seen.count, samples: seen.samples }
  return { reading, copies }
}

async function byMachine(
  one: OpenFile,
  lexicon: Lexicon,
  taker: Taker,
  input: RowsInput & { readonly thread: SurveyThread | undefined },
): Promise<ReadFile | 'no-machine' | 'not-utf-8'> {
  const { csv } = one.reading
  if (csv === undefined) return 'no-machine'
  const hashed = csv.source.now?.hashTo !== undefined
  const { onProgress } = hashed ? one.file : hashedMeanwhile(one.file)
  const tell = (rows: number): void => onProgress?.({ rows })
  const { thread, scratch, trustStart } = input
  const job = thread && jobOf(csv, one, input)
  const found = job
    ? await numberedThere(job, thread, { lexicon, taker, tell })
    : {
        sha256: undefined,
        numbered: await numberedFile(csv, {
          columns: one.header.length,
          numberOf: (text, column) => lexicon.numberOf(text, column),
          take: (records) => taker.takeNumbered(records),
          onRows: tell,
          spill: scratch?.spill(),
        }),
      }
  // All of it is read anew in this thread.
  if (found === 'torn') return 'not-utf-8'
  const { numbered, sha256 } = found
  // The plain reader would believe the start of the file to the end.
  const misled = trustStart === true && insteadOf(csv.encoding) !== undefined
  if (numbered === 'no-machine' && misled) return 'not-utf-8'
  if (typeof numbered === 'string') return numbered
  const { copies, pass } = numbered
  taker.takeBlank(pass.blank)
  return { copies, sha256, reading: csv.told(pass.flaws) }
}

interface There {
  readonly lexicon: Lexicon
  readonly taker: Taker
  readonly tell: (rows: number) => void
}

function numberedThere(
  job: NumberingJob,
  thread: SurveyThread,
  { lexicon, taker, tell }: There,
): ReturnType<SurveyThread['number']> {
  let rows = 0
  return thread.number(job, (records) => {
    learn(records, lexicon)
    taker.takeNumbered(records)
    rows += records.length
    tell(rows)
  })
}

/** Undefined where another thread cannot read the file: parts of a list would be numbered here, and texts there. */
function jobOf(
  { plan: { skip }, encoding, cutting, source }: CsvFile,
  { file, header, plan }: OpenFile,
  { max, scratch }: DatasetInput,
): NumberingJob | undefined {
  if (splits(plan) || source.file === undefined) return undefined
  return {
    path: file.path,
    file: source.file,
    columns: header.length,
    known: encoding,
    cutting,
    skip,
    max,
    folder: scratch?.folder,
  }
}
