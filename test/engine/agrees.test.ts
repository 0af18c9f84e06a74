/** The machine and the plain reader give the same report, to the byte, of every file. */
import { tablesOf } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { toyStandard } from '../shared/spec-files.ts'
import { reportOf, tableFile } from './agrees.ts'

const FILES = 25

for (const [name, standard] of [
  ['the toy standard', await toyStandard()],
  ['the standard', await publishedStandard()],
] as const) {
  describe(name, () => {
    test.each(tablesOf(standard))('files of $id give one report', async (table) => {
      for (let seed = 1; seed <= FILES; seed += 1) {
        const bytes = tableFile(seed, table, standard)
        const about = { standard, table: table.id }
        const machine = JSON.stringify(await reportOf(bytes, { ...about, plainly: false }))
        const plain = JSON.stringify(await reportOf(bytes, { ...about, plainly: true }))
        if (machine !== plain)
          expect({ seed, report: JSON.parse(machine) }).toEqual({ seed, report: JSON.parse(plain) })
        expect(machine === plain, `the same bytes of seed ${seed}`).toBe(true)
      }
    })
  })
}
