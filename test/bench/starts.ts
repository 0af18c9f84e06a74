/** How soon `pds` is there: a bare start of Node, a check of 10,000 rows, and the first finding in a large file. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { madeFile } from './made-file.ts'
import { measure } from './measure.ts'
import { machine } from './result.ts'
import { shapes } from './shapes/index.ts'
import type { Starts } from './starts-result.ts'
import { updateReadme } from './update-readme.ts'
import { versions } from './versions.ts'

const RESULTS = 'test/bench/results'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000000' },
    rounds: { type: 'string', default: '11' },
    out: { type: 'string', default: RESULTS },
  },
})
const shape = shapes['1']
if (shape === undefined) throw new Error('Shape 1 is not there.')
const PDS = 'packages/cli/bin/pds.js'
const SMALL = 10_000

/** What a terminal shows as soon as there is one: “1 finding”, “12 findings”. */
const FINDING = /[1-9][0-9,]* findings?\b/u

/** Milliseconds until a terminal shows what is sought; null when the command ends without it. */
async function untilShown(command: readonly string[], sought: RegExp): Promise<number | null> {
  const quoted = command.map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ')
  const start = performance.now()
  const child = spawn('script', ['-qec', quoted, '/dev/null'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    let shown = ''
    child.on('error', reject)
    child.on('close', () => resolve(null))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text
      if (!sought.test(shown)) return
      resolve(performance.now() - start)
      if (child.pid !== undefined) process.kill(-child.pid)
    })
  })
}

const small = await madeFile(shape, SMALL, 1)
const large = await madeFile(shape, Number(values.rows), 1)
const scratch = await mkdtemp(join(tmpdir(), 'pds-bench-'))
const report = ['--report', `json=${join(scratch, 'report.json')}`]
const wall = async (command: readonly string[]): Promise<number> => (await measure(command, scratch)).wall

const BARE = ['node', '-e', '0']
const CHECK = ['node', PDS, 'check', small.path, ...shape.options, ...report]
const checking = `pds check, ${SMALL.toLocaleString('en-US')} rows`

/** Where this is set, Node reads certificates whenever it starts, and a bare start takes twice as long. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS'
const without = ['env', '-u', CERTIFICATES]
const cleanWays: Readonly<Record<string, () => Promise<number>>> =
  process.env[CERTIFICATES] === undefined
    ? {}
    : {
        [`bare node, without ${CERTIFICATES}`]: () => wall([...without, ...BARE]),
        [`${checking}, without ${CERTIFICATES}`]: () => wall([...without, ...CHECK]),
      }

const ways: Readonly<Record<string, () => Promise<number | null>>> = {
  'bare node': () => wall(BARE),
  'pds --version': () => wall(['node', PDS, '--version']),
  [checking]: () => wall(CHECK),
  ...cleanWays,
  'bare node, at a terminal': () => untilShown(['node', '-e', 'console.log("there")'], /there/u),
  [`first finding, ${Number(values.rows).toLocaleString('en-US')} rows, at a terminal`]: () =>
    untilShown(['node', PDS, 'check', large.path, ...shape.options], FINDING),
}

const times = new Map<string, (number | null)[]>(Object.keys(ways).map((name) => [name, []]))
try {
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const seen = times.get(name) ?? []
      // What was never shown is not waited for again.
      if (seen.includes(null)) continue
      const time = await way()
      if (round > 0 || time === null) seen.push(time)
    }
  }
} finally {
  await rm(scratch, { recursive: true })
}

const middle = (all: readonly (number | null)[]): number | null => {
  const known = all.filter((one) => one !== null).sort((a, b) => a - b)
  return all.includes(null) ? null : Number((known[Math.floor(known.length / 2)] ?? Number.NaN).toFixed(1))
}
const medians = Object.fromEntries([...times].map(([name, all]) => [name, middle(all)]))
const bare = medians['bare node'] ?? Number.NaN
for (const [name, median] of Object.entries(medians)) {
  const shown =
    median === null
      ? 'never shown: a terminal must see “N findings” as soon as there is one'
      : `${median.toFixed(0)} ms   ${(median / bare).toFixed(2)} x bare node`
  console.log(`${name.padEnd(52)} ${shown}`)
}
const result: Starts = {
  ...{ rounds: Number(values.rounds), date: new Date().toISOString().slice(0, 10), machine: machine() },
  ...{ versions: await versions(), milliseconds: medians },
}
await writeFile(join(values.out, 'starts.json'), `${JSON.stringify(result, null, 2)}\n`)
if (values.out === RESULTS) await updateReadme(RESULTS)
