import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CheckRun, checkRun } from '../shared/check-run.ts'
import { once } from '../shared/once.ts'
import { ATTACKS, writeAttack } from './attacks.ts'

const SECONDS = 2
/** Above what a file of two rows takes. */
const MEBIBYTES = 100
const RUNS = 3

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
    return checkRun(path)
  }),
)

test.each(ATTACKS)('27, 28 and 15: $name ends in an error within two seconds and 100 MiB', async (attack) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'stops.csv')
    writeAttack(path, attack)
    const runs: CheckRun[] = []
    // By so much the clock runs ahead where others keep the processors busy.
    const plain = await base()
    const busy = Math.max(1, plain.seconds / plain.processor)
    for (let left = RUNS; left > 0; left -= 1) runs.push(await checkRun(path))
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
