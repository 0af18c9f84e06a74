/** All that a process says and writes, wherever in the world it runs. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { agencyHome } from '../shared/agencies.ts'
import { once } from '../shared/once.ts'
import { ROOT } from '../shared/spec-files.ts'
import { stopsFile } from '../shared/stops-file.ts'
import { workbook } from '../shared/workbooks.ts'

/** The clock of the mapping is another than that of its data, and one file is large enough for the machine. */
const COMMANDS = [
  'check stops.csv --format json',
  'check stops.csv',
  'check sample.csv --mapping mapping.yaml --format json',
  'check sample.csv --mapping mapping.yaml --show-values',
  'map sample.csv --mapping mapping.yaml -o csv',
  'map sample.csv --mapping mapping.yaml -o parquet --to parquet',
  'check parquet --format json',
  'check dates.xlsx --table reporting_periods --format json --show-values',
  'suggest sample.csv',
  'recount csv --format json',
  'list codes',
]

const PROGRAM = `
import { readFile } from 'node:fs/promises'
import { main } from ${JSON.stringify(pathToFileURL(join(ROOT, 'packages/cli/dist/index.js')))}
const [cwd, bundled, ...commands] = process.argv.slice(2)
const standard = JSON.parse(await readFile(bundled, 'utf8'))
const said = []
for (const command of commands) {
  const one = { command, stdout: '', stderr: '' }
  const io = {
    stdout: (text) => void (one.stdout += text), stderr: (text) => void (one.stderr += text), stdin: null, cwd,
    columns: 100, color: false, tty: false, asker: null, now: () => 0, version: 'test', debug: true,
  }
  said.push({ ...one, exit: await main(command.split(' '), io, standard), ...one })
}
process.stdout.write(JSON.stringify(said))
`

/** Node's own Response needs WebAssembly and says so only when it is used, so it goes as well. */
const WITHOUT = 'delete globalThis.WebAssembly;delete globalThis.Response'

export interface Place {
  readonly zone?: string
  readonly locale?: string
  readonly webAssembly?: boolean
}

export interface Said {
  readonly command: string
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export interface SaidAndWritten {
  readonly said: readonly Said[]
  /** By name, in base64. */
  readonly written: Readonly<Record<string, string>>
}

export async function saidIn({
  zone = 'UTC',
  locale = 'C',
  webAssembly = true,
}: Place): Promise<SaidAndWritten> {
  const folder = await mkdtemp(join(tmpdir(), 'pds-place-'))
  try {
    await cp(agencyHome('merseyside'), folder, { recursive: true })
    await writeFile(join(folder, 'stops.csv'), stopsFile(5000))
    await writeFile(join(folder, 'dates.xlsx'), await dates())
    const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale }
    const without = webAssembly ? [] : ['--import', `data:text/javascript,${WITHOUT}`]
    const program = join(folder, 'program.mjs')
    await writeFile(program, PROGRAM)
    const words = [...without, program, folder, join(ROOT, 'validators/standard.json'), ...COMMANDS]
    const { stdout } = await promisify(execFile)(process.execPath, words, { env, maxBuffer: 1 << 28 })
    const written: Record<string, string> = {}
    for (const form of ['csv', 'parquet']) {
      for (const name of (await readdir(join(folder, form))).sort())
        written[`${form}/${name}`] = await readFile(join(folder, form, name), 'base64')
    }
    return { said: JSON.parse(stdout) as readonly Said[], written }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Once, as a workbook holds the time when it was written. */
const dates = once(() =>
  workbook({
    reporting_periods: {
      rows: [
        ['agency_id', 'family', 'period_start', 'period_end'],
        ['x', 'stops', new Date('2024-01-01T00:00:00Z'), new Date('2024-12-31T23:30:00Z')],
      ],
      formats: { C2: 'yyyy-mm-dd', D2: 'yyyy-mm-dd hh:mm' },
    },
  }),
)
