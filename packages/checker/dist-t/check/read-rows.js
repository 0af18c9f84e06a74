/** The records of opened files, gathered into tables and counted: by the machine where it can, else one by one. */
import { numberedFile } from '../engine/numbered-file.js'
import { gather } from '../map/dataset.js'
import { joinsOf } from '../map/join.js'
import { Lexicon } from '../map/lexicon.js'
import { mergePlans } from '../map/merge-plans.js'
import { lookedAt } from '../map/plan.js'
import { maskFor } from '../report/mask.js'
import { tellingColumns } from '../report/telling-columns.js'
import { countRows } from './count-rows.js'
import { isForMachine } from './dataset-input.js'
import { duplicates } from './source/duplicates.js'
/** Whether files that were opened by their start alone can be read: by the machine, which finds out about the rest. */
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
/** Null where a file that was opened by its start alone goes on in another way. */
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
    const machine = isForMachine(file, input) && isAlone(one, files)
    const read = machine
      ? await byMachine(one, lexicon, taker, input)
      : await plainly(one, lexicon, taker, joiner)
    if (read === null) return null
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
async function byMachine({ file, header, reading }, lexicon, taker, { scratch }) {
  const { csv, encoding } = reading
  const numbered =
    csv &&
    (await numberedFile(csv, {
      columns: header.length,
      lexicon,
      take: (records) => taker.takeNumbered(records),
      onRows: (rows) => file.onProgress?.({ rows }),
      spill: scratch?.spill(),
    }))
  if (!numbered) return null
  const { pass, copies } = numbered
  taker.takeBlank(pass.blank)
  return {
    copies,
    notes: () => csv.notes(pass.flaws),
    reading: {
      encoding,
      damages: () => csv.damages(pass.flaws),
      guessed: () => [],
      guessedCount: () => 0,
    },
  }
}
//# sourceMappingURL=read-rows.js.map
