/** Every agency's committed report is what the checker says of its sample today. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Standard } from '@police-data/model'
import { expect, test } from 'vitest'
import { agencies, agencyReport } from '../../examples/build-reports.js'

const root = join(import.meta.dirname, '../..')
const standard = JSON.parse(await readFile(join(root, 'validators/standard.json'), 'utf8')) as Standard

for (const folder of await agencies(join(root, 'examples/agencies'))) {
  test(`the report of ${basename(folder)} is up to date (else run: npm run build)`, async () => {
    const committed = await readFile(join(folder, 'report.json'), 'utf8').catch(() => '')
    expect(await agencyReport(folder, standard)).toBe(committed)
  })
}
