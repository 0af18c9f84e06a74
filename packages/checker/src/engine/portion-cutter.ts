/**
 * Cuts the records of a part of a file where another record key begins. Those of the first and of the last key may go on in
 * the part before or behind: they are put aside, and all others are taken.
 */
import type { NumberedRecords } from '../map/dataset.ts'
import { RECORDS } from './layout.ts'

/** More records of one key than this are for whoever looks at all records together. */
const MOST_ASIDE = RECORDS

export interface PortionCutter {
  /** `alone`: no part is before it. */
  begin(alone: boolean): void
  take(records: NumberedRecords): void
  /** The records that wait have this number in this column from now on. */
  renumber(column: number, number: number): void
  /** The number that they have there; undefined where none waits. */
  numberIn(column: number): number | undefined
  /** `alone`: no part is behind it. False where a key has too many records. */
  end(alone: boolean): boolean
}

export interface Cutting {
  readonly columns: number
  /** Those that tell one key from another. */
  readonly key: readonly number[]
  /** What it is given holds until it returns. */
  readonly take: (records: NumberedRecords) => void
  readonly aside: (records: NumberedRecords) => void
}

/** Whether two records have the same texts in what tells one key from another. */
export function sameKey(
  key: readonly number[],
  { numbers }: Pick<NumberedRecords, 'numbers'>,
  at: number,
  other: Pick<NumberedRecords, 'numbers'>,
  otherAt: number,
): boolean {
  for (const column of key)
    if (numbers[column * RECORDS + at] !== other.numbers[column * RECORDS + otherAt]) return false
  return true
}

export function portionCutter({ columns, key, take, aside }: Cutting): PortionCutter {
  /** The records of the key that is not at its end yet. */
  const waiting = room(columns)
  let isFirst = false
  let tooMany = false
  const wait = (records: NumberedRecords): void => {
    const { length } = waiting
    if (length + records.length > MOST_ASIDE) {
      tooMany = true
      return
    }
    for (let column = 0; column < columns; column += 1)
      waiting.numbers.set(
        records.numbers.subarray(column * RECORDS, column * RECORDS + records.length),
        column * RECORDS + length,
      )
    waiting.whereabouts.set(records.whereabouts.subarray(0, records.length * 4), length * 4)
    waiting.length = length + records.length
  }
  const settle = (): void => {
    if (waiting.length === 0) return
    if (isFirst) aside(waiting)
    else take(waiting)
    isFirst = false
    waiting.length = 0
  }
  return {
    begin: (alone) => {
      isFirst = !alone
      waiting.length = 0
    },
    take: (records) => {
      const { length } = records
      /** Where the first, the second and the last key begin that begin here. */
      let first = -1
      let second = -1
      let last = -1
      for (let at = 0; at < length; at += 1) {
        const goesOn =
          at > 0
            ? sameKey(key, records, at, records, at - 1)
            : waiting.length > 0 && sameKey(key, records, 0, waiting, waiting.length - 1)
        if (goesOn) continue
        if (first < 0) first = at
        else if (second < 0) second = at
        last = at
      }
      if (first < 0) return wait(records)
      wait(part(records, 0, first))
      settle()
      if (isFirst && second >= 0) {
        aside(part(records, first, second))
        isFirst = false
        first = second
      }
      if (last > first) take(part(records, first, last))
      wait(part(records, last, length))
    },
    numberIn: (column) => (waiting.length === 0 ? undefined : waiting.numbers[column * RECORDS]),
    renumber: (column, number) => {
      waiting.numbers.fill(number, column * RECORDS, column * RECORDS + waiting.length)
    },
    end: (alone) => {
      if (alone || isFirst) settle()
      else if (waiting.length > 0) aside(waiting)
      waiting.length = 0
      return !tooMany
    },
  }
}

type Room = { -readonly [K in keyof NumberedRecords]: NumberedRecords[K] }

function room(columns: number): Room {
  const stands = new ArrayBuffer(RECORDS * 16)
  return {
    length: 0,
    columns,
    numbers: new Int32Array(RECORDS * columns),
    whereabouts: new Int32Array(stands),
    bytes: new Float64Array(stands),
  }
}

function part(
  { columns, numbers, whereabouts, bytes }: NumberedRecords,
  from: number,
  to: number,
): NumberedRecords {
  return {
    length: to - from,
    columns,
    numbers: numbers.subarray(from),
    whereabouts: whereabouts.subarray(from * 4),
    bytes: bytes.subarray(from * 2),
  }
}
