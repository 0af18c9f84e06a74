/** Reads bytes of a file from any place. The file stays open while it is read, and is closed a while after. */
import { close, openSync, read, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'

const reading = promisify(read)
/** Milliseconds: to open a file takes as long as to read much of it. */
const IDLE = 500
export function openBytes(path) {
  let opened
  let busy = 0
  let idle
  const take = () => {
    clearTimeout(idle)
    opened ??= openSync(path, 'r')
    busy += 1
    return opened
  }
  const rest = (descriptor) => {
    busy -= 1
    if (busy > 0) return
    idle = setTimeout(() => {
      opened = undefined
      close(descriptor)
    }, IDLE)
    // Nobody waits for it: with the process the file is closed as well.
    idle.unref()
  }
  return {
    fill: async (into, start) => {
      const descriptor = take()
      try {
        let filled = 0
        while (filled < into.length) {
          const { bytesRead } = await reading(descriptor, into, filled, into.length - filled, start + filled)
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return filled
      } finally {
        rest(descriptor)
      }
    },
    now: {
      fill: (into, start) => {
        const descriptor = take()
        try {
          let filled = 0
          while (filled < into.length) {
            const read = readSync(descriptor, into, filled, into.length - filled, start + filled)
            if (read === 0) break
            filled += read
          }
          return filled
        } finally {
          rest(descriptor)
        }
      },
      pause: () => setImmediate(),
    },
  }
}
const CHUNK_BYTES = 65_536
/** All bytes in their order. A stream would do the same, and takes longer to load than most files to read. */
export async function* chunksOf(fill) {
  for (let at = 0; ; at += CHUNK_BYTES) {
    const chunk = new Uint8Array(CHUNK_BYTES)
    const filled = await fill(chunk, at)
    if (filled > 0) yield chunk.subarray(0, filled)
    if (filled < CHUNK_BYTES) return
  }
}
//# sourceMappingURL=open-bytes.js.map
