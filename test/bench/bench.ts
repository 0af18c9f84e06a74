/** Times `pds check` beside others on the same made-up file: `npm run bench -- --shape 1 --rows 1000000 [--peers a,b]`. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countsOf, differences } from './equality.ts'
import { madeFile } from './made-file.ts'
import { measure, type Run, type Taken } from './measure.ts'
import type { Counts } from './peers/counts.ts'
import { OURS, type Peer, peers, whyNot } from './peers.ts'
import { HEAD, lines, machine, medianOf, type PeerResult, type Result, ratioTo, summary } from './result.ts'
import { shapes } from './shapes/index.ts'
import { updateReadme } from './update-readme.ts'
import { versions } from './versions.ts'

const RESULTS = 'test/bench/results'

const { values } = parseArgs({
  options: {
    shape: { type: 'string', default: '1' },
    rows: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    peers: { type: 'string' },
    out: { type: 'string', default: RESULTS },
  },
})
const shape = shapes[values.shape]
if (shape === undefined) throw new Error(`--shape is one of ${Object.keys(shapes).join(', ')}.`)
const named = values.peers?.split(',')
const unknown = named?.filter((id) => !peers.some((peer) => peer.id === id)) ?? []
if (unknown.length > 0)
  throw new Error(
    `No peer is called ${unknown.join(', ')}; there are ${peers.map(({ id }) => id).join(', ')}.`,
  )

const rows = Number(values.rows)
const skipped: Record<string, string> = {}
const taking = peers.filter((peer) => {
  const asked = named?.includes(peer.id) === true
  if (peer.id !== OURS && named !== undefined && !asked) return false
  const why = whyNot(peer, shape, rows, asked)
  if (why !== undefined) skipped[peer.id] = why
  return why === undefined
})
for (const [id, why] of Object.entries(skipped)) console.error(`SKIPPED ${id}: ${why}`)

await shape.prepare?.()
const file = await madeFile(shape, rows, Number(values.seed))
const scratch = await mkdtemp(join(tmpdir(), 'pds-bench-'))
const report = join(scratch, 'report.json')

const runs = new Map<string, Taken[]>(taking.map(({ id }) => [id, []]))
const refused = new Map<string, readonly string[]>()
let ours: Counts = {}
try {
  // One round more than is kept: the first fills the page cache.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const peer of taking) {
      if (refused.has(peer.id)) continue
      const run = await measure(peer.command(file.path, report, shape), scratch)
      const why = await faults(peer, run)
      if (why.length > 0) {
        refused.set(peer.id, why)
        console.error(`NO TIME for ${peer.id}:\n  ${why.slice(0, 10).join('\n  ')}`)
        if (peer.id === OURS) throw new Error('Without our own findings nothing can be compared.')
      } else if (round > 0) runs.get(peer.id)?.push({ wall: run.wall, cpu: run.cpu, peak: run.peak })
      console.error(`round ${round}  ${peer.id.padEnd(14)} ${(run.wall / 1000).toFixed(2).padStart(8)} s`)
    }
  }
} finally {
  await rm(scratch, { recursive: true })
}

const own = medianOf(runs.get(OURS) ?? [])
const result: Result = {
  shape: values.shape,
  title: shape.title,
  rows,
  columns: shape.columns.length,
  bytes: file.bytes,
  rounds: Number(values.rounds),
  rules: Object.keys(ours).length,
  findings: Object.values(ours).reduce((sum, { count }) => sum + count, 0),
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  versions: await versions(),
  skipped,
  peers: taking.map(resultOf),
}
console.log(`\n${summary(result)}`)
console.log(`${' '.repeat(42)}${HEAD.map((head) => head.padStart(12)).join('')}`)
for (const { title, cells } of lines(result))
  console.log(`${title.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join('')}`)
const path = join(values.out, `shape-${values.shape}-${rows}.json`)
await writeFile(path, `${JSON.stringify(result, null, 2)}\n`)
console.log(`\n${path}`)
if (values.out === RESULTS) await updateReadme(RESULTS)
if (refused.size > 0) process.exitCode = 1

/** Why the time of a run does not count. */
async function faults(peer: Peer, { exit, stdout }: Run): Promise<readonly string[]> {
  if (exit !== 0 && !(peer.id === OURS && exit === 1)) return [`it ended with exit code ${exit}`]
  if (peer.id === OURS) {
    ours = countsOf(JSON.parse(await readFile(report, 'utf8')))
    return []
  }
  if (peer.finds === 'nothing') return []
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  return differences(ours, JSON.parse(last) as Counts, peer.finds)
}

function resultOf({ id, title, finds }: Peer): PeerResult {
  const all = runs.get(id) ?? []
  const why = refused.get(id) ?? []
  const median = why.length > 0 || all.length === 0 ? null : medianOf(all)
  const ratio = median === null ? null : ratioTo(own, median)
  return { id, title, finds, median, ratio, runs: why.length > 0 ? [] : all, refused: why }
}
