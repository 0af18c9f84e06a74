import { tablesOf } from '@police-data/model'
import { describe, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { toyStandard } from '../shared/spec-files.ts'
import { expectOneReport } from './agrees.ts'

const FILES = 200

for (const [name, standard] of [
  ['the toy standard', await toyStandard()],
  ['the standard', await publishedStandard()],
] as const) {
  describe(name, () => {
    test.each(tablesOf(standard))('200 files of $id give one report each', async (table) => {
      for (let seed = 1001; seed < 1001 + FILES; seed += 1) await expectOneReport(seed, table, standard)
    })
  })
}
