import type { AtOnce } from '../scan/source.ts'
export interface FileBytes {
  /** Fills room with the bytes from `start` on, and says how many there were. */
  fill(into: Uint8Array, start: number): Promise<number>
  readonly now: AtOnce
}
export type Fill = FileBytes['fill']
export declare function openBytes(path: string): FileBytes
/** All bytes in their order. A stream would do the same, and takes longer to load than most files to read. */
export declare function chunksOf(fill: Fill): AsyncGenerator<Uint8Array, void>
