/** Many files that are judged in portions come to the report of all rows together. */
import { test } from 'vitest'
import { agenciesInPortions, expectOneReport, strangeNaming } from './portions.ts'

const FILES = 150

test.each([...(await agenciesInPortions())])('%s', { timeout: 600_000 }, async (_, agency) => {
  for (let seed = 1; seed <= FILES; seed += 1) {
    await expectOneReport(agency, seed + 5000, { strange: 0, again: 0, sound: true })
    await expectOneReport(agency, seed + 9000, strangeNaming(seed))
  }
})
