import { expect, test } from 'vitest'
import { allOf } from './parts.fixture.ts'
import { partsOf } from './parts.ts'

const MIB = 1 << 20

/** A file of lines of eight bytes that is as long as it says, without being there. */
const lines = (size: number) => ({
  size,
  open: async function* () {},
  slice: async (start: number, end: number) =>
    Uint8Array.from({ length: Math.max(0, Math.min(end, size) - start) }, (_, nth) =>
      'ab,cdef\n'.charCodeAt((start + nth) % 8),
    ),
})

const cut = (size: number, bytes: number) =>
  allOf(partsOf({ source: lines(size), start: 8, bytes, delimiter: 44, columns: 2 }))

test('who asks for parts at once is given them in order, and nothing behind the last', async () => {
  const parts = partsOf({ source: lines(10_000), start: 8, bytes: 3000, delimiter: 44, columns: 2 })
  const asked = await Promise.all(Array.from({ length: 9 }, () => parts.next()))
  const given = asked.filter((part) => part !== undefined)
  expect(given).toEqual(await cut(10_000, 3000))
  expect(asked.slice(given.length)).toEqual(Array.from({ length: 9 - given.length }, () => undefined))
})

test('a file that ends with its header is one part', async () => {
  expect(await cut(8, 3000)).toEqual([{ nth: 0, from: 8, to: Number.POSITIVE_INFINITY }])
})

test('parts are the whole file, and each begins with a record', async () => {
  for (const size of [24, 5000, 100_000, MIB]) {
    const parts = await cut(size, 3000)
    expect(parts[0]?.from).toBe(8)
    expect(parts.at(-1)?.to).toBe(Number.POSITIVE_INFINITY)
    for (const [nth, { from, to }] of parts.entries()) {
      expect(from % 8).toBe(0)
      expect(parts[nth + 1]?.from ?? Number.POSITIVE_INFINITY).toBe(to)
    }
  }
})

test('the last parts of a large file are shorter than the first', async () => {
  const size = 300 * MIB
  const parts = await cut(size, 16 * MIB)
  const lengths = parts.map(({ from, to }) => Math.min(to, size) - from)
  expect(lengths[0]).toBeGreaterThanOrEqual(16 * MIB)
  expect(Math.max(...lengths)).toBeLessThan(17 * MIB)
  expect(lengths.at(-1)).toBeLessThan(3 * MIB)
})
