/** What the machine found in one file, whether one thread read it or several. */
import { SAMPLES_PER_VALUE } from '../check/tally.ts'
import { columnJudges } from './column-judge.ts'
import { KEY_ROOMS } from './layout.ts'
import { type FilePass, mergeParts, type RowOf, rowsOf } from './merge-parts.ts'
import type { PartPass } from './part-pass.ts'
import { onlyPart, type Parts, partsOf, wholeFrom } from './parts.ts'
import { type SameRecords, sameOfAll } from './same-records.ts'
import {
  type Counted,
  type FaultCount,
  type KeyShare,
  type SurveyInput,
  type Surveyor,
  surveyor,
} from './surveyor.ts'
import type { SurveyThread, ThreadJob } from './threads.ts'

export interface Survey extends Pick<Counted, 'faults' | 'marks' | 'months'> {
  readonly pass: FilePass
  readonly same: SameRecords
  /** For rows that `onValue` was told. */
  readonly rowOf: RowOf
}

export type Surveyed = Survey | 'no-machine' | 'not-utf-8'

/** Null where the parts do not fit together, and nothing that was made of them holds. */
type ByParts = Surveyed | null

/** By one thread. */
export async function surveyWhole(input: SurveyInput): Promise<Surveyed> {
  const found = await surveyParts(input, onlyPart(wholeFrom(input.scan.start.byte)), [])
  if (found === null) throw new Error('A whole file has no part that ends inside a record')
  return found
}

/** Threads that wait for a job, and how long the parts are that they read. */
export interface Others {
  readonly threads: readonly SurveyThread[]
  /** Asked for once. */
  job(): ThreadJob
  /** Whether somebody waits for a first finding: it is there before a thread is. */
  readonly late: boolean
  /** Bytes. */
  readonly part: number
}

/** By this thread and others. */
export async function surveyTogether(
  input: SurveyInput,
  { threads, job, late, part }: Others,
): Promise<ByParts> {
  const { source, scan, plan, standard, onValue } = input
  const begin = (): void => {
    const judges = columnJudges(plan, standard)
    const all = job()
    for (const one of threads)
      one.begin(all, (column, own, rows, first) => {
        const verdict = judges[column]?.verdict(own)
        if (verdict !== undefined) onValue(column, verdict, rows, first)
      })
  }
  if (!late) begin()
  const parts = partsOf({
    source,
    start: scan.start.byte,
    bytes: part,
    delimiter: scan.format.delimiter.charCodeAt(0),
    columns: plan.columns.length,
  })
  return surveyParts(input, parts, threads.slice(0, parts.left - 1), late ? begin : undefined)
}

/** Parts for each thread: while there are more, another thread is asked for its next part before it has read the last. */
const FEW = 2

async function surveyParts(
  input: SurveyInput,
  parts: Parts,
  others: readonly SurveyThread[],
  beginOthers?: () => void,
): Promise<ByParts> {
  let elsewhere = 0
  let told = (): void => {}
  const firstTold = new Promise<void>((resolve) => {
    told = resolve
  })
  const onRows: SurveyInput['onRows'] = (rows, findings) => {
    input.onRows(rows + elsewhere, findings)
    told()
  }
  const mine = surveyor({ ...input, onRows })
  if (mine === null) return 'no-machine'
  const passes: PartPass[] = []
  let failed: 'not-utf-8' | 'torn' | undefined
  /** Until none is left, or no more than so many. */
  const work = async (one: Pick<SurveyThread, 'read'>, left = 0): Promise<void> => {
    while (failed === undefined && (left === 0 || parts.left > left)) {
      const part = await parts.next()
      // What others read is hashed while they read it.
      if (one === mine) await input.source.now?.hashTo?.(part?.from ?? Number.POSITIVE_INFINITY)
      if (part === undefined) return
      const pass = await one.read(part).catch((error: unknown) => {
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
  const countedBy = async (one: SurveyThread): Promise<Counted | 'torn'> => {
    await Promise.all([work(one), work(one, FEW * (others.length + 1))])
    return failed === undefined ? one.counted() : 'torn'
  }
  const done = work(mine)
  if (beginOthers !== undefined) {
    await Promise.race([firstTold, done])
    beginOthers()
  }
  const [, ...theirs] = await Promise.all([done, ...others.map(countedBy)])
  if (failed !== undefined) return failed === 'torn' ? null : failed
  passes.sort((a, b) => a.part.nth - b.part.nth)
  const counted = theirs.filter((one) => one !== 'torn')
  if (counted.length < theirs.length) return null
  const all = [mine.counted(), ...counted]
  const rowOf = rowsOf(passes)
  return {
    pass: mergeParts(passes, input.scan),
    faults: faultsOf(all, rowOf),
    marks: marksOf(all),
    months: monthsOf(all),
    same: await sameIn(all, passes, mine, others),
    rowOf,
  }
}

/** Records of one key are in one room, so each thread settles those of some rooms. */
async function sameIn(
  counted: readonly Counted[],
  passes: readonly PartPass[],
  mine: Pick<Surveyor, 'same'>,
  others: readonly SurveyThread[],
): Promise<SameRecords> {
  const parts = passes.map(({ part, began, ended }) => ({ part, began, ended }))
  const sharers = others.length + 1
  const shareOf = (sharer: number): KeyShare => ({
    keys: Array.from({ length: KEY_ROOMS }, (_, room) =>
      room % sharers === sharer ? counted.flatMap(({ keys }) => keys[room] ?? []) : [],
    ),
    parts,
  })
  // They begin before this thread does, which hears of nothing meanwhile.
  const theirs = others.map(async (one, nth) => {
    const share = shareOf(nth + 1)
    const same = await one.same(share)
    one.end()
    return same === 'torn' ? mine.same(share) : same
  })
  return sameOfAll(await Promise.all([mine.same(shareOf(0)), ...theirs]))
}

function faultsOf(counted: readonly Counted[], rowOf: RowOf): ReadonlyMap<string, FaultCount> {
  const all = new Map<string, FaultCount[]>()
  for (const { faults } of counted)
    for (const [rule, one] of faults) all.set(rule, [...(all.get(rule) ?? []), one])
  return new Map(
    [...all].map(([rule, found]) => {
      const firstOf = ({ rows: [row = Number.POSITIVE_INFINITY] }: FaultCount): number => row
      const [first] = found.toSorted((a, b) => firstOf(a) - firstOf(b))
      const rows = found.flatMap((one) => one.rows).sort((a, b) => a - b)
      const count = found.reduce((sum, one) => sum + one.count, 0)
      return [rule, { count, rows: rows.slice(0, SAMPLES_PER_VALUE).map(rowOf), cells: first?.cells ?? [] }]
    }),
  )
}

function marksOf(counted: readonly Counted[]): ReadonlyMap<bigint, number> {
  const all = new Map<bigint, number>()
  for (const { marks } of counted)
    for (const [combination, rows] of marks) all.set(combination, (all.get(combination) ?? 0) + rows)
  return all
}

function monthsOf(counted: readonly Counted[]): ReadonlyMap<number, ReadonlySet<string>> {
  const all = new Map<number, Set<string>>()
  for (const { months } of counted)
    for (const [column, seen] of months) all.set(column, new Set([...(all.get(column) ?? []), ...seen]))
  return all
}
