/** Of files that a mapping makes several tables of, the machine gives the report that the plain reader gives, to the byte. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { AGENCY_FILES } from '../shared/agency-files.ts'
import { chanceOf } from '../shared/chance.ts'
import { damaged, reportOf, STRANGE, stored, written } from './agrees.ts'

const FILES = 5

const SAMPLE = 'sample.csv'

/** Those whose data is one file. */
const agencies = Object.keys(AGENCY_FILES).filter((id) => existsSync(join(agencyHome(id), SAMPLE)))

/** Records of the sample, again and again and in any order, with strange cells, and some of them broken. */
function madeOf(sample: readonly (readonly string[])[], seed: number): Uint8Array {
  const chance = chanceOf(seed)
  const [header = [], ...records] = sample
  const newline = chance.oneIn(4) ? '\r\n' : '\n'
  const broken = chance.oneIn(2)
  const lines = Array.from({ length: 20 + chance.below(100) }, () => {
    const cells = chance
      .of(records)
      .map((cell, column) =>
        chance.oneIn(40) ? chance.of(STRANGE) : chance.oneIn(20) ? (chance.of(records)[column] ?? '') : cell,
      )
    const line = cells.map((cell) => written(cell, chance)).join(',')
    if (broken && chance.oneIn(8)) return damaged(line, chance)
    return chance.oneIn(30) ? chance.of(['', ' ', ','.repeat(header.length - 1)]) : line
  })
  return stored([header.map((name) => written(name, chance)).join(','), ...lines].join(newline), chance)
}

test.each(agencies)('files like those of %s give one report', async (id) => {
  const standard = await publishedStandard()
  const path = join(agencyHome(id), 'mapping.yaml')
  const mapping = { path: 'mapping.yaml', text: await readFile(path, 'utf8') }
  const sample: string[][] = parse(await readFile(join(agencyHome(id), SAMPLE), 'utf8'))
  for (let seed = 1; seed <= FILES; seed += 1) {
    const bytes = madeOf(sample, seed)
    const machine = JSON.stringify(await reportOf(bytes, { standard, mapping, plainly: false }))
    const plain = JSON.stringify(await reportOf(bytes, { standard, mapping, plainly: true }))
    if (machine !== plain)
      expect({ seed, report: JSON.parse(machine) }).toEqual({ seed, report: JSON.parse(plain) })
    expect(machine === plain, `the same bytes of seed ${seed}`).toBe(true)
  }
})
