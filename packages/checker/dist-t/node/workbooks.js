/** Reads workbooks in a thread of their own, so that one that takes all memory or never ends takes nothing else along. */
import { Worker } from 'node:worker_threads'

const LIMITS = { heap: 2048, time: 120_000 }
/** From source text, as tests run it, the thread runs what was built of it. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/node/workbook-worker.js' : './workbook-worker.js',
  import.meta.url,
)
export const workbooksApart =
  ({ heap, time } = LIMITS) =>
  async (bytes, options) => {
    const job = { bytes, options }
    const worker = new Worker(script, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    })
    const late = setTimeout(() => void worker.terminate(), time)
    const answer = await next(worker)
      .catch((error) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error === TERMINATED) return tooMuch(heap, time)
        throw error
      })
      // It would keep the process waiting.
      .finally(() => clearTimeout(late))
    // Nothing waits for a sheet that nobody reads to its end.
    worker.unref()
    if (answer.ok) return { ...answer, rows: rowsOf(worker) }
    await worker.terminate()
    return answer
  }
async function* rowsOf(worker) {
  try {
    for (;;) {
      worker.ref()
      const answer = next(worker)
      worker.postMessage('next')
      const rows = await answer
      worker.unref()
      if (rows.length === 0) return
      yield rows
    }
  } finally {
    await worker.terminate()
  }
}
const TERMINATED = new Error('The thread ended without an answer.')
const next = (worker) =>
  new Promise((resolve, reject) => {
    const settle = (act) => {
      worker.off('message', answered).off('error', failed).off('exit', ended)
      act()
    }
    const answered = (answer) => settle(() => resolve(answer))
    const failed = (error) => settle(() => reject(error))
    const ended = () => settle(() => reject(TERMINATED))
    worker.on('message', answered).on('error', failed).on('exit', ended)
  })
const tooMuch = (heap, time) => ({
  ok: false,
  unreadable: {
    kind: 'too-large',
    message: `The workbook could not be read within ${heap} MB of memory and ${time / 1000} seconds.`,
    hint: 'Save the sheet as CSV (UTF-8), which has no such limit.',
  },
})
//# sourceMappingURL=workbooks.js.map
