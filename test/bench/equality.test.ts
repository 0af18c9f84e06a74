import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Standard } from '@police-data/model'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportOn } from '../shared/checking.ts'
import { realSpec, standardOf } from '../shared/spec-files.ts'
import { countsOf, differences } from './equality.ts'
import { checks } from './peers/check.ts'
import type { Counts } from './peers/counts.ts'
import { shapeSql } from './peers/duckdb.ts'
import { sqlCounts } from './peers/sql-counts.ts'
import { sqlRows } from './peers/sql-rows.ts'
import { SPREADSHEET_ERRORS, WORDS_FOR_NOTHING } from './peers/stops/patterns.ts'
import { shapes } from './shapes/index.ts'
import { wideStandard } from './shapes/wide-standard.ts'
import { writeShape } from './write-shape.ts'

const kinds: readonly {
  readonly id: string
  readonly rows: number
  readonly table: string
  readonly standard: () => Promise<Standard>
}[] = [
  { id: '1', rows: 2500, table: 'stops', standard: async () => standardOf(await realSpec()) },
  { id: '2', rows: 1000, table: 'texts', standard: wideStandard },
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-bench-'))
})
afterAll(() => rm(folder, { recursive: true }))

for (const { id, rows, table, standard } of kinds) {
  test(`shape ${id}: the checker, the rules by hand and the SQL by hand find the same`, async () => {
    const path = join(folder, `${table}.csv`)
    await writeShape(shapes[id]!, path, 7, { rows })
    const text = await readFile(path, 'utf8')
    const ours = countsOf(await reportOn({ standard: await standard(), text, table }))
    const check = checks[id]!()
    for (const cells of parse(text, { from_line: 2 }) as string[][]) check.row(cells)
    expect(differences(ours, check.end(), 'rows')).toEqual([])
    expect(differences(ours, await sqlRows(path, shapeSql[id]!), 'rows')).toEqual([])
    expect(differences(ours, await sqlCounts(path, shapeSql[id]!), 'counts')).toEqual([])
    expect(Object.values(ours).filter(({ count }) => count > 0).length).toBeGreaterThan(5)
  })
}

test('what is no answer at all is by hand what it is in the standard', async () => {
  const { placeholders } = await standardOf(await realSpec())
  expect(placeholders?.['spreadsheet-error']?.texts).toEqual(SPREADSHEET_ERRORS)
  expect(placeholders?.['word-for-nothing']?.texts).toEqual(WORDS_FOR_NOTHING)
})

const counts = (count: number, ...found: number[]): Counts => ({ rule: { count, rows: found } })

test('a difference of a count, of a row, or of a rule that only one knows is told', () => {
  expect(differences(counts(2, 4, 9), counts(2, 4, 9), 'rows')).toEqual([])
  expect(differences(counts(2, 4, 9), counts(3, 4, 9, 11), 'counts')).toEqual(['rule: 2 by pds, 3 by it'])
  expect(differences(counts(2, 4, 9), counts(2, 4, 8), 'counts')).toEqual([])
  expect(differences(counts(2, 4, 9), counts(2, 4, 8), 'rows')).toEqual([
    'rule: first in rows 4, 9 by pds, 4, 8 by it',
  ])
  expect(differences({}, counts(1, 2), 'counts')).toEqual(['rule: 0 by pds, 1 by it'])
  expect(differences(counts(1, 2), {}, 'counts')).toEqual(['rule: 1 by pds, 0 by it'])
})
