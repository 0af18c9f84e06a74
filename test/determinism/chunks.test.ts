/** However the bytes of a file come, its report is the same. */
import { gzipSync } from 'node:zlib'
import { check } from '@police-data/checker'
import { describe, expect, test } from 'vitest'
import { inMemory } from '../../packages/checker/src/scan/source.ts'
import { tableFile } from '../engine/agrees.ts'
import { toyStandard } from '../shared/spec-files.ts'
import { workbook } from '../shared/workbooks.ts'

const standard = await toyStandard()
const rows = [
  ['closure_id', 'from_date', 'to_date', 'reason'],
  ['1', '2021-12-24', '2021-12-26', 'holiday'],
  ['2', '2021-12-28', '2021-12-27', 'café 🚀'],
  ['2', '', '2021-13-01', 'sa"id\n'],
]
const records = rows
  .slice(1)
  .map((cells) => Object.fromEntries(cells.map((cell, column) => [rows[0]?.[column] ?? '', cell])))
const csv = tableFile(5, standard.tables.closures!, standard)

const FILES: Readonly<Record<string, Uint8Array>> = {
  'closures.csv': csv,
  'closures.csv.gz': gzipSync(csv),
  'closures.tsv': Buffer.from(Buffer.from(csv).toString().replaceAll(',', '\t')),
  'wide.csv': Buffer.from(`\ufeff${Buffer.from(csv).toString()}`, 'utf16le'),
  'latin.csv': Buffer.from(Buffer.from(csv).toString(), 'latin1'),
  'closures.ndjson': Buffer.from(records.map((one) => JSON.stringify(one)).join('\r\n')),
  'closures.json': Buffer.from(JSON.stringify({ closures: records }, null, 1)),
  'closures.json.gz': gzipSync(JSON.stringify(records)),
  'cut.ndjson.gz': gzipSync(records.map((one) => JSON.stringify(one)).join('\n')).subarray(0, 120),
  'closures.xlsx': await workbook({ closures: { rows } }),
}

async function reportIn(name: string, bytes: Uint8Array, chunkBytes: number, machineFrom: number) {
  const source = inMemory(name, bytes, chunkBytes)
  const files = [{ path: name, source }]
  return JSON.stringify(
    await check({
      standard,
      files,
      table: 'closures',
      machineFrom,
      checkerVersion: 'test',
      showValues: true,
    }),
  )
}

describe('a report is the same, however the bytes come', () => {
  test.each(Object.entries(FILES))('of %s', async (name, bytes) => {
    const whole = await reportIn(name, bytes, 1 << 20, Number.POSITIVE_INFINITY)
    expect(JSON.parse(whole).kind).toBe('report')
    for (const chunkBytes of [1, 2, 3, 5, 7, 11, 13, 17, 4093, 65_536]) {
      for (const machineFrom of [0, Number.POSITIVE_INFINITY])
        expect(await reportIn(name, bytes, chunkBytes, machineFrom), `by ${chunkBytes}`).toBe(whole)
    }
  })
})
