import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Hanging, Verdicts } from './verdicts.ts'

/** What is said of a combination: 1 to 3. */
const said = (numbers: readonly number[]): number =>
  1 + (numbers.reduce((sum, one, at) => sum + (one + 1) * (at + 3), 0) % 3)

const portion = (columns: number, most: number) =>
  fc
    .array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((rows): readonly Hanging[] =>
      Array.from({ length: columns }, (_, at) => {
        const numbers = Int32Array.from(rows, (row) => row[at] ?? 0)
        return { numbers, size: Math.max(...numbers) + 1 }
      }),
    )

const portions = fc
  .tuple(fc.nat(4), fc.constantFrom(1, 5, 300, 100_000))
  .chain(([columns, most]) => fc.array(portion(columns, most), { minLength: 1, maxLength: 4 }))

test('every row has the verdict of its combination, however many come, and each combination is judged once', () => {
  fc.assert(
    fc.property(portions, (all) => {
      const verdicts = new Verdicts()
      /** Sizes never fall: cells that were made stay. */
      let sizes: number[] = []
      for (const columns of all) {
        const hanging = columns.map(({ numbers, size }, at) => ({
          numbers,
          size: Math.max(size, sizes[at] ?? 1),
        }))
        sizes = hanging.map(({ size }) => size)
        const rows = columns[0]?.numbers.length ?? 3
        const combination = (row: number) => columns.map(({ numbers }) => numbers[row] ?? 0)
        const asked = new Map<string, number>()
        const truths = verdicts.of(hanging, rows, (row) => {
          const name = combination(row).join()
          asked.set(name, (asked.get(name) ?? 0) + 1)
          return said(combination(row))
        })
        expect([...truths]).toEqual(Array.from({ length: rows }, (_, row) => said(combination(row))))
        expect([...asked.values()].every((times) => times === 1)).toBe(true)
      }
    }),
  )
})

test('what is forgotten is judged anew', () => {
  const verdicts = new Verdicts()
  const hanging = [{ numbers: Int32Array.of(0, 1, 1), size: 2 }]
  expect([...verdicts.of(hanging, 3, () => 2)]).toEqual([2, 2, 2])
  expect([...verdicts.of(hanging, 3, () => 3)]).toEqual([2, 2, 2])
  verdicts.forget()
  expect([...verdicts.of(hanging, 3, () => 3)]).toEqual([3, 3, 3])
})
