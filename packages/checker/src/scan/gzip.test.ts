import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainSource } from './gzip.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { bytes, refused, scanned } from './scanned.fixture.ts'
import { inMemory } from './source.ts'

const table = `id,note\n${Array.from({ length: 20_000 }, (_, row) => `${row},note ${row % 97}\n`).join('')}`

async function inflated(content: Uint8Array, chunkBytes = 65_536, limits = {}) {
  const source = plainSource(inMemory('x', content, chunkBytes), { ...DEFAULT_LIMITS, ...limits })
  const pieces: Uint8Array[] = []
  for await (const piece of source.open()) pieces.push(piece.slice())
  return { out: Buffer.concat(pieces), ...source.gzip() }
}

describe('gzip', () => {
  test('is inflated, of one member or several (43)', async () => {
    const half = table.length / 2
    const members = [table.slice(0, half), '', table.slice(half)].map((part) => gzipSync(part))
    for (const content of [gzipSync(table), Buffer.concat(members)]) {
      const { scan, records, counts, summary } = await scanned(content)
      expect(scan.gzip).toBe(true)
      expect(records).toHaveLength(20_000)
      expect(summary.bytes).toBe(table.length)
      expect(counts).toEqual({})
    }
  })

  test('goes on behind a member that ends where a block and its output end', async () => {
    const part = (size: number) => gzipSync(Buffer.alloc(size, 'abc'), { level: 0 })
    for (const size of [65_510, 65_511, 65_512, 65_513, 65_518, 65_536]) {
      const result = await inflated(Buffer.concat([part(size), part(9)]))
      expect(result.out.length).toBe(size + 9)
      expect(result.damage).toBeUndefined()
    }
  })

  test('inflates what zlib deflates, at every level and size of chunks', async () => {
    const noise = fc.uint8Array({ maxLength: 5000 })
    const repeats = fc
      .array(fc.tuple(fc.string({ maxLength: 20 }), fc.nat(3000)), { maxLength: 8 })
      .map((parts) => new TextEncoder().encode(parts.map(([text, times]) => text.repeat(times)).join('')))
    const options = fc.record({
      level: fc.integer({ min: 0, max: 9 }),
      strategy: fc.integer({ min: 0, max: 4 }),
      memLevel: fc.integer({ min: 1, max: 9 }),
      windowBits: fc.integer({ min: 9, max: 15 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(noise, repeats),
        options,
        fc.integer({ min: 1, max: 4000 }),
        async (content, how, chunk) => {
          const result = await inflated(gzipSync(content, how), chunk)
          expect(result.damage).toBeUndefined()
          expect(result.out.equals(content)).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('passes over every optional part of a header', async () => {
    const head = [0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3]
    const named = bytes(head, [3, 0, 1, 2, 3], 'name.csv\0', 'comment\0')
    const parts = bytes(named, [crc32(named) & 255, (crc32(named) >> 8) & 255])
    const body = gzipSync('a,b\n1,2\n').subarray(10)
    for (const chunk of [1, 2, 3, 5, 100]) {
      expect((await inflated(bytes(parts, body), chunk)).out.toString()).toBe('a,b\n1,2\n')
    }
  })

  test('cut off anywhere gives what came before it and says so (44)', async () => {
    const whole = gzipSync(table)
    for (const length of [whole.length - 1, whole.length - 8, whole.length - 9, 20_000, 400]) {
      const { records, counts, first, summary } = await scanned(whole.subarray(0, length))
      expect(counts['gzip-truncated']).toBe(1)
      expect(records.length).toBeGreaterThan(50)
      expect(
        table.startsWith(records.slice(0, -1).reduce((text, { cells }) => `${text}${cells}\n`, 'id,note\n')),
      ).toBe(true)
      const flaw = first('gzip-truncated')
      expect(flaw?.byte).toBe(summary.bytes)
      expect(flaw?.args?.compressedByte).toBeGreaterThan(length - 16)
    }
  })

  test('cut off within a record breaks that record and no other', async () => {
    const { records } = await scanned(gzipSync(table).subarray(0, 20_000))
    expect(records.filter(({ broken }) => broken === 'gzip-truncated')).toEqual(records.slice(-1))
  })

  test('cut off before its first byte is unreadable', async () => {
    for (const length of [2, 9, 12]) {
      expect(await refused(gzipSync(table).subarray(0, length))).toMatchObject({ kind: 'damaged' })
    }
  })

  test('followed by junk is whole, and the junk is reported; zeros are padding (45)', async () => {
    const whole = gzipSync(table)
    const junk = await scanned(bytes(whole, 'junk'))
    expect(junk.records).toHaveLength(20_000)
    expect(junk.counts).toEqual({ 'gzip-trailing-junk': 1 })
    expect(junk.first('gzip-trailing-junk')).toMatchObject({ args: { compressedByte: whole.length } })
    const padded = await scanned(bytes(whole, new Uint8Array(512)))
    expect(padded.counts).toEqual({})
  })

  test('with a wrong checksum or a flipped bit is damaged', async () => {
    const whole = gzipSync(table)
    for (const at of [whole.length - 6, whole.length - 2, whole.length >> 1]) {
      const content = whole.slice()
      content[at]! ^= 0x10
      expect((await scanned(content)).counts).toMatchObject({ 'gzip-damaged': 1 })
    }
  })

  test('of nonsense never throws and never ends without a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (content) => {
        const { damage } = await inflated(bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3], content))
        expect(damage).toBeDefined()
      }),
      { numRuns: 1000 },
    )
  })

  test('that grows beyond the limits is stopped (46)', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a,b\n'))
    const ratio = await inflated(bomb)
    expect(ratio.damage?.kind).toBe('gzip-limit')
    expect(ratio.out.length).toBeLessThan(65 * 1024 * 1024)
    const size = await inflated(gzipSync(table), 65_536, { inflatedBytes: 1000 })
    expect(size.damage?.kind).toBe('gzip-limit')
  })

  test('inside gzip is a disguise', async () => {
    expect(await refused(gzipSync(gzipSync(table)))).toMatchObject({ kind: 'disguised' })
  })

  test('with a stored block behind a full window is inflated', async () => {
    const text = Buffer.alloc(200_000, 'abc')
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 255))
    const content = Buffer.concat([text, noise, text])
    const whole = gzipSync(content, { level: 1 })
    expect((await inflated(whole, 1000)).out.equals(content)).toBe(true)
    expect(deflateRawSync(content).length).toBeLessThan(whole.length + 1000)
  })
})
