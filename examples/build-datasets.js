// Writes the made-up datasets, a clean one and one with faults of each: `node examples/build-datasets.js`.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textOf, writtenFields } from '@police-data/model'
import { stringify } from 'yaml'
import { complaints } from './datasets/complaints.js'
import { withFaults } from './datasets/faults.js'
import { force } from './datasets/force.js'
import { periods } from './datasets/periods.js'
import { shootings } from './datasets/shootings.js'
import { stops } from './datasets/stops.js'
import { together } from './datasets/together.js'

const DATASETS = { force, stops, complaints, shootings, periods, together }

const AGENCY = { id: 'us-xx-millbrook', title: 'Millbrook (made up)', country: 'US' }
const PERIOD = { from: '2024-01-01', to: '2024-12-31' }
const GIVEN = { extraction_date: '2025-02-01' }

/** Rows by dataset and table: one dataset for each family, and one with all of them. */
export const datasets = (standard) =>
  Object.fromEntries(Object.entries(DATASETS).map(([id, make]) => [id, make(standard)]))

/** Every generated file of `examples/datasets/`, by its path there. */
export const datasetFiles = (standard) =>
  Object.entries(datasets(standard)).flatMap(([family, tables]) => {
    const faulty = withFaults(tables, family, standard)
    const rows = faulty.faults.flatMap(({ rule, table, rows }) =>
      rows.map((row) => [rule, `${table}.csv`, String(row + 2)]),
    )
    return [
      ...csvFiles(family, tables, standard),
      ...Object.entries(tables).map(([id, records]) => ({
        path: `${family}/${id}.ndjson`,
        text: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      })),
      { path: `${family}/dataset.json`, text: `${JSON.stringify(tables, null, 1)}\n` },
      { path: `${family}/definitions.yaml`, text: statementOf(family, standard) },
      ...csvFiles(`${family}-with-faults`, faulty.tables, standard),
      { path: `${family}-with-faults.csv`, text: csv([['rule', 'file', 'row'], ...rows]) },
    ]
  })

const csvFiles = (folder, tables, standard) =>
  Object.entries(tables).map(([id, rows]) => ({
    path: `${folder}/${id}.csv`,
    text: csvOf(standard.tables[id], rows),
  }))

function csvOf(table, rows) {
  const fields = writtenFields(table).map(({ id }) => id)
  const strangers = rows.flatMap((row) => Object.keys(row)).filter((name) => !fields.includes(name))
  if (strangers.length > 0) throw new Error(`${table.id} has no field ${strangers[0]}`)
  return csv([fields, ...rows.map((row) => fields.map((name) => textOf(row[name])))])
}

const csv = (lines) => lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

const quoted = (text) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The made-up agency records what the standard asks, so it answers as the standard does. */
function statementOf(dataset, { version, questions }) {
  const answers = Object.values(questions)
    .filter(({ family, required }) => required && (dataset === 'together' || family === dataset))
    .map(({ id, answer }) => [
      id,
      [
        {
          answer: answer.is,
          ...(answer.is === 'conditional' ? { note: answer.because } : {}),
          from: PERIOD.from,
        },
      ],
    ])
  const statement = {
    agency: AGENCY,
    standard: version,
    period: PERIOD,
    given: GIVEN,
    ...(answers.length === 0 ? {} : { answers: Object.fromEntries(answers) }),
  }
  return `# Generated from spec/ by npm run build. Do not edit. The agency is made up.\n${stringify(statement)}`
}

const here = fileURLToPath(new URL('.', import.meta.url))
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const standard = JSON.parse(await readFile(join(here, '../validators/standard.json'), 'utf8'))
  for (const entry of await readdir(join(here, 'datasets'), { withFileTypes: true }))
    if (entry.isDirectory() || entry.name.endsWith('.csv'))
      await rm(join(here, 'datasets', entry.name), { recursive: true })
  for (const { path, text } of datasetFiles(standard)) {
    const target = join(here, 'datasets', path)
    await mkdir(join(target, '..'), { recursive: true })
    await writeFile(target, text)
  }
}
