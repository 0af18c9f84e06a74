/** Reads parts of a large file in threads of their own, one for each processor beside the one that asks. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Below this a thread is not ready before the file is read. */
const FROM = 32 << 20
/** Long enough for the begin of a part to weigh nothing, short enough for threads to end together. */
const PART = 8 << 20
/** Megabytes of a thread: values that differ are held there, and hardly anything else. */
const HEAP = 1024
/** More would wait for the disk. */
const MOST = 7
export const surveyThreads = ({
  most = Math.min(MOST, availableParallelism() - 1),
  from = FROM,
  part = PART,
} = {}) => ({
  part,
  open: (size) =>
    Array.from({ length: size < from ? 0 : Math.min(most, Math.ceil(size / part) - 1) }, () =>
      thread(new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: HEAP } })),
    ),
})
/** From source text, as tests run it, the thread runs what was built of it. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/node/survey-worker.js' : './survey-worker.js',
  import.meta.url,
)
/** Where a thread cannot be had, or has no memory, one thread reads the file alone. */
function withoutRoom(error) {
  if (error.code?.startsWith('ERR_WORKER_') === true) return 'torn'
  throw error
}
function thread(worker) {
  let settle
  /** What became of a thread that nobody had asked for anything. */
  let lost
  let take = () => {}
  let takeRecords = () => {}
  const fail = (error) => {
    lost ??= error
    settle?.reject(lost)
  }
  worker.on('message', (answered) => {
    if (answered.kind === 'owns') for (const one of answered.owns) take(...one)
    else if (answered.kind === 'records') takeRecords(answered.records)
    else settle?.resolve(answered)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('A thread ended without an answer.')))
  const ask = (asked) =>
    new Promise((resolve, reject) => {
      if (lost !== undefined) return reject(lost)
      settle = { resolve, reject }
      worker.postMessage(asked)
    })
  return {
    begin: (job, onOwn) => {
      take = onOwn
      worker.postMessage({ job })
    },
    read: async (part) => {
      const answered = await ask({ part }).catch(withoutRoom)
      if (answered === 'torn') return answered
      if (answered.kind !== 'read') throw new Error(`A thread answered ${answered.kind}`)
      return answered.read
    },
    counted: async () => {
      const answered = await ask('counted').catch(withoutRoom)
      if (answered === 'torn') return answered
      if (answered.kind !== 'counted') throw new Error(`A thread answered ${answered.kind}`)
      return answered.counted
    },
    number: async (job, takeSent) => {
      const taken = new Int32Array(new SharedArrayBuffer(4))
      takeRecords = (records) => {
        takeSent(records)
        Atomics.add(taken, 0, 1)
        Atomics.notify(taken, 0)
      }
      const answered = await ask({ numbering: job, taken }).catch(withoutRoom)
      if (answered === 'torn') return answered
      if (answered.kind !== 'numbered') throw new Error(`A thread answered ${answered.kind}`)
      return answered.numbered
    },
    end: () => {
      settle = undefined
      void worker.terminate()
    },
  }
}
//# sourceMappingURL=survey-threads.js.map
