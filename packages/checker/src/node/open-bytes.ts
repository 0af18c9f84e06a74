/** Reads bytes of a file from any place. The file stays open while it is read, and is closed a while after. */
import { close, openSync, read, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { AtOnce } from '../scan/source.ts'

const reading = promisify(read)

export interface FileBytes {
  /** Fills room with the bytes from `start` on, and says how many there were. */
  fill(into: Uint8Array, start: number): Promise<number>
  readonly now: AtOnce
}

/** Milliseconds between two looks at whether it is still read: to open a file takes as long as to read much of it. */
const IDLE = 500

export function openBytes(path: string): FileBytes {
  let opened: number | undefined
  let busy = 0
  let used = false

  const open = (): number => {
    const descriptor = openSync(path, 'r')
    const looks = setInterval(() => {
      if (used || busy > 0) {
        used = false
        return
      }
      clearInterval(looks)
      opened = undefined
      close(descriptor)
    }, IDLE)
    // Nobody waits for it: with the process the file is closed as well.
    looks.unref()
    return descriptor
  }
  const take = (): number => {
    opened ??= open()
    used = true
    return opened
  }

  return {
    fill: async (into, start) => {
      const descriptor = take()
      busy += 1
      try {
        let filled = 0
        while (filled < into.length) {
          const { bytesRead } = await reading(descriptor, into, filled, into.length - filled, start + filled)
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return filled
      } finally {
        busy -= 1
      }
    },
    now: {
      fill: (into, start) => {
        const descriptor = take()
        let filled = 0
        while (filled < into.length) {
          const read = readSync(descriptor, into, filled, into.length - filled, start + filled)
          if (read === 0) break
          filled += read
        }
        return filled
      },
      pause: () => setImmediate(),
    },
  }
}

const CHUNK_BYTES = 65_536

/** All bytes in their order. A stream would do the same, and takes longer to load than most files to read. */
export async function* chunksOf({ fill, now }: FileBytes): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; ; at += CHUNK_BYTES) {
    const chunk = new Uint8Array(CHUNK_BYTES)
    // Who looks for a header asks for no more than the first.
    const filled = at === 0 ? now.fill(chunk, at) : await fill(chunk, at)
    if (filled > 0) yield chunk.subarray(0, filled)
    if (filled < CHUNK_BYTES) return
  }
}
