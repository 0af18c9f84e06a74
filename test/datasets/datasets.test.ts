/** The made-up datasets have no fault, and the fault of each written rule, planted in them, is found where it stands and nowhere else. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check, type DataFile } from '@police-data/checker'
import type { JsonRecord, Report, Rule, RuleResult, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { datasetFiles, datasets } from '../../examples/build-datasets.js'
import { plantRows, withFaults, writtenRules } from '../../examples/datasets/faults.js'
import { publishedStandard } from '../shared/agencies.ts'
import { file } from '../shared/checking.ts'
import { csvOf } from '../shared/csv.ts'
import { ROOT } from '../shared/spec-files.ts'
import { plantTable, type Tables } from './plant-table.ts'

const standard: Standard = await publishedStandard()
const families = Object.entries(datasets(standard) as Record<string, Record<string, readonly JsonRecord[]>>)

const GIVEN = { extraction_date: '2025-02-01' }

async function reportOn(
  tables: Tables,
  given: Readonly<Record<string, string | number>> = GIVEN,
): Promise<Report> {
  const files = Object.entries(tables).map(([id, rows]): DataFile => {
    const table = standard.tables[id]
    if (table === undefined) throw new Error(`There is no table ${id}`)
    return file(`${id}.csv`, new TextEncoder().encode(csvOf(table, rows)))
  })
  const agency = { id: 'us-xx-millbrook', title: 'Millbrook', country: 'US' }
  const statement = { agency, standard: standard.version, given }
  const checked = await check({
    standard,
    files,
    statement: { path: 'definitions.yaml', text: JSON.stringify(statement) },
    checkerVersion: 'test',
  })
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
  return checked.report
}

const written = (family: string): readonly Rule[] => writtenRules(standard, family) as readonly Rule[]

interface Faulty {
  readonly tables: Tables
  readonly faults: readonly {
    readonly rule: string
    readonly table: string
    readonly rows: readonly number[]
  }[]
}

const resultOf = ({ rules }: Report, { id }: Rule): RuleResult | undefined =>
  rules.find(({ rule }) => rule === id)

/** Rows that the samples name, in words; a report on one file does not name it each time. */
const placesOf = (result: RuleResult | undefined, only: string): readonly string[] =>
  [
    ...new Set(
      result?.groups.flatMap(({ samples }) => samples.map(({ file: name, row }) => `${name ?? only} ${row}`)),
    ),
  ].sort()

test('the datasets are what their makers write (else run: npm run build)', async () => {
  for (const { path, text } of datasetFiles(standard)) {
    expect(await readFile(join(ROOT, 'examples/datasets', path), 'utf8'), path).toBe(text)
  }
})

describe.each(families)('the %s dataset', (family, tables) => {
  let clean: Report
  beforeAll(async () => {
    clean = await reportOn(tables)
  })

  test('conforms, and every written rule of the family is run on it and passes', () => {
    const failed = clean.rules.flatMap(({ rule, outcome, groups }) =>
      outcome === 'failed' ? [`${rule}: ${JSON.stringify(groups[0])}`] : [],
    )
    expect(failed).toEqual([])
    // That a period of zero records is one can be seen only beside the records.
    expect(clean.verdict).toBe(family === 'periods' ? 'nothing-wrong-found' : 'conforms')
    const outcomes = written(family).map((rule) => `${rule.id} ${resultOf(clean, rule)?.outcome}`)
    expect(outcomes).toEqual(written(family).map(({ id }) => `${id} passed`))
  })

  test('with every fault of a row planted at once, each is found where it stands and nowhere else', async () => {
    const faulty = withFaults(tables, family, standard) as Faulty
    const expected = new Map(
      faulty.faults.map(({ rule, table, rows }) => [
        rule,
        rows.map((row) => `${table}.csv ${row + 2}`).sort(),
      ]),
    )
    const report = await reportOn(faulty.tables)
    const wrong = [...expected].flatMap(([id, rows]) => {
      const found = placesOf(
        report.rules.find(({ rule }) => rule === id),
        `${standard.rules[id]?.table}.csv`,
      )
      const elsewhere = found.filter((one) => !rows.includes(one))
      return found.length > 0 && elsewhere.length === 0
        ? []
        : [`${id}: planted in ${rows.join(', ')}; found in ${found.join(', ')}`]
    })
    expect(wrong).toEqual([])
  })

  test.each(
    written(family)
      .filter(({ scope, examples }) => scope !== 'table' && examples.invalid[0]?.given !== undefined)
      .map((rule) => [rule.id, rule] as const),
  )('with the fault of %s and what a statement gives, it is found', async (_id, rule) => {
    const [example] = rule.examples.invalid
    if (example === undefined) throw new Error('The rule has no invalid example')
    const { tables: all, at } = plantRows(rule, example, { tables, standard, mark: 'p' })
    const result = resultOf(await reportOn(all, { ...GIVEN, ...example.given }), rule)
    const alone = resultOf(await reportOn(tables, { ...GIVEN, ...example.given }), rule)
    expect((result?.count ?? 0) - (alone?.count ?? 0)).toBeGreaterThan(0)
    expect(at.get(rule.table ?? '')?.size).toBeGreaterThan(0)
  })

  test.each(
    written(family)
      .filter(({ scope }) => scope === 'table')
      .map((rule) => [rule.id, rule] as const),
  )('with the fault of %s in the whole table, it is found', async (_id, rule) => {
    const outcomes = await Promise.all(
      plantTable(rule, tables, standard).map(async (one) => resultOf(await reportOn(one), rule)?.outcome),
    )
    expect(outcomes).toContain('failed')
  })
})
