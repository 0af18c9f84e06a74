/** The rules of `stops` that need the whole table: its key, its copies, its shares and its months, written by hand. */
import type { Counter } from '../counts.ts'
import { repeats } from '../repeats.ts'
import { isNonAnswer, type StopRecord } from './record.ts'

export interface WholeTable {
  /** `read` lacks the cells that break a required rule of their own; `written` has them all. */
  add(cells: readonly string[], read: StopRecord, written: StopRecord, row: number): void
  end(): void
}

/** A part of a whole, in hundreds. */
const above = (percent: number, { part, whole }: Share): boolean => part * 100 > percent * whole

interface Share {
  part: number
  whole: number
}

export function wholeTable(counter: Counter): WholeTable {
  const again = repeats(counter, 'stops.key')
  const months = new Set<string>()
  const midnight: Share = { part: 0, whole: 0 }
  const race: Share = { part: 0, whole: 0 }
  const outcome: Share = { part: 0, whole: 0 }
  let dates = 0
  let reasons = 0
  let rows = 0

  const unanswered = (share: Share, read: unknown, written: unknown, apart: string): void => {
    if (read === undefined && written !== undefined) return
    if (written === apart) return
    share.whole += 1
    if (written === undefined || isNonAnswer(written as string)) share.part += 1
  }

  return {
    add: (cells, read, written, row) => {
      rows += 1
      const { agency_id, stop_id, person_no, occurred_date, occurred_time, stop_reason } = read
      const keyed = agency_id !== undefined && stop_id !== undefined && person_no !== undefined
      again.add(cells, keyed ? `${agency_id}\u001f${stop_id}\u001f${person_no}` : undefined, row)

      if (typeof occurred_date === 'string' && !isNonAnswer(occurred_date)) {
        months.add(occurred_date.slice(0, 7))
        dates += 1
      }
      if (typeof occurred_time === 'string' && !isNonAnswer(occurred_time)) {
        midnight.whole += 1
        if (occurred_time === '00:00') midnight.part += 1
      }
      if (stop_reason !== undefined && !isNonAnswer(stop_reason)) reasons += 1
      unanswered(race, read.race, written.race, 'not_applicable')
      unanswered(outcome, read.stop_outcome, written.stop_outcome, 'pending')
    },
    end: () => {
      if (above(5, midnight)) counter.add('stop-midnight-too-often')
      if (above(10, race)) counter.add('stop-race-not-answered-too-often')
      if (above(10, outcome)) counter.add('stop-outcome-not-answered-too-often')
      if (rows > 0 && dates === 0) counter.add('stop-date-never-answered')
      if (rows > 0 && reasons === 0) counter.add('stop-reason-never-answered')
      if (hasGap([...months].sort())) counter.add('months-without-stops')
    },
  }
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

const hasGap = (months: readonly string[]): boolean => {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return false
  return monthNumber(last) - monthNumber(first) + 1 > months.length
}
