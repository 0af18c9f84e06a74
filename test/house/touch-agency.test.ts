/** To add an agency, a folder with its mapping and a sample is written; the report follows. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@police-data/model'
import { expect, test } from 'vitest'
import { agencies, agencyReport } from '../../examples/build-reports.js'
import { toyStandard } from '../shared/spec-files.ts'

const MAPPING = `agency: { id: xx-millbrook, title: Millbrook Public Library, country: US }
standard: 0.3.0
tables:
  closures:
    fields:
      closure_id: { column: Notice }
      from_date: { column: Shut, format: D.M.YYYY }
      to_date: { column: Open again, format: D.M.YYYY }
      reason:
        column: Why
        words: { wet walls: painting, high water: flood }
dropped:
  Weather: Nobody compares weather.
`

const SAMPLE = `Notice,Shut,Open again,Why,Weather
1,24.12.2021,26.12.2021,wet walls,snow
2,1.2.2022,28.2.2022,high water,rain
`

test('an agency is one folder, and its report says who was checked', async () => {
  const home = await mkdtemp(join(tmpdir(), 'pds-agencies-'))
  try {
    const folder = join(home, 'xx-millbrook')
    await mkdir(folder)
    await writeFile(join(folder, 'mapping.yaml'), MAPPING)
    await writeFile(join(folder, 'sample.csv'), SAMPLE)
    expect(await agencies(home)).toEqual([folder])

    const text: string = await agencyReport(folder, await toyStandard())
    const report = JSON.parse(text) as Report
    expect(report.mapping?.agency).toBe('Millbrook Public Library')
    expect(report.tables).toContainEqual({ table: 'closures', rows: 2 })
    expect(
      report.codes
        .find(({ field }) => field === 'reason')
        ?.codes.map(({ code }) => code)
        .sort(),
    ).toEqual(['flood', 'painting'])

    const elsewhere = join(home, 'copied')
    await cp(folder, elsewhere, { recursive: true })
    expect(await agencyReport(elsewhere, await toyStandard())).toBe(text)
  } finally {
    await rm(home, { recursive: true })
  }
})
