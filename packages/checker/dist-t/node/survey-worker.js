/** The thread that `survey-threads.ts` starts: it reads the parts it is asked for, and sends what it counted. */
import { parentPort } from 'node:worker_threads'
import { SAMPLES_PER_VALUE } from '../check/tally.js'
import { sendRecords } from '../engine/sent-records.js'
import { threadSurveyor } from '../engine/threads.js'
import { diskSpill } from './disk-scratch.js'
import { openFile } from './open-file.js'

/** Values that are held before they are sent; each is sent once for as many rows as have come together. */
const MOST = 50_000
/** Batches of records that are sent and not taken. */
const MOST_AHEAD = 32
const port = parentPort
if (port !== null) {
  const owns = new Map()
  const answer = (answered, transfer = []) => port.postMessage(answered, transfer)
  const send = () => {
    if (owns.size === 0) return
    answer({
      kind: 'owns',
      owns: [...owns.values()].map(({ column, own, rows, first }) => [column, own, rows, first]),
    })
    owns.clear()
  }
  const onOwn = (column, own, rows, first) => {
    const name = `${column} ${own}`
    const known = owns.get(name) ?? { column, own, rows: 0, first: [] }
    owns.set(name, known)
    known.rows += rows
    if (known.first.length < SAMPLES_PER_VALUE) known.first.push(...first)
    if (owns.size >= MOST) send()
  }
  const surveyorFor = async (job) => {
    const opened = await openFile(job.file, job.path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const { folder } = job
    const spill = folder === undefined ? undefined : diskSpill(() => folder)
    return threadSurveyor(job, { file: opened, spill, onOwn })
  }
  const number = async (job, taken) => {
    const opened = await openFile(job.file, job.path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const { folder } = job
    let sent = 0
    return sendRecords(opened.source, job, {
      spill: folder === undefined ? undefined : diskSpill(() => folder),
      send: (records) => {
        answer({ kind: 'records', records }, [records.numbers.buffer, records.bytes.buffer])
        sent += 1
        // Records that nobody has taken yet take memory.
        for (let done = 0; sent - done > MOST_AHEAD; ) {
          Atomics.wait(taken, 0, done)
          done = Atomics.load(taken, 0)
        }
      },
    })
  }
  let made = Promise.reject(new Error('A thread was asked before it had a job'))
  made.catch(() => {})
  port.on('message', async (asked) => {
    if (asked !== 'counted' && 'numbering' in asked)
      return answer({ kind: 'numbered', numbered: await number(asked.numbering, asked.taken) })
    if (asked !== 'counted' && 'job' in asked) {
      // What was held for an earlier job nobody asks for.
      owns.clear()
      made = surveyorFor(asked.job)
      // Whoever asks for a part hears of it.
      return void made.catch(() => {})
    }
    const { read, counted } = await made
    if (asked !== 'counted') return answer({ kind: 'read', read: await read(asked.part) })
    const all = counted()
    send()
    answer(
      { kind: 'counted', counted: all },
      all.keys.flat().flatMap((piece) => (piece instanceof Uint32Array ? piece.buffer : [])),
    )
  })
}
//# sourceMappingURL=survey-worker.js.map
