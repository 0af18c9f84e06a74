/** What the machine found in one file, whether one thread read it or several. */
import { SAMPLES_PER_VALUE } from '../check/tally.ts'
import { columnJudges } from './column-judge.ts'
import { type FilePass, mergeParts, type RowOf } from './merge-parts.ts'
import { cutOf, onlyPart, type Parts, partsOf, wholeFrom } from './parts.ts'
import { type OtherReader, readParts } from './read-parts.ts'
import type { SameRecords } from './same-records.ts'
import { type Counted, type FaultCount, type SurveyInput, type Surveyor, surveyor } from './surveyor.ts'
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
  const found = await surveyParts(input, onlyPart(wholeFrom(input.scan.start.byte)))
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
  const parts = partsOf(cutOf(source, scan, { bytes: part, columns: plan.columns.length }))
  const begin = (): readonly OtherReader<Counted>[] => {
    const judges = columnJudges(plan, standard)
    const all = job()
    return threads.map((one) =>
      one.survey(all, (column, own, rows, first) => {
        const verdict = judges[column]?.verdict(own)
        if (verdict !== undefined) onValue(column, verdict, rows, first)
      }),
    )
  }
  const few = threads.slice(0, parts.left - 1).length
  if (!late) {
    const begun = begin()
    return surveyParts(input, parts, async () => begun.slice(0, few))
  }
  return surveyParts(input, parts, async (firstTold) => {
    await firstTold
    return begin().slice(0, few)
  })
}

/** `others` may wait until this thread has told of first rows, or is done. */
async function surveyParts(
  input: SurveyInput,
  parts: Parts,
  others: (firstTold: Promise<void>) => Promise<readonly OtherReader<Counted>[]> = async () => [],
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
  const by = surveyor({ ...input, onRows })
  if (by === null) return 'no-machine'
  const mine: Surveyor = { ...by, read: (part) => by.read(part).finally(told) }
  const onElsewhere = (records: number): void => {
    elsewhere += records
  }
  const read = await readParts({ mine, others: others(firstTold), onElsewhere }, parts, input.source)
  if (read === null || read === 'not-utf-8') return read
  const { passes, counted: all, same, rowOf } = read
  return {
    pass: mergeParts(passes, input.scan),
    faults: faultsOf(all, rowOf),
    marks: marksOf(all),
    months: monthsOf(all),
    same,
    rowOf,
  }
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
