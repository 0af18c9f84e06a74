/** Memory does not grow with the file: what it has no room for is put away. */
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stopsShape } from '../bench/shapes/stops.ts'
import { writeShape } from '../bench/write-shape.ts'
import { checkRun } from '../shared/check-run.ts'

const MEGABYTES = 512
const BYTES_OF_A_ROW = 280

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
      const { said, mebibytes } = await checkRun(path)
      expect((JSON.parse(said) as { records: { in: number } }).records.in).toBe(rows)
      expect((mebibytes * 1024 * 1024) / 1e6).toBeLessThanOrEqual(MEGABYTES)
    } finally {
      await rm(folder, { recursive: true })
    }
  }, 1_800_000)
}
