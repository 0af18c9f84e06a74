import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charsetOf } from './charset.ts'
import { bytes, refused, scanned } from './scanned.fixture.ts'
import { checkUtf8 } from './utf8.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

const CHUNKS = [...Array.from({ length: 17 }, (_, size) => size + 1), 19, 23, 31, 61, 127]
const utf16 = (text: string, order: 'le' | 'be') =>
  Array.from(text).flatMap((point) =>
    Array.from({ length: point.length }, (_, half) => point.charCodeAt(half)).flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  )

describe('byte order marks', () => {
  test('UTF-8: stripped, before a quoted header too (1, 2)', async () => {
    for (const header of ['id,name', '"id","name"']) {
      const { scan, records } = await scanned(bytes([0xef, 0xbb, 0xbf], `${header}\n1,é\n`))
      expect(scan.encoding).toEqual({ name: 'utf-8', because: 'byte-order-mark', markBytes: 3 })
      expect(scan.header).toMatchObject({ cells: ['id', 'name'], byte: 3 })
      expect(records[0]).toMatchObject({ cells: ['1', 'é'], byte: 4 + header.length })
    }
  })

  test.each([
    ['le', [0xff, 0xfe]],
    ['be', [0xfe, 0xff]],
  ] as const)('UTF-16%s: decoded (3, 4)', async (order, mark) => {
    const { scan, table, records, counts } = await scanned(bytes(mark, utf16('a,b\r\n1,é😀"\r\n', order)))
    expect(scan.encoding).toEqual({ name: `utf-16${order}`, because: 'byte-order-mark', markBytes: 2 })
    expect(table).toEqual([
      ['a', 'b'],
      ['1', 'é😀"'],
    ])
    expect(records[0]?.byte).toBe(12)
    expect(counts).toEqual({ 'quote-in-cell': 1 })
  })

  test('alone, or with blank lines: no table (30)', async () => {
    for (const content of [
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xff, 0xfe, 13, 0, 10, 0],
      [10, 13, 10],
    ]) {
      expect(await refused(bytes(content))).toMatchObject({ kind: 'empty' })
    }
    expect(await refused(bytes())).toMatchObject({ kind: 'empty', message: 'The file is empty.' })
  })
})

describe('UTF-16 without a mark', () => {
  test.each(['le', 'be'] as const)('is known by its zeros: %s (5)', async (order) => {
    const { scan, table } = await scanned(bytes(utf16('id,name\n1,Peñas\n', order)))
    expect(scan.encoding).toEqual({ name: `utf-16${order}`, because: 'zero-bytes', markBytes: 0 })
    expect(table[1]).toEqual(['1', 'Peñas'])
  })

  test('is not seen in a few NUL characters', async () => {
    expect((await scanned('id,name\n1,a\0b\0c\n')).scan.encoding.name).toBe('utf-8')
  })

  test('half a pair and half a unit are undecodable', async () => {
    const half = bytes([0xff, 0xfe], utf16('a,b\n1,x', 'le'), [0x3d, 0xd8], utf16('y\n2,', 'le'), [0x41])
    const { table, counts, first } = await scanned(half)
    expect(table.slice(1)).toEqual([
      ['1', 'x\ufffdy'],
      ['2', '\ufffd'],
    ])
    expect(counts).toEqual({ undecodable: 2 })
    expect(first('undecodable')).toMatchObject({ row: 2, byte: 16, column: 1 })
  })
})

describe('UTF-8', () => {
  test('ASCII is said to be so, and other characters to be valid', async () => {
    expect((await scanned('a,b\n')).scan.encoding.because).toBe('ascii')
    expect((await scanned('a,é\n')).scan.encoding.because).toBe('valid-utf-8')
  })

  test('U+FFFD in the file itself is reported as lost before', async () => {
    const { counts, first } = await scanned('a,b\n1,x\ufffd\n')
    expect(counts).toEqual({ 'replacement-character': 1 })
    expect(first('replacement-character')).toMatchObject({ row: 2, column: 1 })
  })

  test('is cut nowhere, whatever the size of chunks (10)', async () => {
    const text = `${'id,naïve,😀\n'.repeat(3)}1,"žluťoučký\nkůň",漢字\n`
    const { table } = await scanned(text)
    for (const blockBytes of CHUNKS) expect((await scanned(text, { blockBytes })).table).toEqual(table)
  })

  test.each([
    ['an overlong form', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['more than U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence cut short', [0xe2, 0x82]],
  ])('where it was told, %s is undecodable at its byte (6, 7, 11)', async (_, invalid) => {
    const { table, first } = await scanned(bytes('a,b\n1,é', invalid, '\n2,é\n'), { encoding: 'utf-8' })
    expect(table[1]?.[1]).toMatch(/^é\ufffd+$/)
    expect(table[2]).toEqual(['2', 'é'])
    expect(first('undecodable')).toMatchObject({ row: 2, byte: 8, column: 1 })
  })

  test('agrees with the platform on what is valid, in any chunks', () => {
    const lead = fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x9f, 0x90)
    const input = fc.uint8Array({ max: 255 })
    const sequences = fc.array(fc.oneof(lead, fc.nat(255))).map((list) => Uint8Array.from(list))
    fc.assert(
      fc.property(fc.oneof(input, sequences), fc.integer({ min: 1, max: 5 }), (content, size) => {
        const check = checkUtf8()
        let invalid: number | undefined
        for (let at = 0; at < content.length && invalid === undefined; at += size) {
          invalid = check.push(content.subarray(at, at + size))
        }
        invalid ??= check.end()
        const valid = (part: Uint8Array) => {
          try {
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part) !== undefined
          } catch {
            return false
          }
        }
        expect(invalid === undefined).toBe(valid(content))
        if (invalid !== undefined) expect(valid(content.subarray(0, invalid))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('Windows-1252', () => {
  test('is taken for what is not UTF-8, with the reason (6)', async () => {
    const { scan, table, summary } = await scanned(bytes('id,name\n1,Pe', [0xf1], 'as\n2,x\n'))
    expect(scan.encoding).toEqual({
      name: 'windows-1252',
      because: 'invalid-utf-8',
      markBytes: 0,
      invalidByte: 12,
    })
    expect(table[1]).toEqual(['1', 'Peñas'])
    expect(summary.guessed).toEqual([
      { kind: 'guessed-encoding', row: 2, line: 2, byte: 10, column: 1, args: { value: 'Peñas' } },
    ])
  })

  test('is taken for the whole file when its first sign comes after a megabyte of UTF-8', async () => {
    const { scan, table, counts } = await scanned(bytes('id,né\n', '1,plain\n'.repeat(150_000), '2,', [0xe9]))
    expect(scan.encoding.name).toBe('windows-1252')
    expect(table[0]).toEqual(['id', 'nÃ©'])
    expect(table.at(-1)).toEqual(['2', 'é'])
    expect(counts).toEqual({ 'guessed-encoding': 2, 'mixed-encoding': 1 })
  })

  test('shows three different values of many', async () => {
    const rows = ['ä', 'ä', 'ö', 'ü', 'ß'].map((word) => [...word].map((letter) => letter.charCodeAt(0)))
    const { summary } = await scanned(bytes('a,b\n', ...rows.flatMap((word) => ['1,', word, '\n'])))
    expect(summary.guessed.map(({ row, args }) => [row, args?.value])).toEqual([
      [2, 'ä'],
      [4, 'ö'],
      [5, 'ü'],
    ])
  })

  test('has quotes, dashes and the euro where its writers put them, at any size of chunks (8)', async () => {
    const content = bytes('a,b\n1,', [0x93, 0x80, 0x35, 0x94], '\n2,', [0x92, 0x96, 0x85], '\n')
    for (const blockBytes of [...CHUNKS, 65_536]) {
      const { table } = await scanned(content, { blockBytes })
      expect(table.slice(1)).toEqual([
        ['1', '“€5”'],
        ['2', '’–…'],
      ])
    }
  })

  test('reads every byte as WHATWG says, five being unassigned (8)', () => {
    const charset = charsetOf('windows-1252')
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const decoded = charset.decode(charset.toUnits(all))
    expect(decoded).toHaveLength(256)
    expect(decoded.slice(0, 128)).toBe(String.fromCharCode(...all.subarray(0, 128)))
    expect(decoded.slice(128)).toBe(WINDOWS_1252)
    expect(decoded.slice(160)).toBe(String.fromCharCode(...all.subarray(160)))
    // Given a stream, Node's decoder is right too.
    const platform = new TextDecoder('windows-1252').decode(all, { stream: true })
    const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
    for (const byte of all) {
      if (unassigned.includes(byte)) expect(decoded[byte]).toBe('\ufffd')
      else if (platform[0x92] === '’') expect(decoded[byte]).toBe(platform[byte])
    }
  })

  test('has unassigned bytes, which are reported with their address (8)', async () => {
    const { table, first, counts } = await scanned(bytes('a,b\n1,x', [0x81, 0xe9], '\n'))
    expect(table[1]).toEqual(['1', 'x\ufffdé'])
    expect(counts).toEqual({ undecodable: 1, 'guessed-encoding': 1 })
    expect(first('undecodable')).toMatchObject({ row: 2, byte: 7, column: 1 })
  })

  test('may be told, and is then no guess', async () => {
    const { scan, table, counts } = await scanned('a,b\n1,é\n', { encoding: 'windows-1252' })
    expect(scan.encoding).toEqual({ name: 'windows-1252', because: 'given', markBytes: 0 })
    expect(table[1]).toEqual(['1', 'Ã©'])
    expect(counts).toEqual({})
  })
})
