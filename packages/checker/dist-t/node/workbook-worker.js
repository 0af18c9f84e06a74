/** Runs in a thread of its own: parses one workbook, then gives out its rows as they are asked for. */
import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from '../read/parse-workbook.js'

const BATCH = 5000
const { bytes, options } = workerData
void parseWorkbook(bytes, options).then((parsed) => {
  if (!parsed.ok) return parentPort?.postMessage(parsed)
  const { rows, ...sheet } = parsed.sheet
  let at = 0
  parentPort?.on('message', () => {
    parentPort?.postMessage(rows.slice(at, at + BATCH))
    at += BATCH
  })
  parentPort?.postMessage({ ok: true, sheet })
})
//# sourceMappingURL=workbook-worker.js.map
