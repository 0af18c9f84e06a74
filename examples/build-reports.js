// Checks every agency's sample, of one file or several, with its mapping and writes the report beside it: `node examples/build-reports.js`.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '@police-data/checker'
import { openFile } from '@police-data/checker/node'

const GENERATED = 'Generated from spec/ by npm run build. Do not edit.'

/** The checker's version is left out, so that a new version alone changes no report. */
export async function agencyReport(folder, standard) {
  const files = await Promise.all((await samples(folder)).map((name) => openSample(folder, name)))
  const mapping = { path: 'mapping.yaml', text: await readFile(join(folder, 'mapping.yaml'), 'utf8') }
  const checked = await check({ standard, files, mapping, checkerVersion: '' })
  if (checked.kind !== 'report') throw new Error(`${folder}: ${JSON.stringify(checked, null, 2)}`)
  const { run: _run, ...report } = checked.report
  return `${JSON.stringify({ $comment: GENERATED, ...report }, null, 2)}\n`
}

/** The names of an agency's made-up files. */
export async function samples(folder) {
  return (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort()
}

async function openSample(folder, name) {
  const opened = await openFile(join(folder, name), name)
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened
}

export async function agencies(home) {
  const entries = await readdir(home, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(home, name))
    .sort()
}

const here = fileURLToPath(new URL('.', import.meta.url))
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const standard = JSON.parse(await readFile(join(here, '../validators/standard.json'), 'utf8'))
  for (const folder of await agencies(join(here, 'agencies'))) {
    await writeFile(join(folder, 'report.json'), await agencyReport(folder, standard))
  }
}
