/** Checks the files of one dataset: gathers them, judges every rule, and returns a Report, or what stands in the way. */
import { type Report, ruleHeads } from '@police-data/model'
import type { Spill } from '../engine/key-store.ts'
import { type MachineCheck, machineCheck, type Together } from '../engine/machine-check.ts'
import { type PortionHelp, portionCheck } from '../engine/portion-check.ts'
import { jobOf, portionJobOf, type SurveyThread } from '../engine/threads.ts'
import { makeReport } from '../report/report.ts'
import { insteadOf } from '../scan/encoding.ts'
import { whileUnchanged } from './changed-files.ts'
import { type DatasetInput, isForMachine, type Refused } from './dataset-input.ts'
import {
  type Companions,
  companionsOf,
  type Gathering,
  gatherOpened,
  mappingNotes,
  mappingOf,
  plainly,
  type Quick,
  sourceOf,
} from './gather-files.ts'
import { hashedMeanwhile } from './hashed-meanwhile.ts'
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
  // Those of other files are started when it is their turn.
  if (!waitedFor(input)) for (const one of threads[0] ?? []) one.start()
  try {
    return await checkWith(input, threads)
  } finally {
    for (const one of threads.flat()) one.end()
  }
}

async function checkWith(input: CheckInput, threads: FileThreads): Promise<Checked> {
  const settled = await whileUnchanged(input.files, () => judge(input, threads))
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

async function judge(input: CheckInput, threads: FileThreads): Promise<Gathering> {
  const read = companionsOf(input)
  if (!read.ok) return read
  const opened = await openAll({ ...input, trustStart: true }, read.mapping)
  const judged = opened.ok ? await judgeByMachine(input, read, opened.files, threads[0] ?? []) : null
  if (judged === 'not-utf-8') return judgeByRows(plainly(input), read, {}, threads)
  return judged ?? judgeByRows(input, read, { quick: opened }, threads)
}

/** Makes rows of all records, and judges those. */
async function judgeByRows(
  input: CheckInput,
  read: Companions,
  opened: Pick<Quick, 'quick'>,
  threads: FileThreads,
): Promise<Gathering> {
  // One is enough to read a file; nothing is left for the others to do, and each holds memory.
  for (const one of threads.flatMap(([, ...others]) => others)) one.end()
  const readers = threads.map(([reader]) => reader)
  const gathering = await gatherOpened(input, read, { ...opened, readers })
  for (const one of readers) one?.end()
  if (gathering.ok) judgeTables(gathering.gathered.context)
  return gathering
}

/** Then a first finding comes before threads, which take longer; else they are started before all else. */
const waitedFor = ({ files }: CheckInput): boolean => files.some(({ onProgress }) => onProgress !== undefined)

/** By file, the threads that read it: beside this one, or, of several files, one for it. */
type FileThreads = readonly (readonly SurveyThread[])[]

const threadsFor = ({ files, threads }: CheckInput): FileThreads =>
  files.map(({ source: { file, size = 0 } }) => {
    const all = file === undefined ? [] : (threads?.open(size) ?? [])
    return files.length === 1 ? all : all.slice(0, 1)
  })

/** Null where only the rows themselves can be judged. */
async function judgeByMachine(
  input: CheckInput,
  read: Companions,
  [file, second]: readonly OpenFile[],
  threads: readonly SurveyThread[],
): Promise<Gathering | 'not-utf-8' | null> {
  if (file === undefined || second !== undefined || !isForMachine(file.file, input)) return null
  const hashed = file.reading.csv?.source.now?.hashTo !== undefined
  const one = hashed ? file : { ...file, file: hashedMeanwhile(file.file) }
  const together: Together | undefined = input.threads && {
    threads,
    late: waitedFor(input),
    part: input.threads.part,
    jobOf: (planned) => jobOf(input, { ...knownTo(read, one), ...planned }),
  }
  const spill = input.scratch?.spill()
  const checked =
    (await machineCheck(one, read.around, { together, spill, automata: input.automata })) ??
    (await judgeInPortions(input, read, one, { threads, spill }))
  if (checked === 'not-utf-8') return judgeAnew(input, read, file, threads)
  if (checked === null) return null
  checked.judge()
  const { context, rows, notes } = checked
  const sources = [await sourceOf(one, { rows, notes: [...mappingNotes(read.mapping?.value), ...notes] })]
  return { ok: true, gathered: { context, sources, mapping: await mappingOf(input, read.mapping) } }
}

/** Null where all rows must be judged together. */
async function judgeInPortions(
  input: CheckInput,
  read: Companions,
  one: OpenFile,
  { threads, spill }: { readonly threads: readonly SurveyThread[]; readonly spill: Spill | undefined },
): Promise<MachineCheck | 'not-utf-8' | null> {
  if (input.threads === undefined || threads.length === 0) return null
  const together = {
    threads,
    part: input.threads.part,
    portion: input.threads.portion,
    jobOf: (planned: Parameters<PortionHelp['together']['jobOf']>[0]) =>
      portionJobOf(input, { ...knownTo(read, one), ...planned }),
  }
  return portionCheck(one, read.around, { together, spill })
}

/** What threads are told beside what is planned. */
const knownTo = ({ mapping, around: { given } }: Companions, { file: { path } }: OpenFile) => ({
  path,
  mapping,
  given,
})

/** Where the start of the file misled about its encoding, all of it is read again. */
async function judgeAnew(
  input: CheckInput,
  read: Companions,
  { reading }: OpenFile,
  threads: readonly SurveyThread[],
): Promise<Gathering | 'not-utf-8' | null> {
  const known = insteadOf(reading.csv?.encoding)
  if (known === undefined) return 'not-utf-8'
  const opened = await openAll({ ...input, known, trustStart: true }, read.mapping)
  return opened.ok ? judgeByMachine(input, read, opened.files, threads) : null
}

/** Runs the tests of the source, and returns the rules that had nothing to look at. */
function lookAtSource(context: SourceContext): Readonly<Record<string, string>> {
  const notApplicable: Record<string, string> = {}
  const { rules } = context.standard
  for (const { id, scope } of ruleHeads(context.standard)) {
    const rule = scope === 'source' ? rules[id] : undefined
    if (rule?.check.kind !== 'source') continue
    const nothing = sourceTests[rule.check.test](rule, context)
    if (nothing !== undefined) notApplicable[rule.id] = nothing.notApplicable
  }
  return notApplicable
}
