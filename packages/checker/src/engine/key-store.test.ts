import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyStore, type Stored } from './key-store.ts'
import { KEY_ENTRY } from './layout.ts'

const hashes = fc.array(
  fc.record({
    hash: fc.constantFrom(1n, 2n, 1n << 63n, (1n << 63n) + 1n, 0xffffffffffffffffn, 77n << 20n),
    keyless: fc.boolean(),
  }),
  { maxLength: 60 },
)

/** Puts pieces away in memory, and says how many. */
function awayInMemory() {
  const pieces: Uint32Array[] = []
  const put = (piece: Uint32Array): Stored => {
    pieces.push(piece.slice())
    return { file: 'memory', at: pieces.length - 1, words: piece.length }
  }
  return { put, take: ({ at }: Stored) => pieces[at] ?? new Uint32Array(0), pieces }
}

const entriesOf = (count: number, hashOf: (nth: number) => bigint): DataView => {
  const entries = new DataView(new ArrayBuffer(count * KEY_ENTRY))
  for (let nth = 0; nth < count; nth += 1) {
    entries.setBigUint64(nth * KEY_ENTRY, hashOf(nth), true)
    entries.setUint32(nth * KEY_ENTRY + 8, nth, true)
    entries.setUint32(nth * KEY_ENTRY + 12, nth, true)
  }
  return entries
}

test('what memory has no room for is put away, in a store that is given to another as well', () => {
  const hashOf = (nth: number): bigint => BigInt.asUintN(64, BigInt(nth % 9_000) * 0x9e3779b97f4a7c15n)
  const found = (most: number) => {
    const spill = awayInMemory()
    const [one, other] = [keyStore(spill, most), keyStore(spill, most)]
    one.add(entriesOf(10_000, hashOf), 10_000, 0, 0)
    other.take(one.give())
    expect([...one.suspects()]).toEqual([])
    const groups = [...other.suspects()].map((group) => group.map(({ byte }) => byte).join())
    return { groups: groups.sort(), away: spill.pieces.length }
  }
  const held = found(10_000)
  expect(held.away).toBe(0)
  expect(held.groups.length).toBe(1_000)
  const away = found(3)
  expect(away.away).toBeGreaterThan(50)
  expect(away.groups).toEqual(held.groups)
})

test('records are suspected where hash and kind of key are the same, and nowhere else', () => {
  fc.assert(
    fc.property(hashes, (all) => {
      const store = keyStore()
      const entries = new DataView(new ArrayBuffer(all.length * KEY_ENTRY))
      for (const [nth, { hash, keyless }] of all.entries()) {
        entries.setBigUint64(nth * KEY_ENTRY, hash, true)
        entries.setUint32(nth * KEY_ENTRY + 8, (nth | (keyless ? 0x80000000 : 0)) >>> 0, true)
        entries.setUint32(nth * KEY_ENTRY + 12, nth * 100, true)
      }
      store.add(entries, all.length, 5_000_000_000, 0)
      const wanted = new Map<string, number[]>()
      for (const [nth, { hash, keyless }] of all.entries()) {
        const name = `${hash} ${keyless}`
        wanted.set(name, [...(wanted.get(name) ?? []), nth])
      }
      const groups = [...store.suspects()].map((group) => group.map(({ row, byte }) => [row, byte]))
      const found = groups.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0))
      expect(found).toEqual(
        [...wanted.values()]
          .filter((group) => group.length > 1)
          .map((group) => group.map((nth) => [nth, 5_000_000_000 + nth * 100])),
      )
    }),
  )
})
