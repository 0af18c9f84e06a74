import type { AtOnce } from '../scan/source.ts'
export interface FileHash {
  /** The same bytes, hashed as they pass once `hashTo` was asked for some. */
  readonly now: AtOnce
  whole(): Promise<string>
}
export declare function fileHash(path: string, size: number, { fill, pause }: AtOnce): FileHash
