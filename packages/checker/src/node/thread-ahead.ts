/**
 * Starts a thread for a large file before the code is loaded that asks for one: it takes as long to be there as all else that
 * comes before reading. What the file is, only the command line tells so far; a thread that nobody asks for holds nobody up.
 */
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'

/** Bytes of a file: below this a thread is not ready before the file is read. */
export const FROM = 32 << 20

/** Takes the thread, once; undefined where there is none. */
export type TakeThread = () => Worker | undefined

export function threadAhead(args: readonly string[], make: () => Worker): TakeThread {
  const [command, ...words] = args
  const wanted =
    command === 'check' &&
    availableParallelism() > 1 &&
    words.some((word) => sizeOf(word) >= FROM) &&
    !isWatched()
  let ahead = wanted ? make() : undefined
  ahead?.unref()
  return () => {
    const thread = ahead
    ahead = undefined
    thread?.ref()
    return thread
  }
}

function sizeOf(word: string): number {
  const stats = word.startsWith('-') ? undefined : statSync(word, { throwIfNoEntry: false })
  return stats?.isFile() === true ? stats.size : 0
}

/** Where a terminal waits for a first finding, that comes before threads. Few checks need to know, and all would wait. */
const isWatched = (): boolean =>
  process.env.CI === undefined && process.getBuiltinModule('node:tty').isatty(2)
