import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FileHash, fileHash } from './hash-file.ts'
import { openBytes } from './open-bytes.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-hash-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The hash of a file of so many bytes, and the starts of what was read of it so far. */
async function hashOf(bytes: Uint8Array): Promise<{ readonly hash: FileHash; readonly starts: number[] }> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const { now } = openBytes(path)
  const starts: number[] = []
  const fill: typeof now.fill = (into, start) => {
    starts.push(start)
    return now.fill(into, start)
  }
  return { hash: fileHash(path, bytes.length, { ...now, fill }), starts }
}

const made = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at * at) >> 3)

test('what is read in order is hashed on the way, and not read again', async () => {
  const bytes = made(1000)
  const { hash, starts } = await hashOf(bytes)
  await hash.now.hashTo?.(0)
  for (const [start, length] of [
    [0, 300],
    [200, 150],
    [350, 650],
  ] as const)
    hash.now.fill(new Uint8Array(length), start)
  expect(await hash.whole()).toBe(expected(bytes))
  expect(starts).toEqual([0, 200, 350, 1000])
})

test('what stands before a part is read for the hash alone', async () => {
  const bytes = made(1000)
  const { hash, starts } = await hashOf(bytes)
  await hash.now.hashTo?.(400)
  hash.now.fill(new Uint8Array(100), 400)
  hash.now.fill(new Uint8Array(100), 0)
  hash.now.fill(new Uint8Array(100), 800)
  expect(await hash.whole()).toBe(expected(bytes))
  expect(starts).toEqual([0, 400, 0, 800, 500, 1000])
})

test('where nobody asks for a hash, nothing is hashed on the way', async () => {
  const { hash, starts } = await hashOf(made(1000))
  hash.now.fill(new Uint8Array(1000), 0)
  await hash.whole()
  expect(starts).toEqual([0, 0, 1000])
})

test('of a large file that is read otherwise, it is the same', async () => {
  const bytes = made((16 << 20) + 1)
  const { hash, starts } = await hashOf(bytes)
  expect(await hash.whole()).toBe(expected(bytes))
  expect(starts).toEqual([])
})
