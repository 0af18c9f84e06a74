/** The thread that `survey-threads.ts` starts: it reads the parts it is asked for, and sends what it counted. */
import { parentPort } from 'node:worker_threads'
import { SAMPLES_PER_VALUE } from '../check/tally.ts'
import type { PartRead } from '../engine/part-pass.ts'
import type { Part } from '../engine/parts.ts'
import type { SameRecords } from '../engine/same-records.ts'
import {
  type NumberedThere,
  type NumberingJob,
  type RecordRooms,
  type RecordsNote,
  sendRecords,
} from '../engine/sent-records.ts'
import type { Counted, KeyShare, Surveyor } from '../engine/surveyor.ts'
import type { TakeOwn, ThreadJob } from '../engine/threads.ts'
import { threadSurveyor } from '../engine/threads.ts'
import { diskSpill } from './disk-scratch.ts'
import { openFile } from './open-file.ts'

export type Asked =
  | { readonly job: ThreadJob }
  | { readonly part: Part }
  | 'counted'
  | { readonly share: KeyShare }
  /** A file to be numbered, and where what is sent of it stands. */
  | { readonly numbering: NumberingJob; readonly rooms: RecordRooms }

export type Answered =
  | { readonly kind: 'read'; readonly read: PartRead }
  | { readonly kind: 'owns'; readonly owns: readonly Parameters<TakeOwn>[] }
  | { readonly kind: 'counted'; readonly counted: Counted }
  | { readonly kind: 'same'; readonly same: SameRecords }
  | { readonly kind: 'records'; readonly records: RecordsNote }
  | { readonly kind: 'numbered'; readonly numbered: NumberedThere }

/** Values that are held before they are sent; each is sent once for as many rows as have come together. */
const MOST = 50_000

const port = parentPort
if (port !== null) {
  const owns = new Map<
    string,
    { readonly column: number; readonly own: string; rows: number; first: number[] }
  >()
  const answer = (answered: Answered): void => port.postMessage(answered)
  const send = (): void => {
    if (owns.size === 0) return
    answer({
      kind: 'owns',
      owns: [...owns.values()].map(({ column, own, rows, first }) => [column, own, rows, first]),
    })
    owns.clear()
  }
  const onOwn: TakeOwn = (column, own, rows, first) => {
    const name = `${column} ${own}`
    const known = owns.get(name) ?? { column, own, rows: 0, first: [] }
    owns.set(name, known)
    known.rows += rows
    if (known.first.length < SAMPLES_PER_VALUE) known.first.push(...first)
    if (owns.size >= MOST) send()
  }
  const surveyorFor = async (job: ThreadJob): Promise<Surveyor | null> => {
    const opened = await openFile(job.file, job.path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const { folder } = job
    const spill = folder === undefined ? undefined : diskSpill(() => folder)
    return threadSurveyor(job, { file: opened, spill, onOwn })
  }
  const number = async (job: NumberingJob, rooms: RecordRooms): Promise<NumberedThere> => {
    const opened = await openFile(job.file, job.path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const { folder } = job
    return sendRecords(opened, job, {
      rooms,
      spill: folder === undefined ? undefined : diskSpill(() => folder),
      send: (records) => answer({ kind: 'records', records }),
    })
  }
  /** The part that is read last, behind all that were asked for before it. */
  let reading: Promise<void> = Promise.resolve()
  let made: Promise<Surveyor | null> = Promise.reject(new Error('A thread was asked before it had a job'))
  made.catch(() => {})
  /** Whoever has read a part is asked for what came of it. */
  const surveying = async (): Promise<Surveyor> => {
    const by = await made
    if (by === null) throw new Error('A thread that could not read was asked what it counted')
    return by
  }
  port.on('message', async (asked: Asked) => {
    if (asked !== 'counted' && 'numbering' in asked)
      return answer({ kind: 'numbered', numbered: await number(asked.numbering, asked.rooms) })
    if (asked !== 'counted' && 'job' in asked) {
      // What was held for an earlier job nobody asks for.
      owns.clear()
      made = surveyorFor(asked.job)
      // Whoever asks for a part hears of it.
      return void made.catch(() => {})
    }
    if (asked !== 'counted' && 'share' in asked)
      return answer({ kind: 'same', same: await (await surveying()).same(asked.share) })
    if (asked !== 'counted') {
      const by = made
      reading = reading.then(async () =>
        answer({ kind: 'read', read: (await (await by)?.read(asked.part)) ?? 'torn' }),
      )
      return reading
    }
    const all = (await surveying()).counted()
    send()
    answer({ kind: 'counted', counted: all })
  })
}
