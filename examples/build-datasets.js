// Writes the made-up datasets, one folder a family: `node examples/build-datasets.js`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textOf, writtenFields } from '@police-data/model'
import { force } from './datasets/force.js'
import { stops } from './datasets/stops.js'

const FAMILIES = { force, stops }

/** Rows by family and table. */
export const datasets = (standard) =>
  Object.fromEntries(Object.entries(FAMILIES).map(([family, make]) => [family, make(standard)]))

/** Every file of `examples/datasets/`, by its path there. */
export const datasetFiles = (standard) =>
  Object.entries(datasets(standard)).flatMap(([family, tables]) =>
    Object.entries(tables).map(([id, rows]) => ({
      path: `${family}/${id}.csv`,
      text: csvOf(standard.tables[id], rows),
    })),
  )

function csvOf(table, rows) {
  const fields = writtenFields(table).map(({ id }) => id)
  const strangers = rows.flatMap((row) => Object.keys(row)).filter((name) => !fields.includes(name))
  if (strangers.length > 0) throw new Error(`${table.id} has no field ${strangers[0]}`)
  const lines = [fields, ...rows.map((row) => fields.map((name) => textOf(row[name])))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
}

const quoted = (text) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const here = fileURLToPath(new URL('.', import.meta.url))
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const standard = JSON.parse(await readFile(join(here, '../validators/standard.json'), 'utf8'))
  for (const { path, text } of datasetFiles(standard)) {
    const target = join(here, 'datasets', path)
    await mkdir(join(target, '..'), { recursive: true })
    await writeFile(target, text)
  }
}
