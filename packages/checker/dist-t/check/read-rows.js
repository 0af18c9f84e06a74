/** The records of opened files, gathered into tables and counted: by the machine where it can, else one by one. */
import { numberedFile } from '../engine/numbered-file.js'
import { learn } from '../engine/sent-records.js'
import { gather } from '../map/dataset.js'
import { joinsOf } from '../map/join.js'
import { Lexicon } from '../map/lexicon.js'
import { mergePlans } from '../map/merge-plans.js'
import { lookedAt } from '../map/plan.js'
import { maskFor } from '../report/mask.js'
import { tellingColumns } from '../report/telling-columns.js'
import { insteadOf } from '../scan/encoding.js'
import { countRows } from './count-rows.js'
import { isForMachine } from './dataset-input.js'
import { duplicates } from './source/duplicates.js'
/** Whether files can be read of which only the start was looked at: whoever reads them must find out about the rest. */
export function readsQuickly(files, input) {
  return files.every(
    (one) => !isForMachine(one.file, input) || one.reading.delimiter === '' || isAlone(one, files),
  )
}
/** Whether the machine can read it: it lends nothing, and borrows nothing. */
const isAlone = ({ reading, plan }, files) =>
  reading.csv !== undefined &&
  plan.joins.length === 0 &&
  files.every((other) => other.plan.joins.every(({ from }) => from !== plan.name))
/** Null where a file is in another encoding than it was taken for. */
export async function readRows(files, input, { showValues, ...around }) {
  globalThis.__t?.('opened')
  const gatherer = gather(around.standard)
  const joins = joinsOf(files.map(({ plan }) => plan))
  const sources = []
  const notes = []
  for (const [at, one] of files.entries()) {
    const { file, plan, header, reading } = one
    const lexicon = new Lexicon(lookedAt(plan))
    const taker = gatherer.open(plan, lexicon)
    const joiner = joins.open(plan, at)
    const numbered =
      isForMachine(file, input) && isAlone(one, files)
        ? await byMachine(one, lexicon, taker, input)
        : 'no-machine'
    if (numbered === 'not-utf-8') return null
    const read = numbered === 'no-machine' ? await plainly(one, lexicon, taker, joiner) : numbered
    const lent = plan.joins.flatMap(lentColumns)
    sources.push({ path: file.path, header, lent, plan, reading: read.reading, copies: read.copies })
    notes.push(() => [...read.notes(), ...joiner.notes()])
  }
  globalThis.__t?.('read')
  const plan = mergePlans(sources.map((one) => one.plan))
  const dataset = gatherer.done()
  globalThis.__t?.('guard')
  const counts = countRows(plan, dataset, around.standard)
  globalThis.__t?.('count')
  const mask = maskFor(showValues, tellingColumns(sources, plan, counts, around.standard))
  return {
    context: { ...around, plan, sources, counts, dataset, mask },
    notes: notes.map((told) => told()),
  }
}
const lentColumns = ({ width }, join) => Array.from({ length: width }, (_, column) => ({ join, column }))
async function plainly({ file, reading }, lexicon, taker, joiner) {
  const seen = duplicates()
  let rows = 0
  for await (const batch of reading.batches) {
    for (const record of batch) {
      const { cells, row } = record
      if (cells.some((cell) => cell !== '')) seen.add(lexicon.numbersOf(record), cells.length, row)
      taker.take(joiner.take(record))
    }
    rows += batch.length
    file.onProgress?.({ rows })
  }
  // What told them apart is no longer needed.
  const copies = { count: seen.count, samples: seen.samples }
  return { reading, copies, notes: () => reading.notes() }
}
async function byMachine(one, lexicon, taker, input) {
  const { file, header, plan, reading } = one
  const { csv, encoding } = reading
  const { scratch, trustStart, thread } = input
  if (csv === undefined) return 'no-machine'
  // Parts of a list are numbered here, and texts there.
  const splits = plan.tables.some(({ contributions }) => contributions.some(({ split }) => split !== null))
  const stored = csv.source.file
  let rows = 0
  const numbered =
    thread === undefined || stored === undefined || splits
      ? await numberedFile(csv, {
          columns: header.length,
          numberOf: (text, column) => lexicon.numberOf(text, column),
          take: (records) => taker.takeNumbered(records),
          onRows: (rows) => file.onProgress?.({ rows }),
          spill: scratch?.spill(),
        })
      : await thread.number(jobOf(csv, stored, one, input), (records) => {
          learn(records, lexicon)
          taker.takeNumbered(records)
          rows += records.length
          file.onProgress?.({ rows })
        })
  if (numbered === 'torn') return 'not-utf-8'
  // The plain reader would believe the start of the file to the end.
  const misled = trustStart === true && insteadOf(csv.encoding) !== undefined
  if (numbered === 'no-machine' && misled) return 'not-utf-8'
  if (typeof numbered === 'string') return numbered
  const { copies, pass } = numbered
  const { flaws, blank } = pass
  taker.takeBlank(blank)
  return {
    copies,
    notes: () => csv.notes(flaws),
    reading: {
      encoding,
      damages: () => csv.damages(flaws),
      guessed: () => csv.guessed(flaws),
      guessedCount: () => csv.guessedCount(flaws),
    },
  }
}
const jobOf = ({ plan, encoding }, stored, { file, header }, { max, scratch }) => ({
  path: file.path,
  file: stored,
  columns: header.length,
  known: encoding,
  delimiter: plan.format.delimiter,
  skip: plan.skip,
  max,
  folder: scratch?.folder,
})
//# sourceMappingURL=read-rows.js.map
