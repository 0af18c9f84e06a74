/** The machine and the plain reader give the same report, to the byte, of every file. */
import { tablesOf } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import type { EncodingName } from '../../packages/checker/src/scan/index.ts'
import { publishedStandard } from '../shared/agencies.ts'
import { toyStandard } from '../shared/spec-files.ts'
import { stopsFile } from '../shared/stops-file.ts'
import { inWindows1252 } from '../shared/windows-1252.ts'
import { expectOneReport, reportOf } from './agrees.ts'

const FILES = 25

for (const [name, standard] of [
  ['the toy standard', await toyStandard()],
  ['the standard', await publishedStandard()],
] as const) {
  describe(name, () => {
    test.each(tablesOf(standard))('files of $id give one report', async (table) => {
      for (let seed = 1; seed <= FILES; seed += 1) await expectOneReport(seed, table, standard)
    })
  })
}

describe('a file of several megabytes, read block by block, gives one report', async () => {
  const about = { standard: await publishedStandard(), table: 'stops' }
  const expectOne = async (bytes: Uint8Array, encoding?: EncodingName) => {
    expect(bytes.length).toBeGreaterThan(2_000_000)
    const machine = JSON.stringify(await reportOf(bytes, { ...about, encoding, plainly: false }))
    expect(machine).toBe(JSON.stringify(await reportOf(bytes, { ...about, encoding, plainly: true })))
    return machine
  }
  const inWindows = (bytes: Uint8Array): Uint8Array => inWindows1252(new TextDecoder().decode(bytes))

  test('in UTF-8', async () => {
    await expectOne(stopsFile(20_000))
  })

  test('in UTF-8 that was asked for', async () => {
    await expectOne(stopsFile(10_000), 'utf-8')
    await expectOne(inWindows(stopsFile(10_000)), 'utf-8')
  })

  test('in Windows-1252, with more cells that hang on that than are shown', async () => {
    const report = await expectOne(inWindows(stopsFile(20_000, (row) => `Peñas ${row % 50}`)))
    expect(report).toContain('"encoding":"windows-1252"')
    expect(report).toContain('(further cells)')
  })

  test('in Windows-1252 that was asked for', async () => {
    const report = await expectOne(inWindows(stopsFile(10_000)), 'windows-1252')
    expect(report).not.toContain('(further cells)')
  })

  test('in Windows-1252, as is told by one of its last cells', async () => {
    const late = (row: number): string => (row === 9_990 ? 'Peñas' : 'Main Street')
    const ascii = new TextDecoder().decode(stopsFile(10_000, late)).replaceAll(/[^ -~\nñ]/gu, 'x')
    const report = await expectOne(inWindows1252(ascii))
    expect(report).toContain('"encoding":"windows-1252"')
  })

  test('in UTF-8 but for one byte, so that it mixes two encodings', async () => {
    const bytes = stopsFile(10_000, (row) => (row % 7 === 3 ? 'Peñas' : 'Main Street'))
    bytes[bytes.lastIndexOf(0x4d)] = 0xe9
    expect(await expectOne(bytes)).toContain('The file mixes two encodings')
  })
})

test('a narrow file, with more keys in a block than there is room for, gives one report', async () => {
  const key = (index: number): number => (index % 50_000 === 7 ? 7 : index)
  const rows = Array.from({ length: 200_000 }, (_, index) => `c${key(index)},2024-01-01,2024-02-01`)
  const bytes = new TextEncoder().encode(`closure_id,from_date,to_date\n${rows.join('\n')}\n`)
  const about = { standard: await toyStandard(), table: 'closures' }
  const machine = JSON.stringify(await reportOf(bytes, { ...about, plainly: false }))
  expect(machine).toBe(JSON.stringify(await reportOf(bytes, { ...about, plainly: true })))
  expect(machine).toContain('"in":200000')
})

test('a file with more values in a column than are remembered, and many that never are, gives one report', async () => {
  const about = { standard: await publishedStandard(), table: 'stops' }
  const header = 'agency_id,stop_id,person_no,occurred_date,location_text,race,gender'
  const location = (row: number): string =>
    row % 4 === 0
      ? `${'é'.repeat(150)} ${row % 7}`
      : row % 11 === 0
        ? ` ${row % 5} Main Street `
        : 'Main Street'
  const line = (row: number): string => {
    // Of the records that hold nothing some are white, in the midst of others that are judged with them.
    if (row % 997 === 500) return row % 2 === 0 ? ' , ,,,,,' : ',,,,,,'
    const race = row % 3 === 0 ? `x${row % 17_011}` : 'white'
    // Of what is hidden its length is told.
    const gender = row % 2 === 0 ? 'y'.repeat(300 + (row % 8)) : 'woman'
    return `XX0100000,S-${row},1,2024-02-${10 + (row % 23)},${location(row)},${race},${gender}`
  }
  const lines = Array.from({ length: 60_000 }, (_, row) => line(row))
  const bytes = new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`)
  const machine = JSON.stringify(await reportOf(bytes, { ...about, plainly: false }))
  expect(machine).toBe(JSON.stringify(await reportOf(bytes, { ...about, plainly: true })))
  expect(machine).toContain('"blank":60')
})

test('a cell that ends with NUL is no shorter than it is', async () => {
  const about = { standard: await publishedStandard(), table: 'stops' }
  const text = new TextDecoder().decode(stopsFile(40))
  const bytes = Buffer.from(text.replaceAll(/(?<=,\d\d:[0-2]\d)(?=,)/g, '\0'))
  const machine = JSON.stringify(await reportOf(bytes, { ...about, plainly: false }))
  expect(machine).toBe(JSON.stringify(await reportOf(bytes, { ...about, plainly: true })))
  expect(machine).toMatch(/\d\d:\d\d\\u0000/)
})

test('a text with NUL in it is like no other', async () => {
  const about = { standard: await publishedStandard(), table: 'stops' }
  const lines = Array.from({ length: 60 }, (_, row) => {
    const place = row === 0 ? 'unknown\0!' : row === 1 ? '\0' : 'unknown'
    return `XX0100000,S-${row},1,2024-02-10,${place},white,woman`
  })
  const header = 'agency_id,stop_id,person_no,occurred_date,location_text,race,gender'
  const bytes = new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`)
  const machine = JSON.stringify(await reportOf(bytes, { ...about, plainly: false }))
  expect(machine).toBe(JSON.stringify(await reportOf(bytes, { ...about, plainly: true })))
  expect(machine).toContain('"field":"location_text","level":"may","answered":2,"said":58')
})

test('a record of white space alone is blank, in columns that nobody reads as well', async () => {
  const about = { standard: await toyStandard(), table: 'closures' }
  for (const white of [' ', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u1680', '\u2028', '\v']) {
    const bytes = Buffer.from(`closure_id,from_date,to_date,x\n1,2024-01-01,2024-01-02,é\n ,,,${white}\n`)
    const machine = await reportOf(bytes, { ...about, plainly: false })
    expect(machine).toEqual(await reportOf(bytes, { ...about, plainly: true }))
    expect(machine).toMatchObject({ records: { in: 2, mapped: 1, blank: 1 } })
  }
})
