/** How far a check has come, on one line of stderr that is wiped away; only where someone watches. */
import type { ByteSource } from '@police-data/checker'
import { plural } from '@police-data/model'
import type { Io } from './io.ts'
import { cut } from './text/visible.ts'

export interface Progress {
  /** The same bytes, counted as they pass. */
  readonly source: ByteSource
  /** Whether it is shown to anybody. */
  readonly shown: boolean
  /** `findings` is the least there are so far. */
  rows(done: number, findings?: number): void
  end(): void
}

/** Milliseconds between two showings, and before the first: a small file shows nothing. */
const PAUSE = 200
/** Bytes: such a file takes long enough for somebody to wait. */
const LARGE = 16 << 20

export function watch(source: ByteSource, path: string, io: Io): Progress {
  if (!io.tty) return { source, shown: false, rows: () => {}, end: () => {} }
  let bytes = 0
  let rows = 0
  let findings = 0
  let begun = io.now()
  let shown = begun
  let wrote = false

  const show = (): void => {
    const now = io.now()
    if (now - shown < PAUSE) return
    shown = now
    wrote = true
    void io.stderr(
      `\r\u001b[K${cut(path, 50)}  ${progressWords({ bytes, rows, findings, size: source.size, elapsed: now - begun })}`,
    )
  }
  async function* open(): AsyncGenerator<Uint8Array> {
    bytes = 0
    begun = io.now()
    for await (const chunk of source.open()) {
      bytes += chunk.length
      show()
      yield chunk
    }
  }
  /** A part from the middle: what stands before it was read, or will not be. */
  const upTo = (end: number): void => {
    bytes = Math.max(bytes, end)
    show()
  }
  const part = async (slice: NonNullable<ByteSource['slice']>, start: number, end: number) => {
    const read = await slice(start, end)
    upTo(start + read.length)
    return read
  }
  const filled = async (fill: NonNullable<ByteSource['fill']>, into: Uint8Array, start: number) => {
    const read = await fill(into, start)
    upTo(start + read)
    return read
  }
  const { slice, fill } = source
  return {
    shown: true,
    source: {
      ...source,
      open,
      ...(slice === undefined ? {} : { slice: (start, end) => part(slice, start, end) }),
      ...(fill === undefined ? {} : { fill: (into, start) => filled(fill, into, start) }),
    },
    rows: (done, found = 0) => {
      rows = done
      // Of a large file the first finding is worth telling at once.
      if (findings === 0 && found > 0 && (source.size ?? 0) > LARGE) shown -= PAUSE
      findings = found
      show()
    },
    end: () => {
      if (wrote) void io.stderr('\r\u001b[K')
    },
  }
}

interface Done {
  readonly bytes: number
  readonly rows: number
  readonly findings: number
  readonly size: number | undefined
  readonly elapsed: number
}

/** Of a source whose size is not known, only what has been read. */
export function progressWords({ bytes, rows, findings, size, elapsed }: Done): string {
  const read = [
    ...(rows === 0 ? [] : [plural(rows, 'row')]),
    ...(findings === 0 ? [] : [`at least ${plural(findings, 'finding')}`]),
  ]
  if (size === undefined || size === 0 || bytes === 0)
    return [`${Math.floor(bytes / 1_000_000)} MB`, ...read].join('  ')
  const part = Math.min(bytes / size, 1)
  const left = Math.ceil((elapsed * (1 - part)) / part / 1000)
  return [`${Math.floor(part * 100)} %`, ...read, `${left} s left`].join('  ')
}
