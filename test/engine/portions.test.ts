/** Judged in portions, by several threads, a file comes to the report of all rows together, to the byte. */
import { expect, test } from 'vitest'
import { agenciesInPortions, expectOneReport, strangeNaming } from './portions.ts'

const FILES = 4

const agencies = await agenciesInPortions()

test('files that name each record by a column are judged in portions', () => {
  expect([...agencies.keys()]).toContain('new-orleans')
  // Its tables do not say in the same relation what names a record, but in the same words.
  expect([...agencies.keys()]).toContain('seattle')
  expect(agencies.size).toBeGreaterThan(7)
})

test.each([...agencies])('records of %s that stand together give one report', async (_, agency) => {
  let parts = 0
  let anew = 0
  for (let seed = 1; seed <= FILES; seed += 1) {
    const judged = await expectOneReport(agency, seed, { strange: 0, again: 0, sound: true })
    parts += judged.parts
    anew += judged.anew ? 1 : 0
  }
  expect(parts).toBeGreaterThan(FILES)
  expect(anew).toBe(0)
})

test.each([...agencies])(
  'strange names of %s, and those that come again, give one report',
  async (_, agency) => {
    for (let seed = 1; seed <= FILES; seed += 1)
      await expectOneReport(agency, seed + 1000, strangeNaming(seed))
  },
)
