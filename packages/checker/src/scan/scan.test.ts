import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS, inMemory, readAll, scanCsv } from './index.ts'
import { bytes, scanned } from './scanned.fixture.ts'
import type { ByteSource } from './source.ts'

/** A source that counts how often it is open, in chunks of 1,000 bytes. */
function watched(
  content: string,
): ByteSource & { open(): AsyncIterable<Uint8Array>; underWay: number; most: number } {
  const source = inMemory('watched.csv', new TextEncoder().encode(content), 1000)
  const watch = { ...source, underWay: 0, most: 0, open }
  async function* open() {
    watch.underWay++
    watch.most = Math.max(watch.most, watch.underWay)
    try {
      yield* source.open()
    } finally {
      watch.underWay--
    }
  }
  return watch
}

const large = `id,note\n${'1,some words\n'.repeat(200_000)}`

describe('a scan', () => {
  test('says what was decided before any record is read', async () => {
    const scan = await scanCsv(inMemory('stops.csv', bytes('id;näme\n1;x\n')))
    expect(scan).toMatchObject({
      ok: true,
      name: 'stops.csv',
      gzip: false,
      encoding: { name: 'utf-8', because: 'valid-utf-8' },
      dialect: { delimiter: ';' },
      limits: DEFAULT_LIMITS,
      header: { cells: ['id', 'näme'], row: 1, line: 1, byte: 0 },
    })
    if (!scan.ok) return
    expect(scan.summary()).toMatchObject({ complete: false, records: 0 })
  })

  test('can be read again, with the same outcome', async () => {
    const { scan, records, summary } = await scanned(large.slice(0, 5000))
    expect(await readAll(scan)).toEqual({ records, summary })
    expect(summary).toMatchObject({ complete: true, bytes: 5000, records: records.length })
  })

  test('leaves its source closed, even when its batches are left early', async () => {
    const source = watched(large)
    const scan = await scanCsv(source)
    expect(source.underWay).toBe(0)
    if (!scan.ok) throw new Error(scan.unreadable.message)
    for await (const batch of scan.batches) {
      expect(batch.length).toBeGreaterThan(1000)
      break
    }
    expect(source).toMatchObject({ underWay: 0, most: 1 })
    expect(scan.summary().complete).toBe(false)
  })

  test('counts every flaw and keeps the first of each kind', async () => {
    const { summary } = await scanned(`a,b\n${'1\n'.repeat(30)}${'1,2,3\n'.repeat(3)}`, { samplesPerKind: 5 })
    expect(summary.flaws.counts).toEqual({ 'short-record': 30, 'long-record': 3 })
    expect(summary.flaws.samples.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 32, 33, 34])
  })

  test('passes on what a source throws, and throws nothing itself', async () => {
    const failing: ByteSource = {
      name: 'failing.csv',
      async *open() {
        yield bytes('a,b\n')
        throw new Error('the disk is gone')
      },
    }
    await expect(scanCsv(failing)).rejects.toThrow('the disk is gone')
  })

  test('of chunks of any size, empty ones too, gives the same records', async () => {
    const content = bytes('a,b\r\n"1\r\n2",é\r\n3,4')
    for (const size of [1, 2, 3, 5, 7, 100]) {
      const scan = await scanCsv({
        name: 'x',
        async *open() {
          for await (const chunk of inMemory('x', content, size).open()) yield* [new Uint8Array(0), chunk]
        },
      })
      if (!scan.ok) throw new Error(scan.unreadable.message)
      expect((await readAll(scan)).records.map(({ cells }) => cells)).toEqual([
        ['1\r\n2', 'é'],
        ['3', '4'],
      ])
    }
  })
})
