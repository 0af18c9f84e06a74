/** Memory does not grow with the file: what it has no room for is put away. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { stopsShape } from '../bench/shapes/stops.ts'
import { writeShape } from '../bench/write-shape.ts'
import { ROOT } from '../shared/spec-files.ts'

const MEGABYTES = 512
const BYTES_OF_A_ROW = 280

/** Peak in KiB. */
const TAKEN = `process.on('exit',()=>process.stderr.write('taken '+process.resourceUsage().maxRSS))`

async function checkOf(path: string): Promise<{ readonly records: number; readonly megabytes: number }> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(TAKEN)}`],
      join(ROOT, 'packages/cli/bin/pds.js'),
      ...['check', path, '--table', 'stops', '--format', 'json'],
    ],
    { maxBuffer: 1 << 26 },
  ).catch((error: { readonly stdout: string; readonly stderr: string }) => error)
  const [, peak] = /taken (\d+)/.exec(stderr) ?? []
  const { records } = JSON.parse(stdout) as { records: { readonly in: number } }
  return { records: records.in, megabytes: (Number(peak) * 1024) / 1e6 }
}

for (const rows of [20_000_000, 50_000_000]) {
  test(`${rows / 1e6} million rows, each with a key of its own, are checked in ${MEGABYTES} MB`, async ({
    skip,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'pds-memory-'))
    try {
      const { bavail, bsize } = await statfs(folder)
      if (bavail * bsize < 1.5 * rows * BYTES_OF_A_ROW) skip(`There is no room for ${rows} rows in ${folder}`)
      const path = join(folder, 'stops.csv')
      await writeShape(stopsShape, path, 1, { rows })
      const { records, megabytes } = await checkOf(path)
      expect(records).toBe(rows)
      expect(megabytes).toBeLessThanOrEqual(MEGABYTES)
    } finally {
      await rm(folder, { recursive: true })
    }
  }, 1_800_000)
}
