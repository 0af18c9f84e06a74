/** The file of a shape, made where it is not there yet. Its name holds a digest, so a changed shape makes a new one. */
import { createHash } from 'node:crypto'
import { mkdir, rename, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance } from './chance.ts'
import type { Shape } from './shapes/shape.ts'
import { writeShape } from './write-shape.ts'

/** Rows that tell two versions of a shape apart. */
const TELLING = 20_000

export interface MadeFile {
  readonly path: string
  readonly bytes: number
}

export async function madeFile(shape: Shape, rows: number, seed: number): Promise<MadeFile> {
  const hash = createHash('sha256').update(shape.columns.join())
  const row = shape.rows(chance(seed))
  for (let index = 0; index < TELLING; index += 1) hash.update(row(index).join('\u001f'))
  const folder = join(tmpdir(), 'pds-bench')
  const path = join(folder, `shape-${shape.id}-${seed}-${rows}-${hash.digest('hex').slice(0, 12)}.csv`)
  await mkdir(folder, { recursive: true })
  const known = await stat(path).catch(() => null)
  if (known === null) {
    console.error(`writing ${path}`)
    await writeShape(shape, `${path}.part`, seed, { rows })
    await rename(`${path}.part`, path)
  }
  return { path, bytes: (known ?? (await stat(path))).size }
}
