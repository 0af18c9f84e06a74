/** SHA-256 of a file, in hexadecimal: of a large one in a thread of its own, beside whoever reads the file. */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { chunksOf } from './open-bytes.js'

/** Below this a thread takes longer to start than the hash. */
const LARGE = 16 << 20
export const hashFile = (path, size, fill) => (size < LARGE ? hashHere(fill) : hashApart(path))
async function hashHere(fill) {
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(fill)) hash.update(chunk)
  return hash.digest('hex')
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
