/**
 * SHA-256 of a file, in hexadecimal. Who reads a file from its start to its end has it hashed on the way; of a large one that
 * is read otherwise it is worked out in a thread of its own.
 */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** Below this a thread takes longer to start than the hash. */
const LARGE = 16 << 20
/** Short enough to be still in the processor's cache when it is hashed. */
const BLOCK = 1 << 18
export function fileHash(path, size, { fill, pause }) {
  const hash = createHash('sha256')
  let at = 0
  let wanted = false
  let room = new Uint8Array(0)
  const hear = (bytes, start) => {
    if (start > at || start + bytes.length <= at) return
    hash.update(bytes.subarray(at - start))
    at = start + bytes.length
  }
  const hashTo = async (byte) => {
    wanted = true
    while (at < byte) {
      const most = Math.min(BLOCK, byte - at)
      if (room.length < most) room = new Uint8Array(most)
      const read = fill(room.subarray(0, most), at)
      if (read === 0) return
      hear(room.subarray(0, read), at)
      await pause()
    }
  }
  const rest = async () => {
    await hashTo(Number.POSITIVE_INFINITY)
    return hash.digest('hex')
  }
  let hashed
  return {
    now: {
      fill: (into, start) => {
        const read = fill(into, start)
        if (wanted) hear(into.subarray(0, read), start)
        return read
      },
      pause,
      hashTo,
    },
    whole: () => {
      hashed ??= size - at < LARGE ? rest() : hashApart(path)
      return hashed
    },
  }
}
/** From source text, as tests run it, the thread runs what was built of it. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/node/hash-worker.js' : './hash-worker.js',
  import.meta.url,
)
const hashApart = (path) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: path })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread ended without an answer.')))
  })
//# sourceMappingURL=hash-file.js.map
