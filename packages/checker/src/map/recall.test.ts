import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { recall, recallOne } from './recall.ts'
import { MOST_RECORDS, RecordBatch } from './record-batch.ts'

/** One number for each list of texts, and none is 0. */
function numbering() {
  const known = new Map<string, number>()
  return (texts: readonly string[]): number => {
    const name = JSON.stringify(texts)
    const number = known.get(name) ?? known.size + 1
    known.set(name, number)
    return number
  }
}

const WIDTH = 3

const record = fc.array(fc.oneof(fc.nat(3), fc.nat(400)).map(String), { minLength: WIDTH, maxLength: WIDTH })

test('what follows from the texts of some columns is put where it belongs, however many texts there are', () => {
  const batches = fc.array(fc.array(record, { minLength: 1, maxLength: 40 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.subarray([0, 1, 2]), batches, (columns, all) => {
      const lexicon = new Lexicon([0, 1, 2])
      const numberOf = numbering()
      const expected = numbering()
      const fill = recall(columns, lexicon, numberOf)
      const into = new Int32Array(MOST_RECORDS)
      for (const records of all) {
        const batch = new RecordBatch(WIDTH)
        for (const cells of records) batch.add(lexicon.numbersOf({ cells }), 0)
        fill(batch, into)
        const numbers = records.map((cells) => expected(columns.map((column) => cells[column] ?? '')))
        // Both number as they meet, but only what differs is asked for.
        const names = new Map(numbers.map((number, at) => [number, into[at]]))
        expect([...into.subarray(0, records.length)]).toEqual(numbers.map((number) => names.get(number)))
        expect(new Set(names.values()).size).toBe(names.size)
      }
    }),
  )
})

test('what was forgotten is asked for again', () => {
  const asked: number[] = []
  const fill = recallOne(0, (number) => {
    asked.push(number)
    return number + 10
  })
  const batch = new RecordBatch(1)
  for (const number of [1, 2, 1]) batch.add(Int32Array.of(number), 0)
  const into = new Int32Array(MOST_RECORDS)
  fill(batch, into)
  fill(batch, into)
  expect([[...into.subarray(0, 3)], asked]).toEqual([
    [11, 12, 11],
    [1, 2],
  ])
  fill.forget?.()
  fill(batch, into)
  expect(asked).toEqual([1, 2, 1, 2])
})
