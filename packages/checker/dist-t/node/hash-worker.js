/** The thread that hashes one file: it sends the hash, and ends. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const BLOCK = 1 << 20
const hash = createHash('sha256')
const block = new Uint8Array(BLOCK)
const descriptor = openSync(workerData, 'r')
try {
  for (let read = readSync(descriptor, block); read > 0; read = readSync(descriptor, block))
    hash.update(block.subarray(0, read))
} finally {
  closeSync(descriptor)
}
parentPort?.postMessage(hash.digest('hex'))
//# sourceMappingURL=hash-worker.js.map
