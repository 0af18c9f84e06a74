/** Which tables the machine reads by itself: without that, its agreement with the plain reader would say nothing. */
import { type Standard, tablesOf } from '@police-data/model'
import { expect, test } from 'vitest'
import { companionsOf } from '../../packages/checker/src/check/gather-files.ts'
import { openAll } from '../../packages/checker/src/check/open-dataset.ts'
import { machineCheck } from '../../packages/checker/src/engine/machine-check.ts'
import { publishedStandard } from '../shared/agencies.ts'
import { toyStandard } from '../shared/spec-files.ts'
import { fileOf, tableFile } from './agrees.ts'

const SEEDS = 6

/** Of so many files of each table, how many the machine reads to the end. */
async function taken(standard: Standard): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const table of tablesOf(standard)) {
    counts[table.id] = 0
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const input = { standard, table: table.id, files: [fileOf(tableFile(seed, table, standard))] }
      const read = companionsOf(input)
      const opened = await openAll({ ...input, trustStart: true }, undefined)
      if (!read.ok || !opened.ok || opened.files[0] === undefined) continue
      const checked = await machineCheck(opened.files[0], read.around)
      if (checked !== null && checked !== 'not-utf-8') counts[table.id] = (counts[table.id] ?? 0) + 1
    }
  }
  return counts
}

test('the machine reads files of these tables of the toy standard, and leaves others to the plain reader', async () => {
  expect(await taken(await toyStandard())).toMatchInlineSnapshot(`
    {
      "closures": 6,
      "loan_items": 6,
      "loans": 6,
      "room_bookings": 0,
    }
  `)
})

test('the machine reads files of these tables of the standard, and leaves others to the plain reader', async () => {
  expect(await taken(await publishedStandard())).toMatchInlineSnapshot(`
    {
      "allegation_dispositions": 1,
      "allegations": 6,
      "complainants": 6,
      "complaint_officers": 6,
      "complaints": 6,
      "force_actions": 0,
      "force_incidents": 6,
      "force_officers": 6,
      "force_subjects": 6,
      "reporting_periods": 6,
      "shooting_officers": 6,
      "shooting_subjects": 6,
      "shootings": 6,
      "stop_searches": 6,
      "stops": 6,
    }
  `)
})
