import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NumberedRecords } from '../map/dataset.ts'
import { RECORDS } from './layout.ts'
import { portionCutter } from './portion-cutter.ts'

const KEY = 1
const NAME = 0

/** Records of two columns: the number of each is its row, in one of them and in where it stands. */
function batchOf(keys: readonly number[], from: number): NumberedRecords {
  const numbers = new Int32Array(2 * RECORDS)
  const stands = new ArrayBuffer(RECORDS * 16)
  const whereabouts = new Int32Array(stands)
  for (const [at, key] of keys.entries()) {
    numbers[NAME * RECORDS + at] = from + at
    numbers[KEY * RECORDS + at] = key
    whereabouts[at * 4] = from + at
  }
  return { length: keys.length, columns: 2, numbers, whereabouts, bytes: new Float64Array(stands) }
}

const rowsOf = ({ length, numbers, whereabouts }: NumberedRecords): readonly number[] =>
  Array.from({ length }, (_, at) => {
    const row = numbers[NAME * RECORDS + at] ?? -1
    expect(whereabouts[at * 4]).toBe(row)
    return row
  })

/** By one part of a file, in batches of these lengths. */
function cut(
  keys: readonly number[],
  lengths: readonly number[],
  alone: { before: boolean; behind: boolean },
) {
  const taken: number[] = []
  const aside: number[] = []
  const cutter = portionCutter({
    columns: 2,
    key: [KEY],
    take: (records) => void taken.push(...rowsOf(records)),
    aside: (records) => void aside.push(...rowsOf(records)),
  })
  cutter.begin(alone.before)
  let from = 0
  for (const length of [...lengths, keys.length]) {
    const batch = keys.slice(from, from + length)
    if (batch.length > 0) cutter.take(batchOf(batch, from))
    from += batch.length
  }
  return { taken, aside, fits: cutter.end(alone.behind) }
}

/** The rows of the first and of the last key, as long as other parts may hold more of it. */
function expectedAside(
  keys: readonly number[],
  alone: { before: boolean; behind: boolean },
): readonly number[] {
  const other = keys.findIndex((key) => key !== keys[0])
  const first = other < 0 ? keys.length : other
  const last = keys.findLastIndex((key) => key !== keys.at(-1)) + 1
  return keys.flatMap((_, row) =>
    (!alone.before && row < first) || (!alone.behind && row >= last) ? [row] : [],
  )
}

test('the records of the first and of the last key are put aside, all others taken, each once and in order', () => {
  const runs = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
  const alone = fc.record({ before: fc.boolean(), behind: fc.boolean() })
  fc.assert(
    fc.property(runs, fc.array(fc.integer({ min: 1, max: 7 })), alone, (all, lengths, ends) => {
      const keys = all.flatMap(([key, count]) => Array.from({ length: count }, () => key))
      const { taken, aside, fits } = cut(keys, lengths, ends)
      const away = expectedAside(keys, ends)
      expect(fits).toBe(true)
      expect(aside).toEqual(away)
      expect(taken).toEqual(keys.flatMap((_, row) => (away.includes(row) ? [] : [row])))
    }),
  )
})

test('a key of more records than are put aside is for whoever looks at all of them', () => {
  const keys = Array.from({ length: RECORDS * 2 }, () => 4)
  const batches = [RECORDS, RECORDS]
  expect(cut(keys, batches, { before: true, behind: true }).fits).toBe(false)
  expect(cut(keys.slice(0, RECORDS), batches, { before: true, behind: true }).fits).toBe(true)
})

test('records that wait have another number once they are told one', () => {
  const taken: number[] = []
  const cutter = portionCutter({
    columns: 2,
    key: [KEY],
    take: ({ length, numbers }) => {
      for (let at = 0; at < length; at += 1) taken.push(numbers[KEY * RECORDS + at] ?? -1)
    },
    aside: () => {},
  })
  cutter.begin(true)
  expect(cutter.numberIn(KEY)).toBeUndefined()
  cutter.take(batchOf([8, 8, 9, 9], 0))
  expect(cutter.numberIn(KEY)).toBe(9)
  cutter.renumber(KEY, 1)
  cutter.take(batchOf([1, 2], 4))
  cutter.end(true)
  expect(taken).toEqual([8, 8, 1, 1, 1, 2])
})
