import { machineCheck } from '../engine/machine-check.js'
import { jobOf } from '../engine/threads.js'
import { makeReport } from '../report/report.js'
import { insteadOf } from '../scan/encoding.js'
import { whileUnchanged } from './changed-files.js'
import { isForMachine } from './dataset-input.js'
import { companionsOf, gatherFiles, mappingNotes, mappingOf, sourceOf } from './gather-files.js'
import { judgeTables } from './judge-tables.js'
import { openAll } from './open-dataset.js'
import { sourceTests } from './source/index.js'
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function check(input) {
  const threads = threadsFor(input)
  try {
    return await checkWith(input, threads)
  } finally {
    for (const one of threads) one.end()
  }
}
async function checkWith(input, threads) {
  const settled = await whileUnchanged(
    input.files,
    async () => (await judgeByMachine(input, threads)) ?? (await judgeByRows(input, threads)),
  )
  if (!settled.ok) return settled.refused
  const judged = settled.read
  if (!judged.ok) return judged.refused
  globalThis.__t?.('judged')
  const { context, sources, mapping } = judged.gathered
  const report = makeReport(context, {
    checker: input.checkerVersion,
    notApplicable: (() => {
      const r = lookAtSource(context)
      globalThis.__t?.('source')
      return r
    })(),
    valuesShown: input.showValues === true,
    limits: input.max,
    sources,
    mapping,
  })
  globalThis.__t?.('report')
  return { kind: 'report', report }
}
/** Its hash is worked out while the records are read, from the first of them on: a finding is worth more. */
function hashedMeanwhile(file) {
  let begun = false
  const onProgress = (progress) => {
    file.onProgress?.(progress)
    if (begun) return
    begun = true
    // Who asks for it later hears of what went wrong.
    file.sha256?.().catch(() => {})
  }
  return { ...file, onProgress }
}
/** Reads every record as a row, and judges the rows. */
async function judgeByRows(input, threads) {
  const [thread, ...others] = threads
  // Nothing is left for them to do, and each holds memory.
  for (const one of others) one.end()
  const files = input.files.map(hashedMeanwhile)
  const gathering = await gatherFiles({ ...input, files }, thread)
  thread?.end()
  if (gathering.ok) globalThis.__t?.('gathered')
  judgeTables(gathering.gathered.context)
  return gathering
}
/** Started before all else, as they are ready only after a while. */
function threadsFor({ files, threads }) {
  const [only, second] = files
  if (only?.source.file === undefined || second !== undefined) return []
  return threads?.open(only.source.size ?? 0) ?? []
}
/** Null where only the rows themselves can be judged. */
async function judgeByMachine(input, threads) {
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
async function machineChecked(input, read, threads, known) {
  const opened = await openAll({ ...input, known, trustStart: true }, read.mapping)
  const [found] = opened.ok ? opened.files : []
  if (found === undefined) return null
  const hashed = found.reading.csv?.source.now?.hashTo !== undefined
  const file = hashed ? found : { ...found, file: hashedMeanwhile(found.file) }
  const together = input.threads && {
    threads,
    part: input.threads.part,
    jobOf: (planned) => jobOf(input, { path: file.file.path, ...planned }),
  }
  const checked = await machineCheck(file, read.around, { together, spill: input.scratch?.spill() })
  if (checked !== 'not-utf-8') return checked && { file, checked }
  const other = insteadOf(file.reading.csv?.encoding)
  return other === undefined ? null : machineChecked(input, read, threads, other)
}
/** Runs the tests of the source, and returns the rules that had nothing to look at. */
function lookAtSource(context) {
  const notApplicable = {}
  for (const rule of Object.values(context.standard.rules)) {
    if (rule.check.kind !== 'source') continue
    const nothing = sourceTests[rule.check.test](rule, context)
    if (nothing !== undefined) notApplicable[rule.id] = nothing.notApplicable
  }
  return notApplicable
}
//# sourceMappingURL=check.js.map
