import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chance } from './chance.ts'
import { shapes } from './shapes/index.ts'
import { type Size, writeShape } from './write-shape.ts'

const ROWS = 500
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-bench-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function made(id: string, size: Size, seed = 1): Promise<string> {
  const path = join(folder, 'made.csv')
  await writeShape(shapes[id]!, path, seed, size)
  return readFile(path, 'utf8')
}

for (const [id, shape] of Object.entries(shapes)) {
  test(`shape ${id}: the same seed makes the same file, another seed another`, async () => {
    const first = await made(id, { rows: ROWS })
    expect(await made(id, { rows: ROWS })).toBe(first)
    expect(await made(id, { rows: ROWS }, 2)).not.toBe(first)
  })

  test(`shape ${id}: a strict reader reads the cells that were written`, async () => {
    const row = shape.rows(chance(1))
    const rows = Array.from({ length: ROWS }, (_, index) => [...row(index)])
    expect(parse(await made(id, { rows: ROWS }))).toEqual([[...shape.columns], ...rows])
  })

  test(`shape ${id}: a large file repeats its first rows with new numbers`, async () => {
    const once = parse(await made(id, { rows: 100 }))
    const again = parse(await made(id, { rows: 300, made: 200, repeated: 100 }))
    expect(again.slice(0, 101)).toEqual(once)
    const without = (text: string) => text.replace(/\d{9}/u, '')
    expect(again.slice(201).map((cells) => without(cells.join()))).toEqual(
      once.slice(1).map((cells) => without(cells.join())),
    )
    expect(again[201]).not.toEqual(once[1])
  })
}
