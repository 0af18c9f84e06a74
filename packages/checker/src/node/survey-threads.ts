/** Reads parts of a large file in threads of their own, one for each processor beside the one that asks. */
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Kept, OtherReader } from '../engine/read-parts.ts'
import { type RecordsNote, recordRooms, roomOf } from '../engine/sent-records.ts'
import type { SurveyThread, TakeOwn, Threads } from '../engine/threads.ts'
import { surveyThread } from './survey-thread.ts'
import type { Answered, Asked } from './survey-worker.ts'

/** Takes a thread that was started before, once; undefined where there is none. */
export type TakeThread = () => Worker | undefined

export interface ThreadLimits {
  /** Threads beside the one that asks. */
  readonly most: number
  readonly from: number
  readonly part: number
  readonly portion?: number | undefined
  /** A thread that was started before. */
  readonly ahead?: TakeThread | undefined
}

/** Bytes of a file: below this a thread is not ready before the file is read. */
export const THREADS_FROM = 32 << 20
/** Long enough for the begin of a part to weigh nothing. */
const PART = 16 << 20
/** More would wait for the disk. */
const MOST = 7

export const surveyThreads = ({
  most = Math.min(MOST, availableParallelism() - 1),
  from = THREADS_FROM,
  part = PART,
  portion,
  ahead = () => undefined,
}: Partial<ThreadLimits> = {}): Threads => ({
  part,
  portion,
  open: (size) =>
    Array.from({ length: size < from ? 0 : Math.min(most, Math.ceil(size / part) - 1) }, () =>
      thread(() => ahead() ?? surveyThread()),
    ),
})

/** Where a thread cannot be had, or has no memory, one thread reads the file alone. */
function withoutRoom(error: NodeJS.ErrnoException): 'torn' {
  if (error.code?.startsWith('ERR_WORKER_') === true) return 'torn'
  throw error
}

function thread(make: () => Worker): SurveyThread {
  let made: Worker | undefined
  /** Who waits for an answer, which come in the order of the questions. */
  let waiting: {
    readonly resolve: (answered: Answered) => void
    readonly reject: (error: Error) => void
  }[] = []
  /** What became of a thread that nobody had asked for anything. */
  let lost: Error | undefined
  let take: TakeOwn = () => {}
  let takeRecords: (records: RecordsNote) => void = () => {}
  const started = (): Worker => {
    if (made !== undefined) return made
    const worker = make()
    const fail = (error: Error): void => {
      // What becomes of one that was ended nobody asks.
      if (made !== worker) return
      lost ??= error
      for (const { reject } of waiting.splice(0)) reject(lost)
    }
    made = worker
    worker.on('message', (answered: Answered) => {
      if (made !== worker) return
      if (answered.kind === 'owns') for (const one of answered.owns) take(...one)
      else if (answered.kind === 'records') takeRecords(answered.records)
      else waiting.shift()?.resolve(answered)
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('A thread ended without an answer.')))
    return worker
  }
  /** `torn` where the thread is gone. */
  const ask = async <Kind extends Answered['kind']>(
    asked: Asked,
    kind: Kind,
  ): Promise<Extract<Answered, { readonly kind: Kind }> | 'torn'> => {
    const answered = await new Promise<Answered>((resolve, reject) => {
      if (lost !== undefined) return reject(lost)
      waiting.push({ resolve, reject })
      started().postMessage(asked)
    }).catch(withoutRoom)
    if (answered === 'torn') return answered
    if (answered.kind !== kind) throw new Error(`A thread answered ${answered.kind}`)
    return answered as Extract<Answered, { readonly kind: Kind }>
  }
  const end = (): void => {
    waiting = []
    const ended = made
    made = undefined
    lost = undefined
    void ended?.terminate()
  }
  const read: OtherReader<Kept>['read'] = async (part) => {
    const answered = await ask({ part }, 'read')
    return answered === 'torn' ? answered : answered.read
  }
  const same: OtherReader<Kept>['same'] = async (share) => {
    const answered = await ask({ share }, 'same')
    return answered === 'torn' ? answered : answered.same
  }
  return {
    start: () => void started(),
    survey: (job, onOwn) => {
      take = onOwn
      started().postMessage({ job } satisfies Asked)
      const counted = async () => {
        const answered = await ask('counted', 'counted')
        return answered === 'torn' ? answered : answered.counted
      }
      return { read, counted, same, end }
    },
    judge: (portions) => {
      started().postMessage({ portions } satisfies Asked)
      const counted = async () => {
        const answered = await ask('counted', 'judged')
        return answered === 'torn' ? answered : answered.judged
      }
      return { read, counted, same, end }
    },
    number: async (job, takeSent) => {
      const rooms = recordRooms(job.columns)
      let taken = 0
      takeRecords = (records) => {
        takeSent({ ...records, ...roomOf(rooms, records.columns, taken) })
        taken += 1
        Atomics.store(rooms.taken, 0, taken)
        Atomics.notify(rooms.taken, 0)
      }
      const answered = await ask({ numbering: job, rooms }, 'numbered')
      return answered === 'torn' ? answered : answered.numbered
    },
    end,
  }
}
