/** Where bytes come from: a file, a download, a dropped `File`; anything that can be read again from its start. */

export interface ByteSource {
  readonly name: string
  /** In bytes as stored, so before inflating; absent when not known. */
  readonly size?: number
  /** Starts a new read from the first byte. A source that fails to read throws: that is no fault of the data. */
  open(): AsyncIterable<Uint8Array>
  /** Bytes from `start` to before `end`, where they can be had without reading what stands in front of them. */
  readonly slice?: (start: number, end: number) => Promise<Uint8Array>
  /** Fills room with the bytes from `start` on; fewer than there is room for only where the source ends. Goes with `slice`. */
  readonly fill?: (into: Uint8Array, start: number) => Promise<number>
  readonly now?: AtOnce
  /** Where another thread can open it by itself. */
  readonly file?: string
}

/** Of a platform that can wait for the disk: then bytes need not stand anywhere else before they stand where they are to. */
export interface AtOnce {
  /** As `fill` of the source. */
  fill(into: Uint8Array, start: number): number
  /** Whoever waits for this thread is heard. */
  pause(): Promise<unknown>
  /** Hashes all that stands before this byte; what is filled in from there on is hashed while it is at hand. */
  hashTo?(byte: number): Promise<void>
}

/** How the bytes of any place are had without reading what stands in front of them; empty where they cannot. */
export type Direct = Pick<ByteSource, 'size' | 'slice' | 'fill' | 'now' | 'file'>

export type Fill = NonNullable<Direct['fill']>

/** Undefined where bytes can only be had in order. */
export const fillOf = ({ fill, slice }: Direct): Fill | undefined =>
  fill ?? (slice === undefined ? undefined : filling(slice))

const filling =
  (slice: NonNullable<Direct['slice']>): Fill =>
  async (into, start) => {
    const bytes = await slice(start, start + into.length)
    into.set(bytes)
    return bytes.length
  }

/** Text as it is read, so inflated. */
export type TextSource = Direct & Pick<ByteSource, 'open'>

export const directOf = ({ size, slice, fill, now, file }: ByteSource): Direct => ({
  ...(size === undefined ? {} : { size }),
  ...(slice === undefined ? {} : { slice }),
  ...(fill === undefined ? {} : { fill }),
  ...(now === undefined ? {} : { now }),
  ...(file === undefined ? {} : { file }),
})

/** Bytes already in hand as a source, in chunks of `chunkBytes`. */
export function inMemory(name: string, bytes: Uint8Array, chunkBytes = 65_536): ByteSource {
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
  }
  return { name, size: bytes.length, open }
}

/**
 * The same bytes in blocks of `size`, the last one shorter, so that nothing behind this line can depend on where
 * a chunk happened to end. A block is overwritten when the next is asked for.
 */
export async function* blocks(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  // No larger than it must be, as most files are small and many may be open.
  let block = new Uint8Array(0)
  let filled = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - filled)
      if (block.length < filled + part.length) {
        const wider = new Uint8Array(Math.min(size, 2 * filled + part.length))
        wider.set(block)
        block = wider
      }
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled === size) {
        yield block
        filled = 0
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}

/** The first bytes of a source, and whether they are all of it. */
export interface Head {
  readonly bytes: Uint8Array
  readonly complete: boolean
}

/** Reads no further than it must to have `most` bytes and to know whether more follow. */
export async function readHead(
  source: Pick<ByteSource, 'open' | 'fill' | 'now' | 'size'>,
  most: number,
): Promise<Head> {
  // What a system makes up while it is read has no size, and may have bytes.
  const bytes = new Uint8Array(Math.min(most, source.size || most) + 1)
  const { fill = () => fillInOrder(bytes, source), now } = source
  const length = now?.fill(bytes, 0) ?? (await fill(bytes, 0))
  return { bytes: bytes.subarray(0, Math.min(length, most)), complete: length < bytes.length }
}

async function fillInOrder(into: Uint8Array, source: Pick<ByteSource, 'open'>): Promise<number> {
  let length = 0
  for await (const chunk of source.open()) {
    const part = chunk.subarray(0, into.length - length)
    into.set(part, length)
    length += part.length
    if (length === into.length) break
  }
  return length
}
