/** Runs in a thread of its own: parses one workbook, then gives out its rows as they are asked for. */
import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from '../read/parse-workbook.ts'
import type { WorkbookOptions } from '../read/workbook.ts'

export interface WorkbookJob {
  readonly bytes: Uint8Array
  readonly options: WorkbookOptions
}

const BATCH = 5000

const { bytes, options } = workerData as WorkbookJob
const parsed = await parseWorkbook(bytes, options)
if (parsed.ok) {
  const { rows, ...sheet } = parsed.sheet
  let at = 0
  parentPort?.on('message', () => {
    parentPort?.postMessage(rows.slice(at, at + BATCH))
    at += BATCH
  })
  parentPort?.postMessage({ ok: true, sheet })
} else parentPort?.postMessage(parsed)
