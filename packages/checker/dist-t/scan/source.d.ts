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
export declare const fillOf: ({ fill, slice }: Direct) => Fill | undefined
/** Text as it is read, so inflated. */
export type TextSource = Direct & Pick<ByteSource, 'open'>
export declare const directOf: ({ size, slice, fill, now, file }: ByteSource) => Direct
/** Bytes already in hand as a source, in chunks of `chunkBytes`. */
export declare function inMemory(name: string, bytes: Uint8Array, chunkBytes?: number): ByteSource
/**
 * The same bytes in blocks of `size`, the last one shorter, so that nothing behind this line can depend on where
 * a chunk happened to end. A block is overwritten when the next is asked for.
 */
export declare function blocks(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array>
/** The first bytes of a source, and whether they are all of it. */
export interface Head {
  readonly bytes: Uint8Array
  readonly complete: boolean
}
/** Reads no further than it must to have `most` bytes and to know whether more follow. */
export declare function readHead(
  source: Pick<ByteSource, 'open' | 'fill' | 'now' | 'size'>,
  most: number,
): Promise<Head>
