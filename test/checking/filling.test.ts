/** Records that fill tables many at a time fill them as they would one by one, whatever they repeat. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Standard, writtenFields } from '@police-data/model'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type Dataset, gather } from '../../packages/checker/src/map/dataset.ts'
import { partsOf } from '../../packages/checker/src/map/parts.ts'
import type { Plan } from '../../packages/checker/src/map/plan.ts'
import { planMapping } from '../../packages/checker/src/map/plan-mapping.ts'
import { readMapping } from '../../packages/checker/src/map/read-mapping.ts'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { AGENCY_FILES } from '../shared/agency-files.ts'
import { type Chance, chanceOf } from '../shared/chance.ts'

const SAMPLE = 'sample.csv'

const agencies = Object.keys(AGENCY_FILES).filter((id) => existsSync(join(agencyHome(id), SAMPLE)))

type Cells = readonly string[]

/** Each as the one before it, or nearly, or as any other; blank ones and short ones among them. */
function repeating(sample: readonly Cells[], chance: Chance): readonly Cells[] {
  let last = chance.of(sample)
  return Array.from({ length: 60 }, () => {
    if (chance.oneIn(3)) last = chance.of(sample)
    if (chance.oneIn(2)) {
      const column = chance.below(last.length)
      last = last.with(
        column,
        chance.oneIn(3) ? chance.of(['', ' ', 'x']) : (chance.of(sample)[column] ?? ''),
      )
    }
    if (chance.oneIn(40)) return []
    return chance.oneIn(40) ? last.slice(0, chance.below(last.length)) : last
  })
}

function filled(records: readonly Cells[], plan: Plan, standard: Standard, together: boolean): Dataset {
  const gatherer = gather(standard)
  const taker = gatherer.open(plan)
  const other = gatherer.open(plan)
  for (const [at, cells] of records.entries()) {
    taker.take({ cells, row: at + 2, line: at + 2, byte: at })
    // Where another file comes next, nothing waits.
    if (!together) other.takeBlank(0)
  }
  return gatherer.done()
}

const told = ({ tables, records, keyless, uneven, disagreements }: Dataset, standard: Standard) => ({
  account: records[0],
  keyless,
  uneven,
  disagreements: disagreements.map(({ table, field, row, kept, other, place }) => [
    ...[table, field, row.at, kept.own, other.own, place.row],
  ]),
  tables: Object.entries(tables).map(([id, rows]) => [
    id,
    [...rows].map((row) => [
      row.place.row,
      ...(standard.tables[id] === undefined ? [] : writtenFields(standard.tables[id])).map(
        ({ id: field }) => {
          const held = row.held(field)
          return held && `${held.own} -> ${held.text}`
        },
      ),
    ]),
  ]),
})

test.each(agencies)('records like those of %s', async (id) => {
  const standard = await publishedStandard()
  const path = join(agencyHome(id), 'mapping.yaml')
  const mapping = readMapping({ path, text: await readFile(path, 'utf8') })
  if (!mapping.ok) throw new Error(`${path} cannot be read`)
  const { skip = 0, headers = 1 } = partsOf(mapping.value)[0]?.layout ?? {}
  const lines: Cells[] = parse(await readFile(join(agencyHome(id), SAMPLE), 'utf8'), {
    relax_column_count: true,
  })
  const header = lines[skip] ?? []
  const sample = lines.slice(skip + headers)
  const planned = planMapping({ path, ...mapping }, [{ path: SAMPLE, header }], standard)
  const plan = planned.ok ? planned.files[0]?.plan : undefined
  if (plan === undefined) throw new Error(`${path} does not fit its sample`)
  for (let seed = 1; seed <= 20; seed += 1) {
    const records = repeating(sample, chanceOf(seed))
    const together = told(filled(records, plan, standard, true), standard)
    expect(together, `seed ${seed}`).toEqual(told(filled(records, plan, standard, false), standard))
  }
})
