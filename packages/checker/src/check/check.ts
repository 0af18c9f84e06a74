/** Checks the files of one dataset: gathers them, judges every rule, and returns a Report, or what stands in the way. */
import type { Report } from '@police-data/model'
import { type MachineCheck, machineCheck, type Together } from '../engine/machine-check.ts'
import { jobOf, type SurveyThread } from '../engine/threads.ts'
import { makeReport } from '../report/report.ts'
import { type Encoding, insteadOf } from '../scan/encoding.ts'
import { whileUnchanged } from './changed-files.ts'
import { type DataFile, type DatasetInput, isForMachine, type Refused } from './dataset-input.ts'
import {
  type Companions,
  companionsOf,
  type Gathering,
  gatherFiles,
  mappingNotes,
  mappingOf,
  sourceOf,
} from './gather-files.ts'
import { judgeTables } from './judge-tables.ts'
import { type OpenFile, openAll } from './open-dataset.ts'
import { sourceTests } from './source/index.ts'
import type { SourceContext } from './source/source-test.ts'

export interface CheckInput extends DatasetInput {
  readonly checkerVersion: string
}

export type Checked = { readonly kind: 'report'; readonly report: Report } | Refused

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function check(input: CheckInput): Promise<Checked> {
  const threads = threadsFor(input)
  if (!waitedFor(input)) for (const one of threads) one.start()
  try {
    return await checkWith(input, threads)
  } finally {
    for (const one of threads) one.end()
  }
}

async function checkWith(input: CheckInput, threads: readonly SurveyThread[]): Promise<Checked> {
  const settled = await whileUnchanged(
    input.files,
    async () => (await judgeByMachine(input, threads)) ?? (await judgeByRows(input, threads)),
  )
  if (!settled.ok) return settled.refused
  const judged = settled.read
  if (!judged.ok) return judged.refused
  const { context, sources, mapping } = judged.gathered
  const report = makeReport(context, {
    checker: input.checkerVersion,
    notApplicable: lookAtSource(context),
    valuesShown: input.showValues === true,
    limits: input.max,
    sources,
    mapping,
  })
  return { kind: 'report', report }
}

/** Its hash is worked out while the records are read, from the first of them on: a finding is worth more. */
function hashedMeanwhile(file: DataFile): DataFile {
  let begun = false
  const onProgress: DataFile['onProgress'] = (progress) => {
    file.onProgress?.(progress)
    if (begun) return
    begun = true
    // Who asks for it later hears of what went wrong.
    file.sha256?.().catch(() => {})
  }
  return { ...file, onProgress }
}

/** Reads every record as a row, and judges the rows. */
async function judgeByRows(input: CheckInput, threads: readonly SurveyThread[]): Promise<Gathering> {
  const [thread, ...others] = threads
  // Nothing is left for them to do, and each holds memory.
  for (const one of others) one.end()
  const files = input.files.map(hashedMeanwhile)
  const gathering = await gatherFiles({ ...input, files }, thread)
  thread?.end()
  if (gathering.ok) judgeTables(gathering.gathered.context)
  return gathering
}

/** Then a first finding comes before threads, which take longer; else they are started before all else. */
const waitedFor = ({ files }: CheckInput): boolean => files.some(({ onProgress }) => onProgress !== undefined)

function threadsFor({ files, threads }: CheckInput): readonly SurveyThread[] {
  const [only, second] = files
  if (only?.source.file === undefined || second !== undefined) return []
  return threads?.open(only.source.size ?? 0) ?? []
}

/** Null where only the rows themselves can be judged. */
async function judgeByMachine(
  input: CheckInput,
  threads: readonly SurveyThread[],
): Promise<Gathering | null> {
  const [only, second] = input.files
  if (only === undefined || second !== undefined) return null
  if (!isForMachine(only, input)) return null
  const read = companionsOf(input)
  if (!read.ok) return read
  const made = await machineChecked(input, read, threads)
  if (made === null) return null
  const { file, checked } = made
  checked.judge()
  const { context, rows, notes } = checked
  const sources = [await sourceOf(file, { rows, notes: [...mappingNotes(read.mapping?.value), ...notes] })]
  return { ok: true, gathered: { context, sources, mapping: await mappingOf(input, read.mapping) } }
}

/** Where the start of the file misled about its encoding, all of it is read again. */
async function machineChecked(
  input: CheckInput,
  read: Companions,
  threads: readonly SurveyThread[],
  known?: Encoding,
): Promise<{ readonly file: OpenFile; readonly checked: MachineCheck } | null> {
  const opened = await openAll({ ...input, known, trustStart: true }, read.mapping)
  const [found] = opened.ok ? opened.files : []
  if (found === undefined) return null
  const hashed = found.reading.csv?.source.now?.hashTo !== undefined
  const file = hashed ? found : { ...found, file: hashedMeanwhile(found.file) }
  const together: Together | undefined = input.threads && {
    threads,
    late: waitedFor(input),
    part: input.threads.part,
    jobOf: (planned) => jobOf(input, { path: file.file.path, ...planned }),
  }
  const checked = await machineCheck(file, read.around, { together, spill: input.scratch?.spill() })
  if (checked !== 'not-utf-8') return checked && { file, checked }
  const other = insteadOf(file.reading.csv?.encoding)
  return other === undefined ? null : machineChecked(input, read, threads, other)
}

/** Runs the tests of the source, and returns the rules that had nothing to look at. */
function lookAtSource(context: SourceContext): Readonly<Record<string, string>> {
  const notApplicable: Record<string, string> = {}
  for (const rule of Object.values(context.standard.rules)) {
    if (rule.check.kind !== 'source') continue
    const nothing = sourceTests[rule.check.test](rule, context)
    if (nothing !== undefined) notApplicable[rule.id] = nothing.notApplicable
  }
  return notApplicable
}
