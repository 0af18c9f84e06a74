/** What the machine found in one file, whether one thread read it or several. */
import { SAMPLES_PER_VALUE } from '../check/tally.js'
import { columnJudges } from './column-judge.js'
import { keyStore } from './key-store.js'
import { mergeParts, rowInPart, rowsOf } from './merge-parts.js'
import { partsOf, wholeFrom } from './parts.js'
import { surveyor } from './surveyor.js'
/** By one thread. */
export async function surveyWhole(input) {
  const found = await surveyParts(input, [wholeFrom(input.scan.start.byte)], [])
  if (found === null) throw new Error('A whole file has no part that ends inside a record')
  return found
}
/** By this thread and others. */
export async function surveyTogether(input, { threads, job, part }) {
  const { source, scan, plan, standard, onValue } = input
  const judges = columnJudges(plan, standard)
  for (const one of threads)
    one.begin(job, (column, own, rows, first) => {
      const verdict = judges[column]?.verdict(own)
      if (verdict !== undefined) onValue(column, verdict, rows, first)
    })
  const parts = await partsOf({
    source,
    start: scan.start.byte,
    bytes: part,
    delimiter: scan.format.delimiter.charCodeAt(0),
    columns: plan.columns.length,
  })
  return surveyParts(input, parts, threads.slice(0, parts.length - 1))
}
async function surveyParts(input, parts, others) {
  let elsewhere = 0
  const mine = surveyor({ ...input, onRows: (rows, findings) => input.onRows(rows + elsewhere, findings) })
  if (mine === null) return 'no-machine'
  const passes = []
  let failed
  let next = 0
  const work = async (one) => {
    while (failed === undefined) {
      const part = parts[next]
      next += 1
      // What others read is hashed while they read it.
      if (one === mine) await input.source.now?.hashTo?.(part?.from ?? Number.POSITIVE_INFINITY)
      if (part === undefined) return
      const pass = await one.read(part).catch((error) => {
        // The others need not go on.
        failed = 'torn'
        throw error
      })
      if (typeof pass === 'string') failed = pass
      else {
        passes.push(pass)
        if (one !== mine) elsewhere += pass.records
      }
    }
  }
  // Who is done tells what it counted while others still read.
  const countedBy = async (one) => {
    await work(one)
    return failed === undefined ? one.counted() : 'torn'
  }
  const [, ...theirs] = await Promise.all([work(mine), ...others.map(countedBy)])
  if (failed !== undefined) return failed === 'torn' ? null : failed
  passes.sort((a, b) => a.part.nth - b.part.nth)
  const counted = theirs.filter((one) => one !== 'torn')
  return counted.length < theirs.length
    ? null
    : joined([mine.counted(), ...counted], passes, { ...input, matching: mine.matching })
}
function joined(counted, passes, { scan, spill, matching }) {
  const rowOf = rowsOf(passes)
  const keys = keyStore(spill)
  for (const one of counted) keys.take(one.keys)
  const partAt = (byte) => passes.findLastIndex(({ part }) => part.from <= byte)
  return {
    pass: mergeParts(passes, scan),
    faults: faultsOf(counted, rowOf),
    marks: marksOf(counted),
    months: monthsOf(counted),
    suspects: function* () {
      for (const spots of keys.suspects(matching))
        yield spots.map(({ row, byte }) => ({ row: rowOf(rowInPart(partAt(byte), row)), byte }))
    },
    rowOf,
  }
}
function faultsOf(counted, rowOf) {
  const all = new Map()
  for (const { faults } of counted)
    for (const [rule, one] of faults) all.set(rule, [...(all.get(rule) ?? []), one])
  return new Map(
    [...all].map(([rule, found]) => {
      const firstOf = ({ rows: [row = Number.POSITIVE_INFINITY] }) => row
      const [first] = found.toSorted((a, b) => firstOf(a) - firstOf(b))
      const rows = found.flatMap((one) => one.rows).sort((a, b) => a - b)
      const count = found.reduce((sum, one) => sum + one.count, 0)
      return [rule, { count, rows: rows.slice(0, SAMPLES_PER_VALUE).map(rowOf), cells: first?.cells ?? [] }]
    }),
  )
}
function marksOf(counted) {
  const all = new Map()
  for (const { marks } of counted)
    for (const [combination, rows] of marks) all.set(combination, (all.get(combination) ?? 0) + rows)
  return all
}
function monthsOf(counted) {
  const all = new Map()
  for (const { months } of counted)
    for (const [column, seen] of months) all.set(column, new Set([...(all.get(column) ?? []), ...seen]))
  return all
}
//# sourceMappingURL=survey.js.map
