/** A table loses nothing on its way through the forms, and a report says the same of it in each. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check, TABLE_FORMATS, type TableFormat } from '@police-data/checker'
import { type Field, fieldOf, type Report, type Standard, type Table } from '@police-data/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { file } from '../shared/checking.ts'
import { findingsOf } from '../shared/pds-in-folder.ts'
import { readTable } from '../shared/read-table.ts'
import { ROOT, toyStandard } from '../shared/spec-files.ts'

const FAMILIES = ['force', 'stops', 'complaints', 'shootings']

const formNamed = (id: string): TableFormat => {
  const form = TABLE_FORMATS.find((one) => one.id === id)
  if (form === undefined) throw new Error(`No form is called ${id}`)
  return form
}

type Rows = readonly (readonly string[])[]

const written = (id: string, fields: readonly Field[], rows: Rows): Uint8Array => {
  const encoder = formNamed(id).encoder(fields)
  return Buffer.concat([encoder.head(), encoder.rows(rows), encoder.tail()])
}

/** The lines as one list. */
const asList = (lines: Uint8Array): Uint8Array =>
  Buffer.from(`[${Buffer.from(lines).toString('utf8').trimEnd().replaceAll('\n', ',\n')}]`)

const FORMS: Readonly<Record<string, (fields: readonly Field[], rows: Rows) => Uint8Array>> = {
  csv: (fields, rows) => written('csv', fields, rows),
  ndjson: (fields, rows) => written('ndjson', fields, rows),
  json: (fields, rows) => asList(written('ndjson', fields, rows)),
  parquet: (fields, rows) => written('parquet', fields, rows),
}

const fieldsOf = (table: Table, header: readonly string[]): readonly Field[] =>
  header.map((name) => fieldOf(table, name))

async function reportOn(
  standard: Standard,
  tables: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Report> {
  const checked = await check({
    standard,
    files: tables.map(({ name, bytes }) => file(name, bytes)),
    checkerVersion: 'test',
  })
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
  return checked.report
}

test.each(FAMILIES)('of %s with faults, every form gives the findings that CSV gives', async (family) => {
  const standard = await publishedStandard()
  const tables = (standard.families.find(({ id }) => id === family)?.tables ?? []).map(
    (id) => standard.tables[id] as Table,
  )
  const folder = join(ROOT, 'examples/datasets', `${family}-with-faults`)
  const read = await Promise.all(
    tables.map(async (table) => ({
      table,
      ...(await readTable(`${table.id}.csv`, await readFile(join(folder, `${table.id}.csv`)))),
    })),
  )
  const reports = await Promise.all(
    Object.entries(FORMS).map(async ([form, write]) => ({
      form,
      report: await reportOn(
        standard,
        read.map(({ table, header, rows }) => ({
          name: `${table.id}.${form}`,
          bytes: write(fieldsOf(table, header), rows),
        })),
      ),
    })),
  )
  const [csv, ...others] = reports
  for (const { form, report } of others) {
    // Of a field that no record gives, JSON cannot say that the file has it: its rules are not run, and that is told.
    const lacking = report.rules.filter(
      ({ outcome, because }) =>
        form !== 'parquet' && outcome !== 'failed' && because?.startsWith('The file has no column') === true,
    )
    const expected = { ...findingsOf(csv?.report as Report) }
    for (const { rule } of lacking) delete expected[rule]
    expect([form, findingsOf(report)]).toEqual([form, expected])
  }
})

test('whatever stands in the cells, each form gives it back as it was', async () => {
  const standard = await toyStandard()
  const table = standard.tables.loans as Table
  const fields = Object.values(table.fields).filter(({ derived }) => derived === undefined)
  const cell = (field: Field): fc.Arbitrary<string> =>
    fc.oneof(
      fc.constantFrom(
        '',
        ...field.examples.map(String),
        'unknown',
        'not_recorded',
        '0',
        '-0',
        '1.50',
        '007',
        'true',
        'a;b',
        '{"a":1}',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[\r\ud800-\udfff]/u.test(text)),
    )
  const record = fc.tuple(...fields.map(cell)).filter((cells) => cells.some((text) => text !== ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 17 }),
      async (rows, chunk) => {
        for (const [form, write] of Object.entries(FORMS)) {
          const { header, rows: back } = await readTable(`loans.${form}`, write(fields, rows), {}, chunk)
          const inOrder = back.map((cells) => fields.map(({ id }) => cells[header.indexOf(id)] ?? ''))
          expect([form, inOrder]).toEqual([form, rows])
        }
      },
    ),
    { numRuns: 60, seed: 20260102 },
  )
})
