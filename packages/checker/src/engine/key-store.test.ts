import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyStore } from './key-store.ts'
import { KEY_ENTRY } from './layout.ts'

const hashes = fc.array(
  fc.record({
    hash: fc.constantFrom(1n, 2n, 1n << 63n, (1n << 63n) + 1n, 0xffffffffffffffffn, 77n << 20n),
    keyless: fc.boolean(),
  }),
  { maxLength: 60 },
)

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
