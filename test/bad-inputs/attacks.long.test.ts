import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { once } from '../shared/once.ts'
import { ROOT } from '../shared/spec-files.ts'
import { ATTACKS, writeAttack } from './attacks.ts'

const SECONDS = 2
/** Above what a file of two rows takes. */
const MEBIBYTES = 100
const RUNS = 3

interface Run {
  readonly said: string
  /** By the clock, and of the processors. */
  readonly seconds: number
  readonly processor: number
  readonly mebibytes: number
}

/** Peak in KiB, then microseconds of the processor. */
const TAKEN = `process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('taken '+maxRSS+' '+(userCPUTime+systemCPUTime))})`

async function run(path: string): Promise<Run> {
  const start = performance.now()
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(TAKEN)}`],
      join(ROOT, 'packages/cli/bin/pds.js'),
      ...['check', path, '--table', 'stops', '--format', 'json'],
    ],
    { maxBuffer: 1 << 26 },
  ).catch((error: { readonly stdout: string; readonly stderr: string }) => error)
  const wall = (performance.now() - start) / 1000
  const [, peak, processor] = /taken (\d+) (\d+)/.exec(stderr) ?? []
  return {
    said: stdout,
    seconds: wall,
    processor: Number(processor) / 1e6,
    mebibytes: Number(peak) / 1024,
  }
}

const inFolder = async <T>(act: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'pds-attack-'))
  try {
    return await act(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const base = once(() =>
  inFolder(async (folder) => {
    const path = join(folder, 'stops.csv')
    await writeFile(path, 'agency_id,stop_id,person_no\nx,1,1\nx,2,1\n')
    return run(path)
  }),
)

test.each(ATTACKS)('27, 28 and 15: $name ends in an error within two seconds and 100 MiB', async (attack) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'stops.csv')
    writeAttack(path, attack)
    const runs: Run[] = []
    // By so much the clock runs ahead where others keep the processors busy.
    const plain = await base()
    const busy = Math.max(1, plain.seconds / plain.processor)
    for (let left = RUNS; left > 0; left -= 1) runs.push(await run(path))
    const seconds = Math.min(...runs.map((one) => one.seconds))
    const processor = Math.min(...runs.map((one) => one.processor))
    const above = Math.min(...runs.map((one) => one.mebibytes)) - plain.mebibytes
    process.stdout.write(`${attack.name}: ${seconds.toFixed(2)} s, ${above.toFixed(0)} MiB above base\n`)
    expect(runs[0]?.said).toContain(attack.says)
    expect(processor).toBeLessThan(SECONDS)
    expect(seconds).toBeLessThan(SECONDS * busy)
    expect(above).toBeLessThan(MEBIBYTES)
  })
})
