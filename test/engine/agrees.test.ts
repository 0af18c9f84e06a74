/** The machine and the plain reader give the same report, to the byte, of every file. */
import { tablesOf } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { toyStandard } from '../shared/spec-files.ts'
import { stopsFile } from '../shared/stops-file.ts'
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

test('a file of several megabytes, read block by block, gives one report', async () => {
  const bytes = stopsFile(20_000)
  expect(bytes.length).toBeGreaterThan(5_000_000)
  const about = { standard: await publishedStandard(), table: 'stops' }
  const machine = await reportOf(bytes, { ...about, plainly: false })
  expect(JSON.stringify(machine)).toBe(JSON.stringify(await reportOf(bytes, { ...about, plainly: true })))
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

test('a record of white space alone is blank, in columns that nobody reads as well', async () => {
  const about = { standard: await toyStandard(), table: 'closures' }
  for (const white of [' ', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u1680', '\u2028', '\v']) {
    const bytes = Buffer.from(`closure_id,from_date,to_date,x\n1,2024-01-01,2024-01-02,é\n ,,,${white}\n`)
    const machine = await reportOf(bytes, { ...about, plainly: false })
    expect(machine).toEqual(await reportOf(bytes, { ...about, plainly: true }))
    expect(machine).toMatchObject({ records: { in: 2, mapped: 1, blank: 1 } })
  }
})
