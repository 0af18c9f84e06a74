/** No name of a real file stands in anything that a command says, however wrongly the file is mapped. */
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Standard } from '@police-data/model'
import { tablesOf, writtenFields } from '@police-data/model'
import { parse } from 'csv-parse'
import { expect } from 'vitest'
import { columnNames } from '../../packages/checker/src/map/columns.ts'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { AGENCY_FILES } from '../shared/agency-files.ts'
import { mapTexts, textsOf } from '../shared/mapping-files.ts'
import { once } from '../shared/once.ts'
import { runCommand } from '../transcripts/session.ts'

/** The published files that name people, each with the columns that do. */
export const NAMING: readonly (readonly [path: string, columns: readonly string[]])[] = [
  ['force/louisville-lmpd_use-of-force_2017-2019.csv', ['name_badge_number', 'officer_name']],
  ['force/new-jersey-oag_use-of-force-portal_2020-2021.csv.gz', ['officer_name']],
  ['stops/boston-bpd_field-contacts_2015.csv.gz', ['contact_officer_name', 'supervisor_name']],
  ['stops/boston-bpd_field-contacts_2016.csv.gz', ['contact_officer_name', 'supervisor_name']],
  [
    'complaints/chicago-cpd_complaints-accused_2000-2018_foia-raw.csv.gz',
    ['OFFICER_FIRST_NAME', 'OFFICER_LAST_NAME'],
  ],
  ['complaints/chicago-cpd_complaints-accused_2000-2023.csv.gz', ['first_name', 'last_name']],
  ['shootings/dallas-pd_officer-involved-shootings_2018.csv', ['Subject(s)', 'Officer(s)']],
  ['shootings/dallas-pd_officer-involved-shootings_2020.csv', ['Subject(s)', 'Officer(s)']],
  ['shootings/mapping-police-violence_2013-2017.csv.gz', ["Victim's name"]],
  ['shootings/washington-post_fatal-police-shootings_v1_2015-2017.csv', ['name']],
  ['shootings/washington-state-seattletimes_deadly-force_2005-2014.csv', ['name']],
  ['shootings/minnesota-startribune_fatal-encounters.csv', ['LastName', 'FirstName', 'MiddleName']],
]

/** Everything that the examples say of agencies. */
const examples = once(async (): Promise<Said> => {
  const all = await readdir(agencyHome(''), { recursive: true, withFileTypes: true })
  const files = all.filter((one) => one.isFile())
  return saidIn(
    (await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), 'utf8')))).join('\n'),
  )
})

/** What any report may say, in small letters. */
const standardWords = once(async () => saidIn(JSON.stringify(await publishedStandard()).toLowerCase()))

/** As wrong as a mapping can be: the names stand in the key, in an open date, an open code and open text. */
function wrongMapping(column: string, header: readonly string[], standard: Standard): string {
  const names = { column }
  const wrong: Record<string, unknown> = {
    agency_id: { constant: 'us-xx-millbrook' },
    incident_id: names,
    occurred_date: names,
    record_status: names,
    service_type: { ...names, otherwise: 'unknown' },
    action_no: { key: 'row' },
    force_type: names,
    struck: names,
    body_area: { ...names, split: ',' },
    district: names,
  }
  const tables = tablesOf(standard).filter(({ id }) => id === 'force_incidents' || id === 'force_actions')
  return JSON.stringify({
    agency: { id: 'us-xx-millbrook', title: 'X', country: 'US' },
    standard: standard.version,
    tables: Object.fromEntries(
      tables.map((table) => {
        const fields = writtenFields(table)
        const given = fields.filter(({ id }) => wrong[id] !== undefined).map(({ id }) => [id, wrong[id]])
        const rest = fields.filter(({ id }) => wrong[id] === undefined).map(({ id }) => id)
        return [table.id, { fields: Object.fromEntries(given), not_recorded: rest }]
      }),
    ),
    dropped: Object.fromEntries(
      header.filter((name) => name !== column).map((name) => [name, 'Not needed.']),
    ),
  })
}

type Rows = readonly (readonly string[])[]

/** Its records, the header first, with the names that the checker gives to columns without one. */
async function rowsOf(path: string, most: number): Promise<Rows> {
  const bytes = createReadStream(path)
  const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const options = { bom: true, relax_column_count: true, relax_quotes: true, to: most + 1 }
  const [header = [], ...rows] = (await plain.pipe(parse(options)).toArray()) as Rows
  return [columnNames(header), ...rows]
}

const csv = (rows: Rows): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')

/** Cells that name somebody; words that are said anyway are no names. */
function namesIn([header = [], ...rows]: Rows, columns: readonly string[], anyway: readonly Said[]) {
  const places = columns.map((name) => header.indexOf(name))
  expect(places, 'the file has these columns').not.toContain(-1)
  const cells = rows.flatMap((row) => places.flatMap((at) => (row[at] ?? '').split(/[\n;]/u)))
  return [...new Set(cells.map((cell) => cell.trim()))].filter(
    (cell) =>
      cell.length >= 4 &&
      /\p{L}{3}/u.test(cell) &&
      !anyway.some((one) => spoken(one, [cell.toLowerCase()]).length > 0),
  )
}

/** A text and its words. */
interface Said {
  readonly text: string
  readonly words: ReadonlySet<string>
}

const saidIn = (text: string): Said => ({ text, words: new Set(wordsOf(text)) })

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}’']+/u).filter((word) => word !== '')

/** Those that a text holds, as whole words; looking for whole names is slow, so their words come first. */
const spoken = ({ text, words }: Said, names: readonly string[]): readonly string[] =>
  names.filter((name) => wordsOf(name).every((word) => words.has(word)) && text.includes(name))

/** Runs every command on the first records of a file, as it is and mapped wrongly, and looks for its names. */
export async function looksForNames(path: string, columns: readonly string[], most: number): Promise<void> {
  const standard = await publishedStandard()
  const folder = await mkdtemp(join(tmpdir(), 'pds-names-'))
  try {
    const rows = await rowsOf(path, most)
    const header = rows[0] ?? []
    const file = join(folder, 'published.csv')
    await writeFile(file, csv(rows))
    const told = join(folder, 'report.json')
    const said = async (command: string): Promise<Said> => {
      await rm(told, { force: true })
      const { stdout, stderr } = await runCommand(command, standard)
      return saidIn(`${stdout}\n${stderr}\n${existsSync(told) ? await readFile(told, 'utf8') : ''}`)
    }
    const wrong: string[] = []
    for (const [place, column] of columns.entries()) {
      const mapping = join(folder, `${place}.yaml`)
      await writeFile(mapping, wrongMapping(column, header, standard))
      wrong.push(`--mapping ${mapping}`)
    }
    const commands = [
      `pds check "${file}" --table force_actions`,
      `pds suggest "${file}" --format json`,
      ...wrong.map((one) => `pds check "${file}" ${one} --level may --limit 1000 --report json=${told}`),
      `pds recount "${file}" ${wrong[0]}`,
    ]

    // The same words about a file in which nobody has a name.
    const nobody = join(folder, 'nobody.csv')
    await writeFile(nobody, csv([header, ...rows.slice(1, 50).map((row) => row.map(() => 'zzzz'))]))
    const anyway = [await standardWords(), saidIn(header.join(' ').toLowerCase())]
    for (const command of commands.slice(0, 3))
      anyway.push(saidIn((await said(command.replaceAll(file, nobody))).text.toLowerCase()))
    const names = namesIn(rows, columns, anyway)
    expect(names.length).toBeGreaterThan(20)

    for (const command of commands) {
      const all = await said(command)
      expect(spoken(all, names), command).toEqual([])
      if (command.includes('--mapping')) expect(all.text.length).toBeGreaterThan(2000)
    }
    const shown = await said(`pds check "${file}" ${wrong.at(-1)} --level may --limit 1000 --show-values`)
    expect(spoken(shown, names).length, 'names are seen where they are shown').toBeGreaterThan(0)

    // A sample may hold a made-up name that somebody bears; whole cells of the real file it never holds.
    const long = names.filter((name) => name.includes(' ') && !/unknown|summary/iu.test(name))
    expect(spoken(await examples(), long)).toEqual([])
    await looksInTables(path, most, names, standard)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What the mapping of the agency itself makes of as many records. */
async function looksInTables(path: string, most: number, names: readonly string[], standard: Standard) {
  const [agency, all = []] =
    Object.entries(AGENCY_FILES).find(([, files]) => files.some((one) => path.endsWith(one))) ?? []
  if (agency === undefined) return
  const home = path.slice(0, -(all.find((one) => path.endsWith(one)) ?? '').length)
  const texts = await Promise.all(
    all.map(async (one) => ({
      name: basename(one, '.gz'),
      text: csv(await rowsOf(join(home, one), most)),
    })),
  )
  const mapping = await readFile(join(agencyHome(agency), 'mapping.yaml'), 'utf8')
  const tables = await mapTexts(standard, mapping, texts)
  expect(tables.mapped.kind).toBe('mapped')
  expect(spoken(saidIn(Object.values(textsOf(tables)).join('\n')), names)).toEqual([])
}
