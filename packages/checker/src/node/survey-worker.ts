/** The thread that `survey-threads.ts` starts: it reads the parts it is asked for, and sends what it counted. */
import { parentPort } from 'node:worker_threads'
import { SAMPLES_PER_VALUE } from '../check/tally.ts'
import type { PartRead } from '../engine/part-pass.ts'
import type { Part } from '../engine/parts.ts'
import type { PortionsKept } from '../engine/portion-reader.ts'
import type { Kept, KeyShare, PartReader } from '../engine/read-parts.ts'
import type { SameRecords } from '../engine/same-records.ts'
import {
  type NumberedThere,
  type NumberingJob,
  type RecordRooms,
  type RecordsNote,
  sendRecords,
} from '../engine/sent-records.ts'
import type { Counted } from '../engine/surveyor.ts'
import {
  type PortionJob,
  type TakeOwn,
  type ThreadJob,
  threadJudge,
  threadSurveyor,
} from '../engine/threads.ts'
import { diskSpill } from './disk-scratch.ts'
import { openFile } from './open-file.ts'

export type Asked =
  | { readonly job: ThreadJob }
  | { readonly portions: PortionJob }
  | { readonly part: Part }
  | 'counted'
  | { readonly share: KeyShare }
  /** A file to be numbered, and where what is sent of it stands. */
  | { readonly numbering: NumberingJob; readonly rooms: RecordRooms }

export type Answered =
  | { readonly kind: 'read'; readonly read: PartRead }
  | { readonly kind: 'owns'; readonly owns: readonly Parameters<TakeOwn>[] }
  | { readonly kind: 'counted'; readonly counted: Counted }
  | { readonly kind: 'judged'; readonly judged: PortionsKept }
  | { readonly kind: 'same'; readonly same: SameRecords }
  | { readonly kind: 'records'; readonly records: RecordsNote }
  | { readonly kind: 'numbered'; readonly numbered: NumberedThere }

/** Tells what it counted in its own way. */
interface Reader extends Pick<PartReader<Kept>, 'read' | 'same'> {
  tell(): void
}

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
  const there = async ({ file: place, path, folder }: PortionJob | ThreadJob) => {
    const file = await openFile(place, path)
    if (!file.ok) throw new Error(file.problem.message)
    return { file, spill: folder === undefined ? undefined : diskSpill(() => folder) }
  }
  const surveyorFor = async (job: ThreadJob): Promise<Reader | null> => {
    const by = await threadSurveyor(job, { ...(await there(job)), onOwn })
    return (
      by && {
        ...by,
        tell: () => {
          const counted = by.counted()
          send()
          answer({ kind: 'counted', counted })
        },
      }
    )
  }
  const judgeFor = async (job: PortionJob): Promise<Reader | null> => {
    const by = await threadJudge(job, await there(job))
    return by && { ...by, tell: () => answer({ kind: 'judged', judged: by.counted() }) }
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
  let made: Promise<Reader | null> = Promise.reject(new Error('A thread was asked before it had a job'))
  made.catch(() => {})
  /** Whoever has read a part is asked for what came of it. */
  const reader = async (): Promise<Reader> => {
    const by = await made
    if (by === null) throw new Error('A thread that could not read was asked what it counted')
    return by
  }
  port.on('message', async (asked: Asked) => {
    if (asked !== 'counted' && 'numbering' in asked)
      return answer({ kind: 'numbered', numbered: await number(asked.numbering, asked.rooms) })
    if (asked !== 'counted' && ('job' in asked || 'portions' in asked)) {
      // What was held for an earlier job nobody asks for.
      owns.clear()
      made = 'job' in asked ? surveyorFor(asked.job) : judgeFor(asked.portions)
      // Whoever asks for a part hears of it.
      return void made.catch(() => {})
    }
    if (asked !== 'counted' && 'share' in asked)
      return answer({ kind: 'same', same: await (await reader()).same(asked.share) })
    if (asked !== 'counted') {
      const by = made
      reading = reading.then(async () =>
        answer({ kind: 'read', read: (await (await by)?.read(asked.part)) ?? 'torn' }),
      )
      return reading
    }
    return (await reader()).tell()
  })
}
