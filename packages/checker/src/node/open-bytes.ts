/** Reads bytes of a file from any place. The file stays open while it is read, and is closed a while after. */
import { close, open, read } from 'node:fs'
import { promisify } from 'node:util'

export type Fill = (into: Uint8Array, start: number) => Promise<number>

/** Milliseconds: to open a file takes as long as to read much of it. */
const IDLE = 500

export function openBytes(path: string): Fill {
  let opened: Promise<number> | undefined
  let busy = 0
  let idle: NodeJS.Timeout | undefined

  const rest = (descriptor: number): void => {
    busy -= 1
    if (busy > 0) return
    idle = setTimeout(() => {
      opened = undefined
      close(descriptor)
    }, IDLE)
    // Nobody waits for it: with the process the file is closed as well.
    idle.unref()
  }

  return async (into, start) => {
    clearTimeout(idle)
    busy += 1
    opened ??= promisify(open)(path, 'r')
    const descriptor = await opened.catch((error: unknown) => {
      opened = undefined
      busy -= 1
      throw error
    })
    try {
      let filled = 0
      while (filled < into.length) {
        const { bytesRead } = await promisify(read)(
          descriptor,
          into,
          filled,
          into.length - filled,
          start + filled,
        )
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return filled
    } finally {
      rest(descriptor)
    }
  }
}
