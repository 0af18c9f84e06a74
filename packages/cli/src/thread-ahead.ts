/**
 * Starts a thread for a large file before the code is loaded that asks for one: it takes as long to be there as all else that
 * comes before reading. What the file is, only the command line tells so far; a thread that nobody asks for holds nobody up.
 */
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { TakeThread } from '@police-data/checker/node'
import { isWatched } from './watched.ts'

/** `from`: the bytes of a file for which there is use in a thread. Where a terminal waits for a first finding, that comes before threads. */
export function threadAhead(
  args: readonly string[],
  { from, make }: { readonly from: number; readonly make: () => Worker },
): TakeThread {
  const [command, ...words] = args
  const wanted =
    command === 'check' &&
    availableParallelism() > 1 &&
    words.some((word) => sizeOf(word) >= from) &&
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
