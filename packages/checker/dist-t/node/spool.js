/** What can be read only once, put into a file that can be read again; it has no name, so nothing is left of it. */
import { createHash } from 'node:crypto'
import { createWriteStream, open, read } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
/** `shown` stands for it in what is told to the user. */
export async function spool(bytes, shown) {
  const folder = await mkdtemp(join(tmpdir(), 'pds-'))
  try {
    const path = join(folder, 'input')
    await pipeline(bytes, createWriteStream(path, { mode: 0o600 }))
    return await named(await promisify(open)(path, 'r'), shown)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
async function named(descriptor, shown) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunksOf(descriptor)) {
    size += chunk.length
    hash.update(chunk)
  }
  const sha256 = hash.digest('hex')
  return {
    path: shown,
    source: {
      name: shown,
      size,
      open: () => chunksOf(descriptor),
      slice: (start, end) => sliceOf(descriptor, start, end),
    },
    sha256: async () => sha256,
  }
}
const CHUNK_BYTES = 65_536
/** A stream would close the file when it is read no further. */
async function* chunksOf(descriptor) {
  for (let at = 0; ; at += CHUNK_BYTES) {
    const bytes = await sliceOf(descriptor, at, at + CHUNK_BYTES)
    if (bytes.length > 0) yield bytes
    if (bytes.length < CHUNK_BYTES) return
  }
}
async function sliceOf(descriptor, start, end) {
  const bytes = new Uint8Array(end - start)
  const { bytesRead } = await promisify(read)(descriptor, bytes, 0, bytes.length, start)
  return bytes.subarray(0, bytesRead)
}
//# sourceMappingURL=spool.js.map
