/** No name of a real file stands in anything that a command says, however wrongly the file is mapped. */
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Standard } from '@police-data/model'
import { tablesOf, writtenFields } from '@police-data/model'
import { parse } from 'csv-parse'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { mapTexts, textsOf } from '../shared/mapping-files.ts'
import { real } from '../shared/real-data.ts'
import { runCommand } from '../transcripts/session.ts'

/** The columns that name people. */
const FILES: readonly (readonly [string, readonly string[]])[] = [
  ['force/louisville-lmpd_use-of-force_2017-2019.csv', ['name_badge_number', 'officer_name']],
  ['force/new-jersey-oag_use-of-force-portal_2020-2021.csv.gz', ['officer_name']],
  ['stops/boston-bpd_field-contacts_2015.csv.gz', ['contact_officer_name', 'supervisor_name']],
  ['shootings/dallas-pd_officer-involved-shootings_2020.csv', ['Subject(s)', 'Officer(s)']],
  ['shootings/washington-post_fatal-police-shootings_v1_2015-2017.csv', ['name']],
  ['shootings/minnesota-startribune_fatal-encounters.csv', ['LastName', 'FirstName', 'MiddleName']],
]

/** Mappings of these files, by the agency of `examples/`. */
const MAPPED: Readonly<Record<string, string>> = {
  'force/louisville-lmpd_use-of-force_2017-2019.csv': 'louisville',
  'force/new-jersey-oag_use-of-force-portal_2020-2021.csv.gz': 'new-jersey',
  'shootings/dallas-pd_officer-involved-shootings_2020.csv': 'dallas-shootings',
}

/** Everything that the examples say of agencies. */
async function examples(): Promise<string> {
  const all = await readdir(agencyHome(''), { recursive: true, withFileTypes: true })
  const files = all.filter((one) => one.isFile())
  return (await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), 'utf8')))).join('\n')
}

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
    agency: { id: 'x', title: 'X', country: 'US' },
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

async function rowsOf(path: string): Promise<readonly Record<string, string>[]> {
  const bytes = createReadStream(path)
  const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const options = { columns: true, bom: true, relax_column_count: true, relax_quotes: true } as const
  return plain.pipe(parse(options)).toArray() as Promise<readonly Record<string, string>[]>
}

/** Cells that name somebody; words that any report may hold are no names. */
function namesIn(rows: readonly Record<string, string>[], columns: readonly string[], known: string) {
  const cells = rows.flatMap((row) => columns.flatMap((name) => (row[name] ?? '').split(/[\n;]/u)))
  return [...new Set(cells.map((cell) => cell.trim()))].filter(
    (cell) => cell.length >= 4 && /\p{L}{3}/u.test(cell) && !known.includes(cell.toLowerCase()),
  )
}

function spoken(text: string, names: readonly string[]): readonly string[] {
  const words = new Set(text.split(/[^\p{L}’']+/u))
  const wordsOf = (name: string) => name.split(/[^\p{L}’']+/u).filter((word) => word !== '')
  // Looking for whole names is slow, so their words come first.
  return names.filter((name) => wordsOf(name).every((word) => words.has(word)) && text.includes(name))
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-names-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(FILES)('%s', (path, columns) => {
  const { file, test } = real(path)

  test('is checked without a name in any output', async () => {
    const standard = await publishedStandard()
    const rows = await rowsOf(file)
    const header = Object.keys(rows[0] ?? {})
    const names = namesIn(rows, columns, `${JSON.stringify(standard)}${header.join(' ')}`.toLowerCase())
    expect(names.length).toBeGreaterThan(20)

    const commands = [
      `pds check "${file}"`,
      `pds check "${file}" --table force_actions`,
      `pds suggest "${file}"`,
      `pds suggest "${file}" --format json`,
    ]
    for (const [place, column] of columns.entries()) {
      const mapping = join(folder, `${place}.yaml`)
      await writeFile(mapping, wrongMapping(column, header, standard))
      const wrong = `pds check "${file}" --mapping ${mapping} --limit 1000`
      commands.push(wrong, `${wrong} --format json`)
    }
    for (const command of commands) {
      const { stdout, stderr } = await runCommand(command, standard)
      expect(spoken(`${stdout}\n${stderr}`, names), command).toEqual([])
      if (command.includes('--mapping')) expect(stdout.length).toBeGreaterThan(2000)
    }
    // A sample may hold a made-up name that somebody bears; whole cells of the real file it never holds.
    const long = names.filter((name) => name.includes(' ') && !/unknown|summary/iu.test(name))
    expect(spoken(await examples(), long)).toEqual([])

    const agency = MAPPED[path]
    if (agency !== undefined) {
      const mapping = await readFile(join(agencyHome(agency), 'mapping.yaml'), 'utf8')
      const tables = await mapTexts(standard, mapping, [{ name: basename(file), text: await readFile(file) }])
      expect(tables.mapped.kind).toBe('mapped')
      expect(spoken(Object.values(textsOf(tables)).join('\n'), names)).toEqual([])
    }
    const shown = await runCommand(`${commands.at(-1)} --show-values`, standard)
    expect(spoken(shown.stdout, names).length, 'the test can see names where they are shown').toBeGreaterThan(
      0,
    )
  })
})
