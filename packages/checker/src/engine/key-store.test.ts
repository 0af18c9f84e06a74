import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyStore, type Stored } from './key-store.ts'
import { KEY, KEY_ROOMS } from './layout.ts'
import { matching } from './matching.fixture.ts'

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
  const take = ({ at }: Stored, room: Uint32Array): void => room.set(pieces[at] ?? [])
  return { put, take, pieces }
}

interface Noted {
  readonly hash: bigint
  readonly keyless?: boolean
}

/** As a machine notes them, by room: rows are counted from 0, bytes from there in steps of a hundred. */
function noted(all: readonly Noted[], from = 0): readonly Uint32Array[] {
  const rooms = Array.from({ length: KEY_ROOMS }, (): number[] => [])
  for (const [nth, { hash, keyless = false }] of all.entries()) {
    const key = new DataView(new ArrayBuffer(KEY))
    const byte = from + nth * 100
    key.setBigUint64(0, (hash & ((1n << 58n) - 1n)) | (BigInt(Math.floor(byte / 2 ** 32)) << 58n), true)
    key.setUint32(8, (nth | (keyless ? 0x80000000 : 0)) >>> 0, true)
    key.setUint32(12, byte % 2 ** 32, true)
    rooms[Number(hash >> 58n)]?.push(...new Uint32Array(key.buffer))
  }
  return rooms.map((words) => Uint32Array.from(words))
}

test('what memory has no room for is put away, in a store that is given to another as well', () => {
  const hashOf = (nth: number): bigint => BigInt.asUintN(64, BigInt(nth % 9_000) * 0x9e3779b97f4a7c15n)
  const found = (most: number) => {
    const spill = awayInMemory()
    const [one, other] = [keyStore(spill, most), keyStore(spill, most)]
    const all = Array.from({ length: 10_000 }, (_, nth) => ({ hash: hashOf(nth) }))
    for (const [room, keys] of noted(all).entries()) one.add(room, keys)
    other.take(one.give())
    expect([...one.suspects(matching)]).toEqual([])
    const groups = [...other.suspects(matching)].map((group) => group.map(({ byte }) => byte).join())
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
      for (const [room, keys] of noted(all, 5_000_000_000).entries()) store.add(room, keys)
      const wanted = new Map<string, number[]>()
      for (const [nth, { hash, keyless }] of all.entries()) {
        const name = `${hash} ${keyless}`
        wanted.set(name, [...(wanted.get(name) ?? []), nth])
      }
      const groups = [...store.suspects(matching)].map((group) => group.map(({ row, byte }) => [row, byte]))
      const found = groups.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0))
      expect(found).toEqual(
        [...wanted.values()]
          .filter((group) => group.length > 1)
          .map((group) => group.map((nth) => [nth, 5_000_000_000 + nth * 100])),
      )
    }),
  )
})
